/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Codebook</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Codebook#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCodebook()
 * @model
 * @generated
 */
public interface Codebook extends Element {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodebook_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

} // Codebook
