/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.imece.model.PartialDate;

import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.ConsentImpl#getGiven <em>Given</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.ConsentImpl#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.ConsentImpl#getTextVersion <em>Text Version</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.ConsentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.ConsentImpl#getHow <em>How</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends LegalBasisImpl implements Consent {
	/**
	 * The default value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate GIVEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected PartialDate given = GIVEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate WITHDRAWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate withdrawn = WITHDRAWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextVersion() <em>Text Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextVersion() <em>Text Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextVersion()
	 * @generated
	 * @ordered
	 */
	protected String textVersion = TEXT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected String how = HOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.CONSENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getGiven() {
		return given;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiven(PartialDate newGiven) {
		PartialDate oldGiven = given;
		given = newGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.CONSENT__GIVEN, oldGiven, given));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getWithdrawn() {
		return withdrawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(PartialDate newWithdrawn) {
		PartialDate oldWithdrawn = withdrawn;
		withdrawn = newWithdrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.CONSENT__WITHDRAWN, oldWithdrawn, withdrawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextVersion() {
		return textVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextVersion(String newTextVersion) {
		String oldTextVersion = textVersion;
		textVersion = newTextVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.CONSENT__TEXT_VERSION, oldTextVersion, textVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.CONSENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(String newHow) {
		String oldHow = how;
		how = newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.CONSENT__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StakeholderPackage.CONSENT__GIVEN:
				return getGiven();
			case StakeholderPackage.CONSENT__WITHDRAWN:
				return getWithdrawn();
			case StakeholderPackage.CONSENT__TEXT_VERSION:
				return getTextVersion();
			case StakeholderPackage.CONSENT__LANGUAGE:
				return getLanguage();
			case StakeholderPackage.CONSENT__HOW:
				return getHow();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StakeholderPackage.CONSENT__GIVEN:
				setGiven((PartialDate)newValue);
				return;
			case StakeholderPackage.CONSENT__WITHDRAWN:
				setWithdrawn((PartialDate)newValue);
				return;
			case StakeholderPackage.CONSENT__TEXT_VERSION:
				setTextVersion((String)newValue);
				return;
			case StakeholderPackage.CONSENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StakeholderPackage.CONSENT__HOW:
				setHow((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StakeholderPackage.CONSENT__GIVEN:
				setGiven(GIVEN_EDEFAULT);
				return;
			case StakeholderPackage.CONSENT__WITHDRAWN:
				setWithdrawn(WITHDRAWN_EDEFAULT);
				return;
			case StakeholderPackage.CONSENT__TEXT_VERSION:
				setTextVersion(TEXT_VERSION_EDEFAULT);
				return;
			case StakeholderPackage.CONSENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StakeholderPackage.CONSENT__HOW:
				setHow(HOW_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StakeholderPackage.CONSENT__GIVEN:
				return GIVEN_EDEFAULT == null ? given != null : !GIVEN_EDEFAULT.equals(given);
			case StakeholderPackage.CONSENT__WITHDRAWN:
				return WITHDRAWN_EDEFAULT == null ? withdrawn != null : !WITHDRAWN_EDEFAULT.equals(withdrawn);
			case StakeholderPackage.CONSENT__TEXT_VERSION:
				return TEXT_VERSION_EDEFAULT == null ? textVersion != null : !TEXT_VERSION_EDEFAULT.equals(textVersion);
			case StakeholderPackage.CONSENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StakeholderPackage.CONSENT__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (given: ");
		result.append(given);
		result.append(", withdrawn: ");
		result.append(withdrawn);
		result.append(", textVersion: ");
		result.append(textVersion);
		result.append(", language: ");
		result.append(language);
		result.append(", how: ");
		result.append(how);
		result.append(')');
		return result.toString();
	}

} //ConsentImpl
