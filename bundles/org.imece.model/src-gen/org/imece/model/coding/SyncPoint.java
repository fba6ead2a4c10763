/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sync Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ties a position of the text to a moment of the recording.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.SyncPoint#getPosition <em>Position</em>}</li>
 *   <li>{@link org.imece.model.coding.SyncPoint#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getSyncPoint()
 * @model
 * @generated
 */
public interface SyncPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.imece.model.coding.CodingPackage#getSyncPoint_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.SyncPoint#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Millis</em>' attribute.
	 * @see #setMillis(long)
	 * @see org.imece.model.coding.CodingPackage#getSyncPoint_Millis()
	 * @model
	 * @generated
	 */
	long getMillis();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.SyncPoint#getMillis <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Millis</em>' attribute.
	 * @see #getMillis()
	 * @generated
	 */
	void setMillis(long value);

} // SyncPoint
