/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All codings of one coder in one document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.CodingSet#getDocument <em>Document</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingSet#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingSet#getCodings <em>Codings</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCodingSet()
 * @model
 * @generated
 */
public interface CodingSet extends Element {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Document)
	 * @see org.imece.model.coding.CodingPackage#getCodingSet_Document()
	 * @model
	 * @generated
	 */
	Document getDocument();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.CodingSet#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Document value);

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Coder)
	 * @see org.imece.model.coding.CodingPackage#getCodingSet_Coder()
	 * @model
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.CodingSet#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodingSet_Codings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getCodings();

} // CodingSet
