/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concordance Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.ConcordanceRow#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.imece.model.law.ConcordanceRow#getComment <em>Comment</em>}</li>
 *   <li>{@link org.imece.model.law.ConcordanceRow#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getConcordanceRow()
 * @model
 * @generated
 */
public interface ConcordanceRow extends Element {
	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.law.Provision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provisions</em>' reference list.
	 * @see org.imece.model.law.LawPackage#getConcordanceRow_Provisions()
	 * @model
	 * @generated
	 */
	EList<Provision> getProvisions();

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.imece.model.law.LawPackage#getConcordanceRow_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.imece.model.law.ConcordanceRow#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.ConcordanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.ConcordanceKind
	 * @see #setKind(ConcordanceKind)
	 * @see org.imece.model.law.LawPackage#getConcordanceRow_Kind()
	 * @model
	 * @generated
	 */
	ConcordanceKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.law.ConcordanceRow#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.ConcordanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConcordanceKind value);

} // ConcordanceRow
