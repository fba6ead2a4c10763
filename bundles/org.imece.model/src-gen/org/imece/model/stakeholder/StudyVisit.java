/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.eclipse.emf.common.util.EList;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study Visit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getFrom <em>From</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getTo <em>To</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getCountry <em>Country</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getDelegates <em>Delegates</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.StudyVisit#getLearnings <em>Learnings</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit()
 * @model
 * @generated
 */
public interface StudyVisit extends Element {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_From()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.StudyVisit#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_To()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getTo();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.StudyVisit#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2 of the host country.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_Country()
	 * @model
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.StudyVisit#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.StudyVisit#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Delegates</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delegates</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_Delegates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getDelegates();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getHosts();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Engagement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meetings</em>' reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_Meetings()
	 * @model
	 * @generated
	 */
	EList<Engagement> getMeetings();

	/**
	 * Returns the value of the '<em><b>Learnings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Learnings</em>' attribute.
	 * @see #setLearnings(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStudyVisit_Learnings()
	 * @model
	 * @generated
	 */
	String getLearnings();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.StudyVisit#getLearnings <em>Learnings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learnings</em>' attribute.
	 * @see #getLearnings()
	 * @generated
	 */
	void setLearnings(String value);

} // StudyVisit
