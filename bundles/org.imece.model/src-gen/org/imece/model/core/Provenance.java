/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.core;

import org.eclipse.emf.ecore.EObject;

import org.imece.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a fact comes from: the source, what it prints, how we read it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.core.Provenance#getField <em>Field</em>}</li>
 *   <li>{@link org.imece.model.core.Provenance#getSource <em>Source</em>}</li>
 *   <li>{@link org.imece.model.core.Provenance#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.imece.model.core.Provenance#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.imece.model.core.Provenance#getAsPrinted <em>As Printed</em>}</li>
 *   <li>{@link org.imece.model.core.Provenance#getAsRead <em>As Read</em>}</li>
 *   <li>{@link org.imece.model.core.Provenance#isRecalled <em>Recalled</em>}</li>
 * </ul>
 *
 * @see org.imece.model.core.CorePackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature the fact belongs to; empty for the element as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.imece.model.core.CorePackage#getProvenance_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title, citation or address of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.imece.model.core.CorePackage#getProvenance_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page, paragraph or line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.imece.model.core.CorePackage#getProvenance_Locator()
	 * @model
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(PartialDate)
	 * @see org.imece.model.core.CorePackage#getProvenance_Retrieved()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getRetrieved();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(PartialDate value);

	/**
	 * Returns the value of the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>As Printed</em>' attribute.
	 * @see #setAsPrinted(String)
	 * @see org.imece.model.core.CorePackage#getProvenance_AsPrinted()
	 * @model
	 * @generated
	 */
	String getAsPrinted();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#getAsPrinted <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Printed</em>' attribute.
	 * @see #getAsPrinted()
	 * @generated
	 */
	void setAsPrinted(String value);

	/**
	 * Returns the value of the '<em><b>As Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>As Read</em>' attribute.
	 * @see #setAsRead(String)
	 * @see org.imece.model.core.CorePackage#getProvenance_AsRead()
	 * @model
	 * @generated
	 */
	String getAsRead();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#getAsRead <em>As Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Read</em>' attribute.
	 * @see #getAsRead()
	 * @generated
	 */
	void setAsRead(String value);

	/**
	 * Returns the value of the '<em><b>Recalled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the value was recalled rather than read in a source, and is to be checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recalled</em>' attribute.
	 * @see #setRecalled(boolean)
	 * @see org.imece.model.core.CorePackage#getProvenance_Recalled()
	 * @model
	 * @generated
	 */
	boolean isRecalled();

	/**
	 * Sets the value of the '{@link org.imece.model.core.Provenance#isRecalled <em>Recalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recalled</em>' attribute.
	 * @see #isRecalled()
	 * @generated
	 */
	void setRecalled(boolean value);

} // Provenance
