/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.evidence;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the team found on one question in one jurisdiction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.evidence.Finding#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.imece.model.evidence.Finding#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.evidence.Finding#getState <em>State</em>}</li>
 *   <li>{@link org.imece.model.evidence.Finding#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.imece.model.evidence.Finding#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.imece.model.evidence.Finding#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.imece.model.evidence.EvidencePackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Element {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.imece.model.evidence.EvidencePackage#getFinding_Question()
	 * @model
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Finding#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' reference.
	 * @see #setJurisdiction(Jurisdiction)
	 * @see org.imece.model.evidence.EvidencePackage#getFinding_Jurisdiction()
	 * @model
	 * @generated
	 */
	Jurisdiction getJurisdiction();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Finding#getJurisdiction <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' reference.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(Jurisdiction value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.evidence.FindingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.imece.model.evidence.FindingState
	 * @see #setState(FindingState)
	 * @see org.imece.model.evidence.EvidencePackage#getFinding_State()
	 * @model
	 * @generated
	 */
	FindingState getState();

	/**
	 * Sets the value of the '{@link org.imece.model.evidence.Finding#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.imece.model.evidence.FindingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FindingState value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' map.
	 * @see org.imece.model.evidence.EvidencePackage#getFinding_Summary()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getSummary();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.evidence.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.imece.model.evidence.EvidencePackage#getFinding_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.evidence.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.imece.model.evidence.EvidencePackage#getFinding_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Finding
