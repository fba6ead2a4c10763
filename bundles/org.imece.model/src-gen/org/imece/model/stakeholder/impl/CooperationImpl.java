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

import org.imece.model.stakeholder.Contribution;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.CooperationStage;
import org.imece.model.stakeholder.CooperationStatus;
import org.imece.model.stakeholder.Indicator;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cooperation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getDifficulties <em>Difficulties</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getTransferability <em>Transferability</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CooperationImpl#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CooperationImpl extends ElementImpl implements Cooperation {
	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final CooperationStage STAGE_EDEFAULT = CooperationStage.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected CooperationStage stage = STAGE_EDEFAULT;

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
	 * The cached value of the '{@link #getContributions() <em>Contributions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributions()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> contributions;

	/**
	 * The default value of the '{@link #getResults() <em>Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected String results = RESULTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDifficulties() <em>Difficulties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulties()
	 * @generated
	 * @ordered
	 */
	protected static final String DIFFICULTIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDifficulties() <em>Difficulties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulties()
	 * @generated
	 * @ordered
	 */
	protected String difficulties = DIFFICULTIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransferability() <em>Transferability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferability()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSFERABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransferability() <em>Transferability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferability()
	 * @generated
	 * @ordered
	 */
	protected String transferability = TRANSFERABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CooperationStatus STATUS_EDEFAULT = CooperationStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CooperationStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CooperationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.COOPERATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CooperationStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(CooperationStage newStage) {
		CooperationStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__STAGE, oldStage, stage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__TO, oldTo, to));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getContributions() {
		if (contributions == null) {
			contributions = new EObjectContainmentEList<Contribution>(Contribution.class, this, StakeholderPackage.COOPERATION__CONTRIBUTIONS);
		}
		return contributions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResults() {
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResults(String newResults) {
		String oldResults = results;
		results = newResults;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__RESULTS, oldResults, results));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDifficulties() {
		return difficulties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifficulties(String newDifficulties) {
		String oldDifficulties = difficulties;
		difficulties = newDifficulties;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__DIFFICULTIES, oldDifficulties, difficulties));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransferability() {
		return transferability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransferability(String newTransferability) {
		String oldTransferability = transferability;
		transferability = newTransferability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__TRANSFERABILITY, oldTransferability, transferability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CooperationStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CooperationStatus newStatus) {
		CooperationStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COOPERATION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, StakeholderPackage.COOPERATION__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholderPackage.COOPERATION__CONTRIBUTIONS:
				return ((InternalEList<?>)getContributions()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.COOPERATION__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
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
			case StakeholderPackage.COOPERATION__STAGE:
				return getStage();
			case StakeholderPackage.COOPERATION__FROM:
				return getFrom();
			case StakeholderPackage.COOPERATION__TO:
				return getTo();
			case StakeholderPackage.COOPERATION__PLACE:
				return getPlace();
			case StakeholderPackage.COOPERATION__CONTRIBUTIONS:
				return getContributions();
			case StakeholderPackage.COOPERATION__RESULTS:
				return getResults();
			case StakeholderPackage.COOPERATION__DIFFICULTIES:
				return getDifficulties();
			case StakeholderPackage.COOPERATION__TRANSFERABILITY:
				return getTransferability();
			case StakeholderPackage.COOPERATION__STATUS:
				return getStatus();
			case StakeholderPackage.COOPERATION__INDICATORS:
				return getIndicators();
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
			case StakeholderPackage.COOPERATION__STAGE:
				setStage((CooperationStage)newValue);
				return;
			case StakeholderPackage.COOPERATION__FROM:
				setFrom((PartialDate)newValue);
				return;
			case StakeholderPackage.COOPERATION__TO:
				setTo((PartialDate)newValue);
				return;
			case StakeholderPackage.COOPERATION__PLACE:
				setPlace((String)newValue);
				return;
			case StakeholderPackage.COOPERATION__CONTRIBUTIONS:
				getContributions().clear();
				getContributions().addAll((Collection<? extends Contribution>)newValue);
				return;
			case StakeholderPackage.COOPERATION__RESULTS:
				setResults((String)newValue);
				return;
			case StakeholderPackage.COOPERATION__DIFFICULTIES:
				setDifficulties((String)newValue);
				return;
			case StakeholderPackage.COOPERATION__TRANSFERABILITY:
				setTransferability((String)newValue);
				return;
			case StakeholderPackage.COOPERATION__STATUS:
				setStatus((CooperationStatus)newValue);
				return;
			case StakeholderPackage.COOPERATION__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
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
			case StakeholderPackage.COOPERATION__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__TO:
				setTo(TO_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__CONTRIBUTIONS:
				getContributions().clear();
				return;
			case StakeholderPackage.COOPERATION__RESULTS:
				setResults(RESULTS_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__DIFFICULTIES:
				setDifficulties(DIFFICULTIES_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__TRANSFERABILITY:
				setTransferability(TRANSFERABILITY_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StakeholderPackage.COOPERATION__INDICATORS:
				getIndicators().clear();
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
			case StakeholderPackage.COOPERATION__STAGE:
				return stage != STAGE_EDEFAULT;
			case StakeholderPackage.COOPERATION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case StakeholderPackage.COOPERATION__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case StakeholderPackage.COOPERATION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case StakeholderPackage.COOPERATION__CONTRIBUTIONS:
				return contributions != null && !contributions.isEmpty();
			case StakeholderPackage.COOPERATION__RESULTS:
				return RESULTS_EDEFAULT == null ? results != null : !RESULTS_EDEFAULT.equals(results);
			case StakeholderPackage.COOPERATION__DIFFICULTIES:
				return DIFFICULTIES_EDEFAULT == null ? difficulties != null : !DIFFICULTIES_EDEFAULT.equals(difficulties);
			case StakeholderPackage.COOPERATION__TRANSFERABILITY:
				return TRANSFERABILITY_EDEFAULT == null ? transferability != null : !TRANSFERABILITY_EDEFAULT.equals(transferability);
			case StakeholderPackage.COOPERATION__STATUS:
				return status != STATUS_EDEFAULT;
			case StakeholderPackage.COOPERATION__INDICATORS:
				return indicators != null && !indicators.isEmpty();
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
		result.append(" (stage: ");
		result.append(stage);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", place: ");
		result.append(place);
		result.append(", results: ");
		result.append(results);
		result.append(", difficulties: ");
		result.append(difficulties);
		result.append(", transferability: ");
		result.append(transferability);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //CooperationImpl
