/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concordance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table of provisions of different jurisdictions that answer each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Concordance#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getConcordance()
 * @model
 * @generated
 */
public interface Concordance extends Element {
	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.ConcordanceRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getConcordance_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConcordanceRow> getRows();

} // Concordance
