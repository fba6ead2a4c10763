/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.evidence;

import org.imece.model.core.Element;

import org.imece.model.stakeholder.AttributionLevel;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pointer to what supports a finding or a claim, with the words as they were when it was made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.evidence.Evidence#getTarget <em>Target</em>}</li>
 *   <li>{@link org.imece.model.evidence.Evidence#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.imece.model.evidence.Evidence#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.evidence.Evidence#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.imece.model.evidence.Evidence#getStance <em>Stance</em>}</li>
 *   <li>{@link org.imece.model.evidence.Evidence#getAttribution <em>Attribution</em>}</li>
 * </ul>
 *
 * @see org.imece.model.evidence.EvidencePackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Element {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Element)
	 * @see org.imece.model.evidence.EvidencePackage#getEvidence_Target()
	 * @model
	 * @generated
	 */
	Element getTarget();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Evidence#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Element value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.imece.model.evidence.EvidencePackage#getEvidence_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Evidence#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.imece.model.evidence.EvidencePackage#getEvidence_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Evidence#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the quote when the evidence was made; see org.imece.core.text.Fingerprint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.imece.model.evidence.EvidencePackage#getEvidence_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Evidence#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.evidence.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.imece.model.evidence.Stance
	 * @see #setStance(Stance)
	 * @see org.imece.model.evidence.EvidencePackage#getEvidence_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Evidence#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.imece.model.evidence.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.AttributionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribution</em>' attribute.
	 * @see org.imece.model.stakeholder.AttributionLevel
	 * @see #setAttribution(AttributionLevel)
	 * @see org.imece.model.evidence.EvidencePackage#getEvidence_Attribution()
	 * @model
	 * @generated
	 */
	AttributionLevel getAttribution();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Evidence#getAttribution <em>Attribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' attribute.
	 * @see org.imece.model.stakeholder.AttributionLevel
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(AttributionLevel value);

} // Evidence
