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
 * A representation of the model object '<em><b>Cooperation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A joint activity of civil society and companies; validated ones are good practice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getStage <em>Stage</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getFrom <em>From</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getTo <em>To</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getResults <em>Results</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getDifficulties <em>Difficulties</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getTransferability <em>Transferability</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getStatus <em>Status</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Cooperation#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation()
 * @model
 * @generated
 */
public interface Cooperation extends Element {
	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.CooperationStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.imece.model.stakeholder.CooperationStage
	 * @see #setStage(CooperationStage)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Stage()
	 * @model
	 * @generated
	 */
	CooperationStage getStage();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.imece.model.stakeholder.CooperationStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(CooperationStage value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_From()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getFrom <em>From</em>}' attribute.
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
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_To()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getTo();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Contributions</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributions</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Contributions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contribution> getContributions();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results</em>' attribute.
	 * @see #setResults(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Results()
	 * @model
	 * @generated
	 */
	String getResults();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getResults <em>Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Results</em>' attribute.
	 * @see #getResults()
	 * @generated
	 */
	void setResults(String value);

	/**
	 * Returns the value of the '<em><b>Difficulties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Difficulties</em>' attribute.
	 * @see #setDifficulties(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Difficulties()
	 * @model
	 * @generated
	 */
	String getDifficulties();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getDifficulties <em>Difficulties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difficulties</em>' attribute.
	 * @see #getDifficulties()
	 * @generated
	 */
	void setDifficulties(String value);

	/**
	 * Returns the value of the '<em><b>Transferability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transferability</em>' attribute.
	 * @see #setTransferability(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Transferability()
	 * @model
	 * @generated
	 */
	String getTransferability();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getTransferability <em>Transferability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transferability</em>' attribute.
	 * @see #getTransferability()
	 * @generated
	 */
	void setTransferability(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.CooperationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.imece.model.stakeholder.CooperationStatus
	 * @see #setStatus(CooperationStatus)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Status()
	 * @model
	 * @generated
	 */
	CooperationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Cooperation#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.imece.model.stakeholder.CooperationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CooperationStatus value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperation_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

} // Cooperation
