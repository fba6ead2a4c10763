/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.law.Addressee;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Norm;
import org.imece.model.law.NormEffect;
import org.imece.model.law.NormKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Norm</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.imece.model.law.impl.NormImpl#getAnalyst <em>Analyst</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NormImpl extends ElementImpl implements Norm {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final NormKind KIND_EDEFAULT = NormKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected NormKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressee() <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected static final Addressee ADDRESSEE_EDEFAULT = Addressee.ANYONE;

	/**
	 * The cached value of the '{@link #getAddressee() <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected Addressee addressee = ADDRESSEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double threshold = THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final NormEffect EFFECT_EDEFAULT = NormEffect.NEUTRAL;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected NormEffect effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalyst() <em>Analyst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyst()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyst() <em>Analyst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyst()
	 * @generated
	 * @ordered
	 */
	protected String analyst = ANALYST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NormImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LawPackage.Literals.NORM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NormKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(NormKind newKind) {
		NormKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Addressee getAddressee() {
		return addressee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressee(Addressee newAddressee) {
		Addressee oldAddressee = addressee;
		addressee = newAddressee == null ? ADDRESSEE_EDEFAULT : newAddressee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__ADDRESSEE, oldAddressee, addressee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(Double newThreshold) {
		Double oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NormEffect getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(NormEffect newEffect) {
		NormEffect oldEffect = effect;
		effect = newEffect == null ? EFFECT_EDEFAULT : newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyst() {
		return analyst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyst(String newAnalyst) {
		String oldAnalyst = analyst;
		analyst = newAnalyst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.NORM__ANALYST, oldAnalyst, analyst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LawPackage.NORM__KIND:
				return getKind();
			case LawPackage.NORM__ADDRESSEE:
				return getAddressee();
			case LawPackage.NORM__ACTION:
				return getAction();
			case LawPackage.NORM__CONDITION:
				return getCondition();
			case LawPackage.NORM__THRESHOLD:
				return getThreshold();
			case LawPackage.NORM__UNIT:
				return getUnit();
			case LawPackage.NORM__EFFECT:
				return getEffect();
			case LawPackage.NORM__QUOTE:
				return getQuote();
			case LawPackage.NORM__ANALYST:
				return getAnalyst();
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
			case LawPackage.NORM__KIND:
				setKind((NormKind)newValue);
				return;
			case LawPackage.NORM__ADDRESSEE:
				setAddressee((Addressee)newValue);
				return;
			case LawPackage.NORM__ACTION:
				setAction((String)newValue);
				return;
			case LawPackage.NORM__CONDITION:
				setCondition((String)newValue);
				return;
			case LawPackage.NORM__THRESHOLD:
				setThreshold((Double)newValue);
				return;
			case LawPackage.NORM__UNIT:
				setUnit((String)newValue);
				return;
			case LawPackage.NORM__EFFECT:
				setEffect((NormEffect)newValue);
				return;
			case LawPackage.NORM__QUOTE:
				setQuote((String)newValue);
				return;
			case LawPackage.NORM__ANALYST:
				setAnalyst((String)newValue);
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
			case LawPackage.NORM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LawPackage.NORM__ADDRESSEE:
				setAddressee(ADDRESSEE_EDEFAULT);
				return;
			case LawPackage.NORM__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case LawPackage.NORM__CONDITION:
				setCondition(CONDITION_EDEFAULT);
				return;
			case LawPackage.NORM__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case LawPackage.NORM__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case LawPackage.NORM__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case LawPackage.NORM__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case LawPackage.NORM__ANALYST:
				setAnalyst(ANALYST_EDEFAULT);
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
			case LawPackage.NORM__KIND:
				return kind != KIND_EDEFAULT;
			case LawPackage.NORM__ADDRESSEE:
				return addressee != ADDRESSEE_EDEFAULT;
			case LawPackage.NORM__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case LawPackage.NORM__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
			case LawPackage.NORM__THRESHOLD:
				return THRESHOLD_EDEFAULT == null ? threshold != null : !THRESHOLD_EDEFAULT.equals(threshold);
			case LawPackage.NORM__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case LawPackage.NORM__EFFECT:
				return effect != EFFECT_EDEFAULT;
			case LawPackage.NORM__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case LawPackage.NORM__ANALYST:
				return ANALYST_EDEFAULT == null ? analyst != null : !ANALYST_EDEFAULT.equals(analyst);
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
		result.append(", addressee: ");
		result.append(addressee);
		result.append(", action: ");
		result.append(action);
		result.append(", condition: ");
		result.append(condition);
		result.append(", threshold: ");
		result.append(threshold);
		result.append(", unit: ");
		result.append(unit);
		result.append(", effect: ");
		result.append(effect);
		result.append(", quote: ");
		result.append(quote);
		result.append(", analyst: ");
		result.append(analyst);
		result.append(')');
		return result.toString();
	}

} //NormImpl
