/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.core.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.imece.model.core.CorePackage;
import org.imece.model.core.ProjectSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.core.impl.ProjectSettingsImpl#getMainLanguage <em>Main Language</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProjectSettingsImpl#isIllustrative <em>Illustrative</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectSettingsImpl extends ElementImpl implements ProjectSettings {
	/**
	 * The default value of the '{@link #getMainLanguage() <em>Main Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String MAIN_LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMainLanguage() <em>Main Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainLanguage()
	 * @generated
	 * @ordered
	 */
	protected String mainLanguage = MAIN_LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.PROJECT_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMainLanguage() {
		return mainLanguage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainLanguage(String newMainLanguage) {
		String oldMainLanguage = mainLanguage;
		mainLanguage = newMainLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROJECT_SETTINGS__MAIN_LANGUAGE, oldMainLanguage, mainLanguage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROJECT_SETTINGS__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorePackage.PROJECT_SETTINGS__MAIN_LANGUAGE:
				return getMainLanguage();
			case CorePackage.PROJECT_SETTINGS__ILLUSTRATIVE:
				return isIllustrative();
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
			case CorePackage.PROJECT_SETTINGS__MAIN_LANGUAGE:
				setMainLanguage((String)newValue);
				return;
			case CorePackage.PROJECT_SETTINGS__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
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
			case CorePackage.PROJECT_SETTINGS__MAIN_LANGUAGE:
				setMainLanguage(MAIN_LANGUAGE_EDEFAULT);
				return;
			case CorePackage.PROJECT_SETTINGS__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
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
			case CorePackage.PROJECT_SETTINGS__MAIN_LANGUAGE:
				return MAIN_LANGUAGE_EDEFAULT == null ? mainLanguage != null : !MAIN_LANGUAGE_EDEFAULT.equals(mainLanguage);
			case CorePackage.PROJECT_SETTINGS__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
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
		result.append(" (mainLanguage: ");
		result.append(mainLanguage);
		result.append(", illustrative: ");
		result.append(illustrative);
		result.append(')');
		return result.toString();
	}

} //ProjectSettingsImpl
