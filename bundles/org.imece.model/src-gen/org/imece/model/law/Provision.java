/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A book, chapter, article, paragraph, point ... of an expression.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Provision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getLabel <em>Label</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getKey <em>Key</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#isImplicit <em>Implicit</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getAmendments <em>Amendments</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.imece.model.law.Provision#getNorms <em>Norms</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getProvision()
 * @model
 * @generated
 */
public interface Provision extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.ProvisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.ProvisionKind
	 * @see #setKind(ProvisionKind)
	 * @see org.imece.model.law.LawPackage#getProvision_Kind()
	 * @model
	 * @generated
	 */
	ProvisionKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Provision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.ProvisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProvisionKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed, never computed: Geçici Madde 1, (a), ç).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.imece.model.law.LawPackage#getProvision_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Provision#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path that identifies the provision within its expression, such as art_10__para_1__point_a (after Akoma Ntoso 3.0 eIds).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.imece.model.law.LawPackage#getProvision_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Provision#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see org.imece.model.law.LawPackage#getProvision_Heading()
	 * @model
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Provision#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.imece.model.law.LawPackage#getProvision_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Provision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the level is not numbered in the source and was counted by position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implicit</em>' attribute.
	 * @see #setImplicit(boolean)
	 * @see org.imece.model.law.LawPackage#getProvision_Implicit()
	 * @model
	 * @generated
	 */
	boolean isImplicit();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Provision#isImplicit <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implicit</em>' attribute.
	 * @see #isImplicit()
	 * @generated
	 */
	void setImplicit(boolean value);

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Provision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provisions</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getProvision_Provisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provision> getProvisions();

	/**
	 * Returns the value of the '<em><b>Amendments</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Amendment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amendments</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getProvision_Amendments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Amendment> getAmendments();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getProvision_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Norms</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Norm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Norms</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getProvision_Norms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Norm> getNorms();

} // Provision
