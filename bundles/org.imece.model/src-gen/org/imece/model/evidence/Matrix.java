/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Matrix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Research questions by jurisdictions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.evidence.Matrix#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.imece.model.evidence.Matrix#getJurisdictions <em>Jurisdictions</em>}</li>
 *   <li>{@link org.imece.model.evidence.Matrix#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.imece.model.evidence.EvidencePackage#getMatrix()
 * @model
 * @generated
 */
public interface Matrix extends Element {
	/**
	 * Returns the value of the '<em><b>Questions</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.evidence.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' reference list.
	 * @see org.imece.model.evidence.EvidencePackage#getMatrix_Questions()
	 * @model
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Jurisdictions</b></em>' reference list.
	 * The list contents are of type {@link org.imece.model.core.Jurisdiction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Jurisdictions</em>' reference list.
	 * @see org.imece.model.evidence.EvidencePackage#getMatrix_Jurisdictions()
	 * @model
	 * @generated
	 */
	EList<Jurisdiction> getJurisdictions();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.evidence.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.imece.model.evidence.EvidencePackage#getMatrix_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

} // Matrix
