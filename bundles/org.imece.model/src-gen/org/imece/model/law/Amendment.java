/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.ecore.EObject;

import org.imece.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amendment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change by another act, as printed in brackets or in the table of amendments.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Amendment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.Amendment#getDate <em>Date</em>}</li>
 *   <li>{@link org.imece.model.law.Amendment#getActNumber <em>Act Number</em>}</li>
 *   <li>{@link org.imece.model.law.Amendment#getActArticle <em>Act Article</em>}</li>
 *   <li>{@link org.imece.model.law.Amendment#getScope <em>Scope</em>}</li>
 *   <li>{@link org.imece.model.law.Amendment#getAsPrinted <em>As Printed</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getAmendment()
 * @model
 * @generated
 */
public interface Amendment extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.AmendmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.AmendmentKind
	 * @see #setKind(AmendmentKind)
	 * @see org.imece.model.law.LawPackage#getAmendment_Kind()
	 * @model
	 * @generated
	 */
	AmendmentKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Amendment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.AmendmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AmendmentKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.imece.model.law.LawPackage#getAmendment_Date()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Amendment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Act Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the amending act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Act Number</em>' attribute.
	 * @see #setActNumber(String)
	 * @see org.imece.model.law.LawPackage#getAmendment_ActNumber()
	 * @model
	 * @generated
	 */
	String getActNumber();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Amendment#getActNumber <em>Act Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act Number</em>' attribute.
	 * @see #getActNumber()
	 * @generated
	 */
	void setActNumber(String value);

	/**
	 * Returns the value of the '<em><b>Act Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Act Article</em>' attribute.
	 * @see #setActArticle(String)
	 * @see org.imece.model.law.LawPackage#getAmendment_ActArticle()
	 * @model
	 * @generated
	 */
	String getActArticle();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Amendment#getActArticle <em>Act Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act Article</em>' attribute.
	 * @see #getActArticle()
	 * @generated
	 */
	void setActArticle(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed, as printed: fıkra, cümle, başlık.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.imece.model.law.LawPackage#getAmendment_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Amendment#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>As Printed</em>' attribute.
	 * @see #setAsPrinted(String)
	 * @see org.imece.model.law.LawPackage#getAmendment_AsPrinted()
	 * @model
	 * @generated
	 */
	String getAsPrinted();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Amendment#getAsPrinted <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Printed</em>' attribute.
	 * @see #getAsPrinted()
	 * @generated
	 */
	void setAsPrinted(String value);

} // Amendment
