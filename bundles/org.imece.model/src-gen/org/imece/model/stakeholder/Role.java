/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated relation of the containing party to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Role#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Role#getObject <em>Object</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Role#getTitle <em>Title</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Role#getFrom <em>From</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Role#getTo <em>To</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Role#isRepresentative <em>Representative</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.RoleKind
	 * @see #setKind(RoleKind)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getRole_Kind()
	 * @model
	 * @generated
	 */
	RoleKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Role#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.RoleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Object</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The party towards which the role is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object</em>' reference.
	 * @see #setObject(Party)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getRole_Object()
	 * @model
	 * @generated
	 */
	Party getObject();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Role#getObject <em>Object</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object</em>' reference.
	 * @see #getObject()
	 * @generated
	 */
	void setObject(Party value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getRole_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Role#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getRole_From()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getFrom();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Role#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getRole_To()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getTo();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Role#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the role speaks for the object in public; a private membership is special-category data under KVKK m.6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Representative</em>' attribute.
	 * @see #setRepresentative(boolean)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getRole_Representative()
	 * @model
	 * @generated
	 */
	boolean isRepresentative();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Role#isRepresentative <em>Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Representative</em>' attribute.
	 * @see #isRepresentative()
	 * @generated
	 */
	void setRepresentative(boolean value);

} // Role
