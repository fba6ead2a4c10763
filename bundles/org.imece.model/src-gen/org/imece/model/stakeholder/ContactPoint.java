/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.ContactPoint#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getContactPoint()
 * @model
 * @generated
 */
public interface ContactPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.ContactKind
	 * @see #setKind(ContactKind)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getContactPoint_Kind()
	 * @model
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getContactPoint_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.ContactPoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getContactPoint_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.ContactPoint#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // ContactPoint
