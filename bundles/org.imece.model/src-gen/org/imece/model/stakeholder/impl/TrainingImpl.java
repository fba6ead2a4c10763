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
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.model.PartialDate;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Session;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.model.stakeholder.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getProvince <em>Province</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getRegistered <em>Registered</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getAttended <em>Attended</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getPreTest <em>Pre Test</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.TrainingImpl#getPostTest <em>Post Test</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends ElementImpl implements Training {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected PartialDate at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvince() <em>Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvince()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvince() <em>Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvince()
	 * @generated
	 * @ordered
	 */
	protected String province = PROVINCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Session> sessions;

	/**
	 * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipations()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participations;

	/**
	 * The default value of the '{@link #getRegistered() <em>Registered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistered()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REGISTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegistered() <em>Registered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistered()
	 * @generated
	 * @ordered
	 */
	protected Integer registered = REGISTERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttended() <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttended()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ATTENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttended() <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttended()
	 * @generated
	 * @ordered
	 */
	protected Integer attended = ATTENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreTest() <em>Pre Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreTest()
	 * @generated
	 * @ordered
	 */
	protected static final Double PRE_TEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreTest() <em>Pre Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreTest()
	 * @generated
	 * @ordered
	 */
	protected Double preTest = PRE_TEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostTest() <em>Post Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostTest()
	 * @generated
	 * @ordered
	 */
	protected static final Double POST_TEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostTest() <em>Post Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostTest()
	 * @generated
	 * @ordered
	 */
	protected Double postTest = POST_TEST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.TRAINING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(PartialDate newAt) {
		PartialDate oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvince() {
		return province;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvince(String newProvince) {
		String oldProvince = province;
		province = newProvince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__PROVINCE, oldProvince, province));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<Session>(Session.class, this, StakeholderPackage.TRAINING__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations() {
		if (participations == null) {
			participations = new EObjectContainmentEList<Participation>(Participation.class, this, StakeholderPackage.TRAINING__PARTICIPATIONS);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRegistered() {
		return registered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistered(Integer newRegistered) {
		Integer oldRegistered = registered;
		registered = newRegistered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__REGISTERED, oldRegistered, registered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAttended() {
		return attended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttended(Integer newAttended) {
		Integer oldAttended = attended;
		attended = newAttended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__ATTENDED, oldAttended, attended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPreTest() {
		return preTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreTest(Double newPreTest) {
		Double oldPreTest = preTest;
		preTest = newPreTest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__PRE_TEST, oldPreTest, preTest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPostTest() {
		return postTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostTest(Double newPostTest) {
		Double oldPostTest = postTest;
		postTest = newPostTest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.TRAINING__POST_TEST, oldPostTest, postTest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholderPackage.TRAINING__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.TRAINING__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
			case StakeholderPackage.TRAINING__AT:
				return getAt();
			case StakeholderPackage.TRAINING__REGION:
				return getRegion();
			case StakeholderPackage.TRAINING__PROVINCE:
				return getProvince();
			case StakeholderPackage.TRAINING__SESSIONS:
				return getSessions();
			case StakeholderPackage.TRAINING__PARTICIPATIONS:
				return getParticipations();
			case StakeholderPackage.TRAINING__REGISTERED:
				return getRegistered();
			case StakeholderPackage.TRAINING__ATTENDED:
				return getAttended();
			case StakeholderPackage.TRAINING__PRE_TEST:
				return getPreTest();
			case StakeholderPackage.TRAINING__POST_TEST:
				return getPostTest();
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
			case StakeholderPackage.TRAINING__AT:
				setAt((PartialDate)newValue);
				return;
			case StakeholderPackage.TRAINING__REGION:
				setRegion((String)newValue);
				return;
			case StakeholderPackage.TRAINING__PROVINCE:
				setProvince((String)newValue);
				return;
			case StakeholderPackage.TRAINING__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
				return;
			case StakeholderPackage.TRAINING__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
				return;
			case StakeholderPackage.TRAINING__REGISTERED:
				setRegistered((Integer)newValue);
				return;
			case StakeholderPackage.TRAINING__ATTENDED:
				setAttended((Integer)newValue);
				return;
			case StakeholderPackage.TRAINING__PRE_TEST:
				setPreTest((Double)newValue);
				return;
			case StakeholderPackage.TRAINING__POST_TEST:
				setPostTest((Double)newValue);
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
			case StakeholderPackage.TRAINING__AT:
				setAt(AT_EDEFAULT);
				return;
			case StakeholderPackage.TRAINING__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case StakeholderPackage.TRAINING__PROVINCE:
				setProvince(PROVINCE_EDEFAULT);
				return;
			case StakeholderPackage.TRAINING__SESSIONS:
				getSessions().clear();
				return;
			case StakeholderPackage.TRAINING__PARTICIPATIONS:
				getParticipations().clear();
				return;
			case StakeholderPackage.TRAINING__REGISTERED:
				setRegistered(REGISTERED_EDEFAULT);
				return;
			case StakeholderPackage.TRAINING__ATTENDED:
				setAttended(ATTENDED_EDEFAULT);
				return;
			case StakeholderPackage.TRAINING__PRE_TEST:
				setPreTest(PRE_TEST_EDEFAULT);
				return;
			case StakeholderPackage.TRAINING__POST_TEST:
				setPostTest(POST_TEST_EDEFAULT);
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
			case StakeholderPackage.TRAINING__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StakeholderPackage.TRAINING__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case StakeholderPackage.TRAINING__PROVINCE:
				return PROVINCE_EDEFAULT == null ? province != null : !PROVINCE_EDEFAULT.equals(province);
			case StakeholderPackage.TRAINING__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case StakeholderPackage.TRAINING__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
			case StakeholderPackage.TRAINING__REGISTERED:
				return REGISTERED_EDEFAULT == null ? registered != null : !REGISTERED_EDEFAULT.equals(registered);
			case StakeholderPackage.TRAINING__ATTENDED:
				return ATTENDED_EDEFAULT == null ? attended != null : !ATTENDED_EDEFAULT.equals(attended);
			case StakeholderPackage.TRAINING__PRE_TEST:
				return PRE_TEST_EDEFAULT == null ? preTest != null : !PRE_TEST_EDEFAULT.equals(preTest);
			case StakeholderPackage.TRAINING__POST_TEST:
				return POST_TEST_EDEFAULT == null ? postTest != null : !POST_TEST_EDEFAULT.equals(postTest);
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
		result.append(" (at: ");
		result.append(at);
		result.append(", region: ");
		result.append(region);
		result.append(", province: ");
		result.append(province);
		result.append(", registered: ");
		result.append(registered);
		result.append(", attended: ");
		result.append(attended);
		result.append(", preTest: ");
		result.append(preTest);
		result.append(", postTest: ");
		result.append(postTest);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl
