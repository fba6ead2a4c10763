/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promise with a due date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Commitment#getDebtor <em>Debtor</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Commitment#getCreditor <em>Creditor</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Commitment#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Commitment#getDue <em>Due</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Commitment#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getCommitment()
 * @model
 * @generated
 */
public interface Commitment extends Element {
	/**
	 * Returns the value of the '<em><b>Debtor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Debtor</em>' reference.
	 * @see #setDebtor(Party)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCommitment_Debtor()
	 * @model
	 * @generated
	 */
	Party getDebtor();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Commitment#getDebtor <em>Debtor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Debtor</em>' reference.
	 * @see #getDebtor()
	 * @generated
	 */
	void setDebtor(Party value);

	/**
	 * Returns the value of the '<em><b>Creditor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creditor</em>' reference.
	 * @see #setCreditor(Party)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCommitment_Creditor()
	 * @model
	 * @generated
	 */
	Party getCreditor();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Commitment#getCreditor <em>Creditor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creditor</em>' reference.
	 * @see #getCreditor()
	 * @generated
	 */
	void setCreditor(Party value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCommitment_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Commitment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCommitment_Due()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Commitment#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.CommitmentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.imece.model.stakeholder.CommitmentStatus
	 * @see #setStatus(CommitmentStatus)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getCommitment_Status()
	 * @model
	 * @generated
	 */
	CommitmentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Commitment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.imece.model.stakeholder.CommitmentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CommitmentStatus value);

} // Commitment
