/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.imece.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A consent that was given and may be withdrawn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Consent#getGiven <em>Given</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Consent#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Consent#getTextVersion <em>Text Version</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Consent#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Consent#getHow <em>How</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getConsent()
 * @model
 * @generated
 */
public interface Consent extends LegalBasis {
	/**
	 * Returns the value of the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given</em>' attribute.
	 * @see #setGiven(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getConsent_Given()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getGiven();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Consent#getGiven <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given</em>' attribute.
	 * @see #getGiven()
	 * @generated
	 */
	void setGiven(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getConsent_Withdrawn()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getWithdrawn();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Consent#getWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #getWithdrawn()
	 * @generated
	 */
	void setWithdrawn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Text Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text Version</em>' attribute.
	 * @see #setTextVersion(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getConsent_TextVersion()
	 * @model
	 * @generated
	 */
	String getTextVersion();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Consent#getTextVersion <em>Text Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Version</em>' attribute.
	 * @see #getTextVersion()
	 * @generated
	 */
	void setTextVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getConsent_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Consent#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getConsent_How()
	 * @model
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Consent#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

} // Consent
