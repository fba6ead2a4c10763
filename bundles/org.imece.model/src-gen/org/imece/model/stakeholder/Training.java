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
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Training#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getRegion <em>Region</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getProvince <em>Province</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getRegistered <em>Registered</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getAttended <em>Attended</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getPreTest <em>Pre Test</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Training#getPostTest <em>Post Test</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining()
 * @model
 * @generated
 */
public interface Training extends Element {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_At()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getAt();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Geographic region of Türkiye as in the vocabulary TR-REGION.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-2 code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Province</em>' attribute.
	 * @see #setProvince(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_Province()
	 * @model
	 * @generated
	 */
	String getProvince();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getProvince <em>Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Province</em>' attribute.
	 * @see #getProvince()
	 * @generated
	 */
	void setProvince(String value);

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_Sessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_Participations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Registered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Registered</em>' attribute.
	 * @see #setRegistered(Integer)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_Registered()
	 * @model
	 * @generated
	 */
	Integer getRegistered();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getRegistered <em>Registered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registered</em>' attribute.
	 * @see #getRegistered()
	 * @generated
	 */
	void setRegistered(Integer value);

	/**
	 * Returns the value of the '<em><b>Attended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attended</em>' attribute.
	 * @see #setAttended(Integer)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_Attended()
	 * @model
	 * @generated
	 */
	Integer getAttended();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getAttended <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attended</em>' attribute.
	 * @see #getAttended()
	 * @generated
	 */
	void setAttended(Integer value);

	/**
	 * Returns the value of the '<em><b>Pre Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean score before, per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pre Test</em>' attribute.
	 * @see #setPreTest(Double)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_PreTest()
	 * @model
	 * @generated
	 */
	Double getPreTest();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getPreTest <em>Pre Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pre Test</em>' attribute.
	 * @see #getPreTest()
	 * @generated
	 */
	void setPreTest(Double value);

	/**
	 * Returns the value of the '<em><b>Post Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean score after, per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post Test</em>' attribute.
	 * @see #setPostTest(Double)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getTraining_PostTest()
	 * @model
	 * @generated
	 */
	Double getPostTest();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Training#getPostTest <em>Post Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post Test</em>' attribute.
	 * @see #getPostTest()
	 * @generated
	 */
	void setPostTest(Double value);

} // Training
