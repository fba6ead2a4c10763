/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.model.PartialDate;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.model.stakeholder.StudyVisit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study Visit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getDelegates <em>Delegates</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.StudyVisitImpl#getLearnings <em>Learnings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyVisitImpl extends ElementImpl implements StudyVisit {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected PartialDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected PartialDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDelegates() <em>Delegates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelegates()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> delegates;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> hosts;

	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<Engagement> meetings;

	/**
	 * The default value of the '{@link #getLearnings() <em>Learnings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearnings()
	 * @generated
	 * @ordered
	 */
	protected static final String LEARNINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLearnings() <em>Learnings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearnings()
	 * @generated
	 * @ordered
	 */
	protected String learnings = LEARNINGS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyVisitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.STUDY_VISIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(PartialDate newFrom) {
		PartialDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.STUDY_VISIT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(PartialDate newTo) {
		PartialDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.STUDY_VISIT__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.STUDY_VISIT__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.STUDY_VISIT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getDelegates() {
		if (delegates == null) {
			delegates = new EObjectContainmentEList<Participation>(Participation.class, this, StakeholderPackage.STUDY_VISIT__DELEGATES);
		}
		return delegates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getHosts() {
		if (hosts == null) {
			hosts = new EObjectContainmentEList<Participation>(Participation.class, this, StakeholderPackage.STUDY_VISIT__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Engagement> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectResolvingEList<Engagement>(Engagement.class, this, StakeholderPackage.STUDY_VISIT__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLearnings() {
		return learnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearnings(String newLearnings) {
		String oldLearnings = learnings;
		learnings = newLearnings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.STUDY_VISIT__LEARNINGS, oldLearnings, learnings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholderPackage.STUDY_VISIT__DELEGATES:
				return ((InternalEList<?>)getDelegates()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.STUDY_VISIT__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
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
			case StakeholderPackage.STUDY_VISIT__FROM:
				return getFrom();
			case StakeholderPackage.STUDY_VISIT__TO:
				return getTo();
			case StakeholderPackage.STUDY_VISIT__COUNTRY:
				return getCountry();
			case StakeholderPackage.STUDY_VISIT__PLACE:
				return getPlace();
			case StakeholderPackage.STUDY_VISIT__DELEGATES:
				return getDelegates();
			case StakeholderPackage.STUDY_VISIT__HOSTS:
				return getHosts();
			case StakeholderPackage.STUDY_VISIT__MEETINGS:
				return getMeetings();
			case StakeholderPackage.STUDY_VISIT__LEARNINGS:
				return getLearnings();
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
			case StakeholderPackage.STUDY_VISIT__FROM:
				setFrom((PartialDate)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__TO:
				setTo((PartialDate)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__COUNTRY:
				setCountry((String)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__PLACE:
				setPlace((String)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__DELEGATES:
				getDelegates().clear();
				getDelegates().addAll((Collection<? extends Participation>)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Participation>)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Engagement>)newValue);
				return;
			case StakeholderPackage.STUDY_VISIT__LEARNINGS:
				setLearnings((String)newValue);
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
			case StakeholderPackage.STUDY_VISIT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case StakeholderPackage.STUDY_VISIT__TO:
				setTo(TO_EDEFAULT);
				return;
			case StakeholderPackage.STUDY_VISIT__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case StakeholderPackage.STUDY_VISIT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case StakeholderPackage.STUDY_VISIT__DELEGATES:
				getDelegates().clear();
				return;
			case StakeholderPackage.STUDY_VISIT__HOSTS:
				getHosts().clear();
				return;
			case StakeholderPackage.STUDY_VISIT__MEETINGS:
				getMeetings().clear();
				return;
			case StakeholderPackage.STUDY_VISIT__LEARNINGS:
				setLearnings(LEARNINGS_EDEFAULT);
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
			case StakeholderPackage.STUDY_VISIT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case StakeholderPackage.STUDY_VISIT__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case StakeholderPackage.STUDY_VISIT__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case StakeholderPackage.STUDY_VISIT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case StakeholderPackage.STUDY_VISIT__DELEGATES:
				return delegates != null && !delegates.isEmpty();
			case StakeholderPackage.STUDY_VISIT__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case StakeholderPackage.STUDY_VISIT__MEETINGS:
				return meetings != null && !meetings.isEmpty();
			case StakeholderPackage.STUDY_VISIT__LEARNINGS:
				return LEARNINGS_EDEFAULT == null ? learnings != null : !LEARNINGS_EDEFAULT.equals(learnings);
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
		result.append(" (from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", country: ");
		result.append(country);
		result.append(", place: ");
		result.append(place);
		result.append(", learnings: ");
		result.append(learnings);
		result.append(')');
		return result.toString();
	}

} //StudyVisitImpl
