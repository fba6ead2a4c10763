/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.ecore.EObject;

import org.imece.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commencement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Entry into force of all or of some provisions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Commencement#getDate <em>Date</em>}</li>
 *   <li>{@link org.imece.model.law.Commencement#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.imece.model.law.Commencement#getAsPrinted <em>As Printed</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getCommencement()
 * @model
 * @generated
 */
public interface Commencement extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.imece.model.law.LawPackage#getCommencement_Date()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Commencement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The provisions concerned, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisions</em>' attribute.
	 * @see #setProvisions(String)
	 * @see org.imece.model.law.LawPackage#getCommencement_Provisions()
	 * @model
	 * @generated
	 */
	String getProvisions();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Commencement#getProvisions <em>Provisions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provisions</em>' attribute.
	 * @see #getProvisions()
	 * @generated
	 */
	void setProvisions(String value);

	/**
	 * Returns the value of the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>As Printed</em>' attribute.
	 * @see #setAsPrinted(String)
	 * @see org.imece.model.law.LawPackage#getCommencement_AsPrinted()
	 * @model
	 * @generated
	 */
	String getAsPrinted();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Commencement#getAsPrinted <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Printed</em>' attribute.
	 * @see #getAsPrinted()
	 * @generated
	 */
	void setAsPrinted(String value);

} // Commencement
