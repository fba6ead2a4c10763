/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Several coders code the same documents without seeing what the others do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.CodingRound#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingRound#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingRound#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingRound#getConsensus <em>Consensus</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingRound#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.imece.model.coding.CodingRound#getReleased <em>Released</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCodingRound()
 * @model
 * @generated
 */
public interface CodingRound extends Element {
	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodingRound_Documents()
	 * @model
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that are compared; all when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodingRound_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.coding.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coders</em>' reference list.
	 * @see org.imece.model.coding.CodingPackage#getCodingRound_Coders()
	 * @model
	 * @generated
	 */
	EList<Coder> getCoders();

	/**
	 * Returns the value of the '<em><b>Consensus</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose sets hold what was agreed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consensus</em>' reference.
	 * @see #setConsensus(Coder)
	 * @see org.imece.model.coding.CodingPackage#getCodingRound_Consensus()
	 * @model
	 * @generated
	 */
	Coder getConsensus();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.CodingRound#getConsensus <em>Consensus</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consensus</em>' reference.
	 * @see #getConsensus()
	 * @generated
	 */
	void setConsensus(Coder value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see org.imece.model.coding.CodingPackage#getCodingRound_Opened()
	 * @model dataType="org.imece.model.core.Instant"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.CodingRound#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Instant value);

	/**
	 * Returns the value of the '<em><b>Released</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When coders were shown the sets of the others; empty while they work blindly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Released</em>' attribute.
	 * @see #setReleased(Instant)
	 * @see org.imece.model.coding.CodingPackage#getCodingRound_Released()
	 * @model dataType="org.imece.model.core.Instant"
	 * @generated
	 */
	Instant getReleased();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.CodingRound#getReleased <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Released</em>' attribute.
	 * @see #getReleased()
	 * @generated
	 */
	void setReleased(Instant value);

} // CodingRound
