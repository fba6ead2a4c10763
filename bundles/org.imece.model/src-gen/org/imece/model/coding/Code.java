/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category of the analysis. Its descriptions are the definitions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Code#getColor <em>Color</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#getVersion <em>Version</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#getInclude <em>Include</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#getExclude <em>Exclude</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#getExample <em>Example</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.imece.model.coding.Code#getEarlier <em>Earlier</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends Element {
	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #RRGGBB in upper case; empty when it follows the palette.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.imece.model.coding.CodingPackage#getCode_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Code#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Codable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False for a folder that only groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codable</em>' attribute.
	 * @see #setCodable(boolean)
	 * @see org.imece.model.coding.CodingPackage#getCode_Codable()
	 * @model default="true"
	 * @generated
	 */
	boolean isCodable();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Code#isCodable <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codable</em>' attribute.
	 * @see #isCodable()
	 * @generated
	 */
	void setCodable(boolean value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts changes of the definition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.imece.model.coding.CodingPackage#getCode_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Code#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Include</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Include</em>' map.
	 * @see org.imece.model.coding.CodingPackage#getCode_Include()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getInclude();

	/**
	 * Returns the value of the '<em><b>Exclude</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When not to use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclude</em>' map.
	 * @see org.imece.model.coding.CodingPackage#getCode_Exclude()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getExclude();

	/**
	 * Returns the value of the '<em><b>Example</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An anchor example.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Example</em>' map.
	 * @see org.imece.model.coding.CodingPackage#getCode_Example()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getExample();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getCode_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Earlier</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.CodeDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the definition said under earlier versions, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getCode_Earlier()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodeDefinition> getEarlier();

} // Code
