/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Basis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The ground on which data on a party is processed for one purpose.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.LegalBasis#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.LegalBasis#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.LegalBasis#getFrom <em>From</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.LegalBasis#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getLegalBasis()
 * @model
 * @generated
 */
public interface LegalBasis extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.LegalBasisKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.LegalBasisKind
	 * @see #setKind(LegalBasisKind)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getLegalBasis_Kind()
	 * @model
	 * @generated
	 */
	LegalBasisKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.LegalBasis#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.LegalBasisKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LegalBasisKind value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getLegalBasis_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.LegalBasis#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getLegalBasis_From()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.LegalBasis#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getLegalBasis_Until()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getUntil();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.LegalBasis#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(PartialDate value);

} // LegalBasis
