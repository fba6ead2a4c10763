/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who codes; a user in REFI-QDA.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Coder#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.imece.model.coding.Coder#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCoder()
 * @model
 * @generated
 */
public interface Coder extends Element {
	/**
	 * Returns the value of the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handle</em>' attribute.
	 * @see #setHandle(String)
	 * @see org.imece.model.coding.CodingPackage#getCoder_Handle()
	 * @model
	 * @generated
	 */
	String getHandle();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Coder#getHandle <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle</em>' attribute.
	 * @see #getHandle()
	 * @generated
	 */
	void setHandle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.coding.CoderKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consensus for the sets in which a round of double coding is settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.coding.CoderKind
	 * @see #setKind(CoderKind)
	 * @see org.imece.model.coding.CodingPackage#getCoder_Kind()
	 * @model
	 * @generated
	 */
	CoderKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Coder#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.coding.CoderKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CoderKind value);

} // Coder
