/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What holds for the whole project; exactly one record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.core.ProjectSettings#getMainLanguage <em>Main Language</em>}</li>
 *   <li>{@link org.imece.model.core.ProjectSettings#isIllustrative <em>Illustrative</em>}</li>
 * </ul>
 *
 * @see org.imece.model.core.CorePackage#getProjectSettings()
 * @model
 * @generated
 */
public interface ProjectSettings extends Element {
	/**
	 * Returns the value of the '<em><b>Main Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the language in which titles are shown first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Language</em>' attribute.
	 * @see #setMainLanguage(String)
	 * @see org.imece.model.core.CorePackage#getProjectSettings_MainLanguage()
	 * @model
	 * @generated
	 */
	String getMainLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.core.ProjectSettings#getMainLanguage <em>Main Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Language</em>' attribute.
	 * @see #getMainLanguage()
	 * @generated
	 */
	void setMainLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for made-up data, which reports say on their cover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.imece.model.core.CorePackage#getProjectSettings_Illustrative()
	 * @model
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.imece.model.core.ProjectSettings#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

} // ProjectSettings
