/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of a vocabulary; its names are the labels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.core.Term#getCode <em>Code</em>}</li>
 *   <li>{@link org.imece.model.core.Term#isRecalled <em>Recalled</em>}</li>
 *   <li>{@link org.imece.model.core.Term#getNarrower <em>Narrower</em>}</li>
 * </ul>
 *
 * @see org.imece.model.core.CorePackage#getTerm()
 * @model
 * @generated
 */
public interface Term extends Element {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.imece.model.core.CorePackage#getTerm_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Term#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Recalled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the row is to be checked against its source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recalled</em>' attribute.
	 * @see #setRecalled(boolean)
	 * @see org.imece.model.core.CorePackage#getTerm_Recalled()
	 * @model
	 * @generated
	 */
	boolean isRecalled();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Term#isRecalled <em>Recalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recalled</em>' attribute.
	 * @see #isRecalled()
	 * @generated
	 */
	void setRecalled(boolean value);

	/**
	 * Returns the value of the '<em><b>Narrower</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.core.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Narrower</em>' containment reference list.
	 * @see org.imece.model.core.CorePackage#getTerm_Narrower()
	 * @model containment="true"
	 * @generated
	 */
	EList<Term> getNarrower();

} // Term
