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

import org.imece.model.law.Commencement;
import org.imece.model.law.LawPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commencement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.impl.CommencementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CommencementImpl#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CommencementImpl#getAsPrinted <em>As Printed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommencementImpl extends MinimalEObjectImpl.Container implements Commencement {
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
	 * The default value of the '{@link #getProvisions() <em>Provisions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvisions()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVISIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvisions() <em>Provisions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvisions()
	 * @generated
	 * @ordered
	 */
	protected String provisions = PROVISIONS_EDEFAULT;

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
	protected CommencementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LawPackage.Literals.COMMENCEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.COMMENCEMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvisions() {
		return provisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvisions(String newProvisions) {
		String oldProvisions = provisions;
		provisions = newProvisions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.COMMENCEMENT__PROVISIONS, oldProvisions, provisions));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.COMMENCEMENT__AS_PRINTED, oldAsPrinted, asPrinted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LawPackage.COMMENCEMENT__DATE:
				return getDate();
			case LawPackage.COMMENCEMENT__PROVISIONS:
				return getProvisions();
			case LawPackage.COMMENCEMENT__AS_PRINTED:
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
			case LawPackage.COMMENCEMENT__DATE:
				setDate((PartialDate)newValue);
				return;
			case LawPackage.COMMENCEMENT__PROVISIONS:
				setProvisions((String)newValue);
				return;
			case LawPackage.COMMENCEMENT__AS_PRINTED:
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
			case LawPackage.COMMENCEMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case LawPackage.COMMENCEMENT__PROVISIONS:
				setProvisions(PROVISIONS_EDEFAULT);
				return;
			case LawPackage.COMMENCEMENT__AS_PRINTED:
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
			case LawPackage.COMMENCEMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case LawPackage.COMMENCEMENT__PROVISIONS:
				return PROVISIONS_EDEFAULT == null ? provisions != null : !PROVISIONS_EDEFAULT.equals(provisions);
			case LawPackage.COMMENCEMENT__AS_PRINTED:
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
		result.append(" (date: ");
		result.append(date);
		result.append(", provisions: ");
		result.append(provisions);
		result.append(", asPrinted: ");
		result.append(asPrinted);
		result.append(')');
		return result.toString();
	}

} //CommencementImpl
