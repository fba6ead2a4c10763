/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.evidence;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sentence of the report that evidence has to carry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.evidence.Claim#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.evidence.Claim#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.imece.model.evidence.EvidencePackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' map.
	 * @see org.imece.model.evidence.EvidencePackage#getClaim_Text()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getText();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.evidence.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.imece.model.evidence.EvidencePackage#getClaim_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Claim
