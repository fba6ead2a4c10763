/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

import org.imece.model.stakeholder.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of comparison: a person, an organisation, a country.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Case#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.imece.model.coding.Case#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.imece.model.coding.Case#getParty <em>Party</em>}</li>
 *   <li>{@link org.imece.model.coding.Case#getValues <em>Values</em>}</li>
 *   <li>{@link org.imece.model.coding.Case#getSegments <em>Segments</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Element {
	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCase_Documents()
	 * @model
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCase_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.imece.model.coding.CodingPackage#getCase_Party()
	 * @model
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Case#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.VariableValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getCase_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<VariableValue> getValues();

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passages that belong to it where the whole document does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCase_Segments()
	 * @model
	 * @generated
	 */
	EList<Coding> getSegments();

} // Case
