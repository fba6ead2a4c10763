/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.common.util.EList;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One language version of an instrument in one state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Expression#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.law.Expression#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.imece.model.law.Expression#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.imece.model.law.Expression#isConsolidated <em>Consolidated</em>}</li>
 *   <li>{@link org.imece.model.law.Expression#getSourceFile <em>Source File</em>}</li>
 *   <li>{@link org.imece.model.law.Expression#getProvisions <em>Provisions</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getExpression()
 * @model
 * @generated
 */
public interface Expression extends Element {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.imece.model.law.LawPackage#getExpression_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Expression#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(PartialDate)
	 * @see org.imece.model.law.LawPackage#getExpression_ValidFrom()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Expression#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(PartialDate)
	 * @see org.imece.model.law.LawPackage#getExpression_ValidTo()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getValidTo();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Expression#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Consolidated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consolidated</em>' attribute.
	 * @see #setConsolidated(boolean)
	 * @see org.imece.model.law.LawPackage#getExpression_Consolidated()
	 * @model
	 * @generated
	 */
	boolean isConsolidated();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Expression#isConsolidated <em>Consolidated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consolidated</em>' attribute.
	 * @see #isConsolidated()
	 * @generated
	 */
	void setConsolidated(boolean value);

	/**
	 * Returns the value of the '<em><b>Source File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source File</em>' attribute.
	 * @see #setSourceFile(String)
	 * @see org.imece.model.law.LawPackage#getExpression_SourceFile()
	 * @model
	 * @generated
	 */
	String getSourceFile();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Expression#getSourceFile <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source File</em>' attribute.
	 * @see #getSourceFile()
	 * @generated
	 */
	void setSourceFile(String value);

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Provision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provisions</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getExpression_Provisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provision> getProvisions();

} // Expression
