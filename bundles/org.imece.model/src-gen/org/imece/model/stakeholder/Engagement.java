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
 * A representation of the model object '<em><b>Engagement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meeting, call, letter or interview with parties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getMethod <em>Method</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Engagement#getCommitments <em>Commitments</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement()
 * @model
 * @generated
 */
public interface Engagement extends Element {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_At()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getAt();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Engagement#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.EngagementMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.imece.model.stakeholder.EngagementMethod
	 * @see #setMethod(EngagementMethod)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Method()
	 * @model
	 * @generated
	 */
	EngagementMethod getMethod();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Engagement#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.imece.model.stakeholder.EngagementMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(EngagementMethod value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.imece.model.stakeholder.Direction
	 * @see #setDirection(Direction)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Engagement#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.imece.model.stakeholder.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Engagement#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Participations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topics</em>' attribute list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Topics()
	 * @model
	 * @generated
	 */
	EList<String> getTopics();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Engagement#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Statement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Statement> getStatements();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getEngagement_Commitments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Commitment> getCommitments();

} // Engagement
