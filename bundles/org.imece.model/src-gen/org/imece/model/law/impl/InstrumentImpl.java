/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.model.PartialDate;

import org.imece.model.core.Jurisdiction;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.law.Amendment;
import org.imece.model.law.Commencement;
import org.imece.model.law.Expression;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getAdopted <em>Adopted</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getGazette <em>Gazette</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getForce <em>Force</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getExpressions <em>Expressions</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getAmendments <em>Amendments</em>}</li>
 *   <li>{@link org.imece.model.law.impl.InstrumentImpl#getCommencements <em>Commencements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentImpl extends ElementImpl implements Instrument {
	/**
	 * The cached value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected Jurisdiction jurisdiction;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final InstrumentKind KIND_EDEFAULT = InstrumentKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected InstrumentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected String series = SERIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopted()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ADOPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopted()
	 * @generated
	 * @ordered
	 */
	protected PartialDate adopted = ADOPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected PartialDate published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGazette() <em>Gazette</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGazette()
	 * @generated
	 * @ordered
	 */
	protected static final String GAZETTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGazette() <em>Gazette</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGazette()
	 * @generated
	 * @ordered
	 */
	protected String gazette = GAZETTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIdentifiers() <em>Identifiers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> identifiers;

	/**
	 * The default value of the '{@link #getForce() <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForce()
	 * @generated
	 * @ordered
	 */
	protected static final ForceStatus FORCE_EDEFAULT = ForceStatus.UNKNOWN;

	/**
	 * The cached value of the '{@link #getForce() <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForce()
	 * @generated
	 * @ordered
	 */
	protected ForceStatus force = FORCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate CHECKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate checkedOn = CHECKED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpressions() <em>Expressions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpressions()
	 * @generated
	 * @ordered
	 */
	protected EList<Expression> expressions;

	/**
	 * The cached value of the '{@link #getAmendments() <em>Amendments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendments()
	 * @generated
	 * @ordered
	 */
	protected EList<Amendment> amendments;

	/**
	 * The cached value of the '{@link #getCommencements() <em>Commencements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommencements()
	 * @generated
	 * @ordered
	 */
	protected EList<Commencement> commencements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LawPackage.Literals.INSTRUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Jurisdiction getJurisdiction() {
		if (jurisdiction != null && jurisdiction.eIsProxy()) {
			InternalEObject oldJurisdiction = (InternalEObject)jurisdiction;
			jurisdiction = (Jurisdiction)eResolveProxy(oldJurisdiction);
			if (jurisdiction != oldJurisdiction) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, LawPackage.INSTRUMENT__JURISDICTION, oldJurisdiction, jurisdiction));
			}
		}
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Jurisdiction basicGetJurisdiction() {
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJurisdiction(Jurisdiction newJurisdiction) {
		Jurisdiction oldJurisdiction = jurisdiction;
		jurisdiction = newJurisdiction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InstrumentKind newKind) {
		InstrumentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(String newSeries) {
		String oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAdopted() {
		return adopted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdopted(PartialDate newAdopted) {
		PartialDate oldAdopted = adopted;
		adopted = newAdopted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__ADOPTED, oldAdopted, adopted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(PartialDate newPublished) {
		PartialDate oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGazette() {
		return gazette;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGazette(String newGazette) {
		String oldGazette = gazette;
		gazette = newGazette;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__GAZETTE, oldGazette, gazette));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIdentifiers() {
		if (identifiers == null) {
			identifiers = new EDataTypeUniqueEList<String>(String.class, this, LawPackage.INSTRUMENT__IDENTIFIERS);
		}
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ForceStatus getForce() {
		return force;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForce(ForceStatus newForce) {
		ForceStatus oldForce = force;
		force = newForce == null ? FORCE_EDEFAULT : newForce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__FORCE, oldForce, force));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getCheckedOn() {
		return checkedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedOn(PartialDate newCheckedOn) {
		PartialDate oldCheckedOn = checkedOn;
		checkedOn = newCheckedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.INSTRUMENT__CHECKED_ON, oldCheckedOn, checkedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expression> getExpressions() {
		if (expressions == null) {
			expressions = new EObjectContainmentEList<Expression>(Expression.class, this, LawPackage.INSTRUMENT__EXPRESSIONS);
		}
		return expressions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Amendment> getAmendments() {
		if (amendments == null) {
			amendments = new EObjectContainmentEList<Amendment>(Amendment.class, this, LawPackage.INSTRUMENT__AMENDMENTS);
		}
		return amendments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commencement> getCommencements() {
		if (commencements == null) {
			commencements = new EObjectContainmentEList<Commencement>(Commencement.class, this, LawPackage.INSTRUMENT__COMMENCEMENTS);
		}
		return commencements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LawPackage.INSTRUMENT__EXPRESSIONS:
				return ((InternalEList<?>)getExpressions()).basicRemove(otherEnd, msgs);
			case LawPackage.INSTRUMENT__AMENDMENTS:
				return ((InternalEList<?>)getAmendments()).basicRemove(otherEnd, msgs);
			case LawPackage.INSTRUMENT__COMMENCEMENTS:
				return ((InternalEList<?>)getCommencements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LawPackage.INSTRUMENT__JURISDICTION:
				if (resolve) return getJurisdiction();
				return basicGetJurisdiction();
			case LawPackage.INSTRUMENT__KIND:
				return getKind();
			case LawPackage.INSTRUMENT__NUMBER:
				return getNumber();
			case LawPackage.INSTRUMENT__SERIES:
				return getSeries();
			case LawPackage.INSTRUMENT__ADOPTED:
				return getAdopted();
			case LawPackage.INSTRUMENT__PUBLISHED:
				return getPublished();
			case LawPackage.INSTRUMENT__GAZETTE:
				return getGazette();
			case LawPackage.INSTRUMENT__IDENTIFIERS:
				return getIdentifiers();
			case LawPackage.INSTRUMENT__FORCE:
				return getForce();
			case LawPackage.INSTRUMENT__CHECKED_ON:
				return getCheckedOn();
			case LawPackage.INSTRUMENT__EXPRESSIONS:
				return getExpressions();
			case LawPackage.INSTRUMENT__AMENDMENTS:
				return getAmendments();
			case LawPackage.INSTRUMENT__COMMENCEMENTS:
				return getCommencements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LawPackage.INSTRUMENT__JURISDICTION:
				setJurisdiction((Jurisdiction)newValue);
				return;
			case LawPackage.INSTRUMENT__KIND:
				setKind((InstrumentKind)newValue);
				return;
			case LawPackage.INSTRUMENT__NUMBER:
				setNumber((String)newValue);
				return;
			case LawPackage.INSTRUMENT__SERIES:
				setSeries((String)newValue);
				return;
			case LawPackage.INSTRUMENT__ADOPTED:
				setAdopted((PartialDate)newValue);
				return;
			case LawPackage.INSTRUMENT__PUBLISHED:
				setPublished((PartialDate)newValue);
				return;
			case LawPackage.INSTRUMENT__GAZETTE:
				setGazette((String)newValue);
				return;
			case LawPackage.INSTRUMENT__IDENTIFIERS:
				getIdentifiers().clear();
				getIdentifiers().addAll((Collection<? extends String>)newValue);
				return;
			case LawPackage.INSTRUMENT__FORCE:
				setForce((ForceStatus)newValue);
				return;
			case LawPackage.INSTRUMENT__CHECKED_ON:
				setCheckedOn((PartialDate)newValue);
				return;
			case LawPackage.INSTRUMENT__EXPRESSIONS:
				getExpressions().clear();
				getExpressions().addAll((Collection<? extends Expression>)newValue);
				return;
			case LawPackage.INSTRUMENT__AMENDMENTS:
				getAmendments().clear();
				getAmendments().addAll((Collection<? extends Amendment>)newValue);
				return;
			case LawPackage.INSTRUMENT__COMMENCEMENTS:
				getCommencements().clear();
				getCommencements().addAll((Collection<? extends Commencement>)newValue);
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
			case LawPackage.INSTRUMENT__JURISDICTION:
				setJurisdiction((Jurisdiction)null);
				return;
			case LawPackage.INSTRUMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__SERIES:
				setSeries(SERIES_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__ADOPTED:
				setAdopted(ADOPTED_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__GAZETTE:
				setGazette(GAZETTE_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__IDENTIFIERS:
				getIdentifiers().clear();
				return;
			case LawPackage.INSTRUMENT__FORCE:
				setForce(FORCE_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__CHECKED_ON:
				setCheckedOn(CHECKED_ON_EDEFAULT);
				return;
			case LawPackage.INSTRUMENT__EXPRESSIONS:
				getExpressions().clear();
				return;
			case LawPackage.INSTRUMENT__AMENDMENTS:
				getAmendments().clear();
				return;
			case LawPackage.INSTRUMENT__COMMENCEMENTS:
				getCommencements().clear();
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
			case LawPackage.INSTRUMENT__JURISDICTION:
				return jurisdiction != null;
			case LawPackage.INSTRUMENT__KIND:
				return kind != KIND_EDEFAULT;
			case LawPackage.INSTRUMENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case LawPackage.INSTRUMENT__SERIES:
				return SERIES_EDEFAULT == null ? series != null : !SERIES_EDEFAULT.equals(series);
			case LawPackage.INSTRUMENT__ADOPTED:
				return ADOPTED_EDEFAULT == null ? adopted != null : !ADOPTED_EDEFAULT.equals(adopted);
			case LawPackage.INSTRUMENT__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case LawPackage.INSTRUMENT__GAZETTE:
				return GAZETTE_EDEFAULT == null ? gazette != null : !GAZETTE_EDEFAULT.equals(gazette);
			case LawPackage.INSTRUMENT__IDENTIFIERS:
				return identifiers != null && !identifiers.isEmpty();
			case LawPackage.INSTRUMENT__FORCE:
				return force != FORCE_EDEFAULT;
			case LawPackage.INSTRUMENT__CHECKED_ON:
				return CHECKED_ON_EDEFAULT == null ? checkedOn != null : !CHECKED_ON_EDEFAULT.equals(checkedOn);
			case LawPackage.INSTRUMENT__EXPRESSIONS:
				return expressions != null && !expressions.isEmpty();
			case LawPackage.INSTRUMENT__AMENDMENTS:
				return amendments != null && !amendments.isEmpty();
			case LawPackage.INSTRUMENT__COMMENCEMENTS:
				return commencements != null && !commencements.isEmpty();
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
		result.append(", number: ");
		result.append(number);
		result.append(", series: ");
		result.append(series);
		result.append(", adopted: ");
		result.append(adopted);
		result.append(", published: ");
		result.append(published);
		result.append(", gazette: ");
		result.append(gazette);
		result.append(", identifiers: ");
		result.append(identifiers);
		result.append(", force: ");
		result.append(force);
		result.append(", checkedOn: ");
		result.append(checkedOn);
		result.append(')');
		return result.toString();
	}

} //InstrumentImpl
