/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a source that is no text.
 * <!-- end-model-doc -->
 *
 *
 * @see org.imece.model.coding.CodingPackage#getRegion()
 * @model abstract="true"
 * @generated
 */
public interface Region extends EObject {
} // Region
