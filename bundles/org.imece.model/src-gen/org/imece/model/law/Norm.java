/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Norm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a provision demands, allows or rewards, in one card.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Norm#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getAction <em>Action</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.imece.model.law.Norm#getAnalyst <em>Analyst</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getNorm()
 * @model
 * @generated
 */
public interface Norm extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.NormKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.NormKind
	 * @see #setKind(NormKind)
	 * @see org.imece.model.law.LawPackage#getNorm_Kind()
	 * @model
	 * @generated
	 */
	NormKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.NormKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NormKind value);

	/**
	 * Returns the value of the '<em><b>Addressee</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.Addressee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addressee</em>' attribute.
	 * @see org.imece.model.law.Addressee
	 * @see #setAddressee(Addressee)
	 * @see org.imece.model.law.LawPackage#getNorm_Addressee()
	 * @model
	 * @generated
	 */
	Addressee getAddressee();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getAddressee <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressee</em>' attribute.
	 * @see org.imece.model.law.Addressee
	 * @see #getAddressee()
	 * @generated
	 */
	void setAddressee(Addressee value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.imece.model.law.LawPackage#getNorm_Action()
	 * @model
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.imece.model.law.LawPackage#getNorm_Condition()
	 * @model
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Double)
	 * @see org.imece.model.law.LawPackage#getNorm_Threshold()
	 * @model
	 * @generated
	 */
	Double getThreshold();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.imece.model.law.LawPackage#getNorm_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.NormEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see org.imece.model.law.NormEffect
	 * @see #setEffect(NormEffect)
	 * @see org.imece.model.law.LawPackage#getNorm_Effect()
	 * @model
	 * @generated
	 */
	NormEffect getEffect();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see org.imece.model.law.NormEffect
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(NormEffect value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.imece.model.law.LawPackage#getNorm_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Analyst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analyst</em>' attribute.
	 * @see #setAnalyst(String)
	 * @see org.imece.model.law.LawPackage#getNorm_Analyst()
	 * @model
	 * @generated
	 */
	String getAnalyst();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Norm#getAnalyst <em>Analyst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyst</em>' attribute.
	 * @see #getAnalyst()
	 * @generated
	 */
	void setAnalyst(String value);

} // Norm
