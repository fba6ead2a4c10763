/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.ecore.EObject;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reference to another provision found in the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Citation#getAsPrinted <em>As Printed</em>}</li>
 *   <li>{@link org.imece.model.law.Citation#getStart <em>Start</em>}</li>
 *   <li>{@link org.imece.model.law.Citation#getEnd <em>End</em>}</li>
 *   <li>{@link org.imece.model.law.Citation#getTargetKey <em>Target Key</em>}</li>
 *   <li>{@link org.imece.model.law.Citation#getProvisionPath <em>Provision Path</em>}</li>
 *   <li>{@link org.imece.model.law.Citation#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.imece.model.law.Citation#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends EObject {
	/**
	 * Returns the value of the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>As Printed</em>' attribute.
	 * @see #setAsPrinted(String)
	 * @see org.imece.model.law.LawPackage#getCitation_AsPrinted()
	 * @model
	 * @generated
	 */
	String getAsPrinted();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getAsPrinted <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Printed</em>' attribute.
	 * @see #getAsPrinted()
	 * @generated
	 */
	void setAsPrinted(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset in the text of the provision, UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.imece.model.law.LawPackage#getCitation_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.imece.model.law.LawPackage#getCitation_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Target Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the act: TR/law/5253.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Key</em>' attribute.
	 * @see #setTargetKey(String)
	 * @see org.imece.model.law.LawPackage#getCitation_TargetKey()
	 * @model
	 * @generated
	 */
	String getTargetKey();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getTargetKey <em>Target Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Key</em>' attribute.
	 * @see #getTargetKey()
	 * @generated
	 */
	void setTargetKey(String value);

	/**
	 * Returns the value of the '<em><b>Provision Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the provision within the act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provision Path</em>' attribute.
	 * @see #setProvisionPath(String)
	 * @see org.imece.model.law.LawPackage#getCitation_ProvisionPath()
	 * @model
	 * @generated
	 */
	String getProvisionPath();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getProvisionPath <em>Provision Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provision Path</em>' attribute.
	 * @see #getProvisionPath()
	 * @generated
	 */
	void setProvisionPath(String value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.Resolution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolution</em>' attribute.
	 * @see org.imece.model.law.Resolution
	 * @see #setResolution(Resolution)
	 * @see org.imece.model.law.LawPackage#getCitation_Resolution()
	 * @model
	 * @generated
	 */
	Resolution getResolution();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getResolution <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' attribute.
	 * @see org.imece.model.law.Resolution
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(Resolution value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Element)
	 * @see org.imece.model.law.LawPackage#getCitation_Target()
	 * @model
	 * @generated
	 */
	Element getTarget();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Citation#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Element value);

} // Citation
