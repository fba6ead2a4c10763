/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.CodeSet#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.imece.model.coding.CodeSet#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.imece.model.coding.CodeSet#getMemos <em>Memos</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCodeSet()
 * @model
 * @generated
 */
public interface CodeSet extends Element {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodeSet_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodeSet_Documents()
	 * @model
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Memos</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Memo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memos</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodeSet_Memos()
	 * @model
	 * @generated
	 */
	EList<Memo> getMemos();

} // CodeSet
