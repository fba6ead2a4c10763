/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words of a participant as noted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Statement#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Statement#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Statement#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Statement#getAttribution <em>Attribution</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends Element {
	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Speaker</em>' reference.
	 * @see #setSpeaker(Party)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStatement_Speaker()
	 * @model
	 * @generated
	 */
	Party getSpeaker();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Statement#getSpeaker <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' reference.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(Party value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStatement_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Statement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStatement_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Statement#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.AttributionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribution</em>' attribute.
	 * @see org.imece.model.stakeholder.AttributionLevel
	 * @see #setAttribution(AttributionLevel)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getStatement_Attribution()
	 * @model
	 * @generated
	 */
	AttributionLevel getAttribution();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Statement#getAttribution <em>Attribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' attribute.
	 * @see org.imece.model.stakeholder.AttributionLevel
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(AttributionLevel value);

} // Statement
