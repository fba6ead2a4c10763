/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.imece.model.PartialDate;

import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.LawPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Amendment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.impl.AmendmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.impl.AmendmentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.imece.model.law.impl.AmendmentImpl#getActNumber <em>Act Number</em>}</li>
 *   <li>{@link org.imece.model.law.impl.AmendmentImpl#getActArticle <em>Act Article</em>}</li>
 *   <li>{@link org.imece.model.law.impl.AmendmentImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.imece.model.law.impl.AmendmentImpl#getAsPrinted <em>As Printed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AmendmentImpl extends MinimalEObjectImpl.Container implements Amendment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AmendmentKind KIND_EDEFAULT = AmendmentKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AmendmentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActNumber() <em>Act Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String ACT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActNumber() <em>Act Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActNumber()
	 * @generated
	 * @ordered
	 */
	protected String actNumber = ACT_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getActArticle() <em>Act Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ACT_ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActArticle() <em>Act Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActArticle()
	 * @generated
	 * @ordered
	 */
	protected String actArticle = ACT_ARTICLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsPrinted() <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final String AS_PRINTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsPrinted() <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsPrinted()
	 * @generated
	 * @ordered
	 */
	protected String asPrinted = AS_PRINTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AmendmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LawPackage.Literals.AMENDMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmendmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AmendmentKind newKind) {
		AmendmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.AMENDMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate) {
		PartialDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.AMENDMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActNumber() {
		return actNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActNumber(String newActNumber) {
		String oldActNumber = actNumber;
		actNumber = newActNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.AMENDMENT__ACT_NUMBER, oldActNumber, actNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActArticle() {
		return actArticle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActArticle(String newActArticle) {
		String oldActArticle = actArticle;
		actArticle = newActArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.AMENDMENT__ACT_ARTICLE, oldActArticle, actArticle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.AMENDMENT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsPrinted() {
		return asPrinted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsPrinted(String newAsPrinted) {
		String oldAsPrinted = asPrinted;
		asPrinted = newAsPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.AMENDMENT__AS_PRINTED, oldAsPrinted, asPrinted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LawPackage.AMENDMENT__KIND:
				return getKind();
			case LawPackage.AMENDMENT__DATE:
				return getDate();
			case LawPackage.AMENDMENT__ACT_NUMBER:
				return getActNumber();
			case LawPackage.AMENDMENT__ACT_ARTICLE:
				return getActArticle();
			case LawPackage.AMENDMENT__SCOPE:
				return getScope();
			case LawPackage.AMENDMENT__AS_PRINTED:
				return getAsPrinted();
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
			case LawPackage.AMENDMENT__KIND:
				setKind((AmendmentKind)newValue);
				return;
			case LawPackage.AMENDMENT__DATE:
				setDate((PartialDate)newValue);
				return;
			case LawPackage.AMENDMENT__ACT_NUMBER:
				setActNumber((String)newValue);
				return;
			case LawPackage.AMENDMENT__ACT_ARTICLE:
				setActArticle((String)newValue);
				return;
			case LawPackage.AMENDMENT__SCOPE:
				setScope((String)newValue);
				return;
			case LawPackage.AMENDMENT__AS_PRINTED:
				setAsPrinted((String)newValue);
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
			case LawPackage.AMENDMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LawPackage.AMENDMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case LawPackage.AMENDMENT__ACT_NUMBER:
				setActNumber(ACT_NUMBER_EDEFAULT);
				return;
			case LawPackage.AMENDMENT__ACT_ARTICLE:
				setActArticle(ACT_ARTICLE_EDEFAULT);
				return;
			case LawPackage.AMENDMENT__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case LawPackage.AMENDMENT__AS_PRINTED:
				setAsPrinted(AS_PRINTED_EDEFAULT);
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
			case LawPackage.AMENDMENT__KIND:
				return kind != KIND_EDEFAULT;
			case LawPackage.AMENDMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case LawPackage.AMENDMENT__ACT_NUMBER:
				return ACT_NUMBER_EDEFAULT == null ? actNumber != null : !ACT_NUMBER_EDEFAULT.equals(actNumber);
			case LawPackage.AMENDMENT__ACT_ARTICLE:
				return ACT_ARTICLE_EDEFAULT == null ? actArticle != null : !ACT_ARTICLE_EDEFAULT.equals(actArticle);
			case LawPackage.AMENDMENT__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case LawPackage.AMENDMENT__AS_PRINTED:
				return AS_PRINTED_EDEFAULT == null ? asPrinted != null : !AS_PRINTED_EDEFAULT.equals(asPrinted);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", date: ");
		result.append(date);
		result.append(", actNumber: ");
		result.append(actNumber);
		result.append(", actArticle: ");
		result.append(actArticle);
		result.append(", scope: ");
		result.append(scope);
		result.append(", asPrinted: ");
		result.append(asPrinted);
		result.append(')');
		return result.toString();
	}

} //AmendmentImpl
