/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.imece.model.PartialDate;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.stakeholder.Assessment;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getAssessor <em>Assessor</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getLegitimacy <em>Legitimacy</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getUrgency <em>Urgency</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.AssessmentImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends ElementImpl implements Assessment {
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
	 * The default value of the '{@link #getAssessor() <em>Assessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessor()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSESSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessor() <em>Assessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessor()
	 * @generated
	 * @ordered
	 */
	protected String assessor = ASSESSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final int POWER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected int power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected static final int INTEREST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected int interest = INTEREST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegitimacy() <em>Legitimacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegitimacy()
	 * @generated
	 * @ordered
	 */
	protected static final int LEGITIMACY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLegitimacy() <em>Legitimacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegitimacy()
	 * @generated
	 * @ordered
	 */
	protected int legitimacy = LEGITIMACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrgency() <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrgency()
	 * @generated
	 * @ordered
	 */
	protected static final int URGENCY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUrgency() <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrgency()
	 * @generated
	 * @ordered
	 */
	protected int urgency = URGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected static final int ATTITUDE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected int attitude = ATTITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.ASSESSMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssessor() {
		return assessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessor(String newAssessor) {
		String oldAssessor = assessor;
		assessor = newAssessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__ASSESSOR, oldAssessor, assessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(int newPower) {
		int oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterest() {
		return interest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterest(int newInterest) {
		int oldInterest = interest;
		interest = newInterest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__INTEREST, oldInterest, interest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLegitimacy() {
		return legitimacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegitimacy(int newLegitimacy) {
		int oldLegitimacy = legitimacy;
		legitimacy = newLegitimacy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__LEGITIMACY, oldLegitimacy, legitimacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUrgency() {
		return urgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrgency(int newUrgency) {
		int oldUrgency = urgency;
		urgency = newUrgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__URGENCY, oldUrgency, urgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAttitude() {
		return attitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttitude(int newAttitude) {
		int oldAttitude = attitude;
		attitude = newAttitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__ATTITUDE, oldAttitude, attitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ASSESSMENT__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StakeholderPackage.ASSESSMENT__AT:
				return getAt();
			case StakeholderPackage.ASSESSMENT__ASSESSOR:
				return getAssessor();
			case StakeholderPackage.ASSESSMENT__POWER:
				return getPower();
			case StakeholderPackage.ASSESSMENT__INTEREST:
				return getInterest();
			case StakeholderPackage.ASSESSMENT__LEGITIMACY:
				return getLegitimacy();
			case StakeholderPackage.ASSESSMENT__URGENCY:
				return getUrgency();
			case StakeholderPackage.ASSESSMENT__ATTITUDE:
				return getAttitude();
			case StakeholderPackage.ASSESSMENT__RATIONALE:
				return getRationale();
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
			case StakeholderPackage.ASSESSMENT__AT:
				setAt((PartialDate)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__ASSESSOR:
				setAssessor((String)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__POWER:
				setPower((Integer)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__INTEREST:
				setInterest((Integer)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__LEGITIMACY:
				setLegitimacy((Integer)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__URGENCY:
				setUrgency((Integer)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__ATTITUDE:
				setAttitude((Integer)newValue);
				return;
			case StakeholderPackage.ASSESSMENT__RATIONALE:
				setRationale((String)newValue);
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
			case StakeholderPackage.ASSESSMENT__AT:
				setAt(AT_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__ASSESSOR:
				setAssessor(ASSESSOR_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__INTEREST:
				setInterest(INTEREST_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__LEGITIMACY:
				setLegitimacy(LEGITIMACY_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__URGENCY:
				setUrgency(URGENCY_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__ATTITUDE:
				setAttitude(ATTITUDE_EDEFAULT);
				return;
			case StakeholderPackage.ASSESSMENT__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
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
			case StakeholderPackage.ASSESSMENT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StakeholderPackage.ASSESSMENT__ASSESSOR:
				return ASSESSOR_EDEFAULT == null ? assessor != null : !ASSESSOR_EDEFAULT.equals(assessor);
			case StakeholderPackage.ASSESSMENT__POWER:
				return power != POWER_EDEFAULT;
			case StakeholderPackage.ASSESSMENT__INTEREST:
				return interest != INTEREST_EDEFAULT;
			case StakeholderPackage.ASSESSMENT__LEGITIMACY:
				return legitimacy != LEGITIMACY_EDEFAULT;
			case StakeholderPackage.ASSESSMENT__URGENCY:
				return urgency != URGENCY_EDEFAULT;
			case StakeholderPackage.ASSESSMENT__ATTITUDE:
				return attitude != ATTITUDE_EDEFAULT;
			case StakeholderPackage.ASSESSMENT__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
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
		result.append(", assessor: ");
		result.append(assessor);
		result.append(", power: ");
		result.append(power);
		result.append(", interest: ");
		result.append(interest);
		result.append(", legitimacy: ");
		result.append(legitimacy);
		result.append(", urgency: ");
		result.append(urgency);
		result.append(", attitude: ");
		result.append(attitude);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
