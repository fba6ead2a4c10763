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

import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.OrganisationStatus;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.OrganisationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.OrganisationImpl#getFounded <em>Founded</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.OrganisationImpl#getDissolved <em>Dissolved</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.OrganisationImpl#getEmployees <em>Employees</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.OrganisationImpl#getStatuses <em>Statuses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends PartyImpl implements Organisation {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrganisationKind KIND_EDEFAULT = OrganisationKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrganisationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFounded() <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFounded()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate FOUNDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFounded() <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFounded()
	 * @generated
	 * @ordered
	 */
	protected PartialDate founded = FOUNDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDissolved() <em>Dissolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDissolved()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DISSOLVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDissolved() <em>Dissolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDissolved()
	 * @generated
	 * @ordered
	 */
	protected PartialDate dissolved = DISSOLVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmployees() <em>Employees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmployees()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EMPLOYEES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmployees() <em>Employees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmployees()
	 * @generated
	 * @ordered
	 */
	protected Integer employees = EMPLOYEES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStatuses() <em>Statuses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatuses()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganisationStatus> statuses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrganisationKind newKind) {
		OrganisationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ORGANISATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getFounded() {
		return founded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFounded(PartialDate newFounded) {
		PartialDate oldFounded = founded;
		founded = newFounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ORGANISATION__FOUNDED, oldFounded, founded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDissolved() {
		return dissolved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDissolved(PartialDate newDissolved) {
		PartialDate oldDissolved = dissolved;
		dissolved = newDissolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ORGANISATION__DISSOLVED, oldDissolved, dissolved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEmployees() {
		return employees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmployees(Integer newEmployees) {
		Integer oldEmployees = employees;
		employees = newEmployees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.ORGANISATION__EMPLOYEES, oldEmployees, employees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganisationStatus> getStatuses() {
		if (statuses == null) {
			statuses = new EObjectContainmentEList<OrganisationStatus>(OrganisationStatus.class, this, StakeholderPackage.ORGANISATION__STATUSES);
		}
		return statuses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholderPackage.ORGANISATION__STATUSES:
				return ((InternalEList<?>)getStatuses()).basicRemove(otherEnd, msgs);
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
			case StakeholderPackage.ORGANISATION__KIND:
				return getKind();
			case StakeholderPackage.ORGANISATION__FOUNDED:
				return getFounded();
			case StakeholderPackage.ORGANISATION__DISSOLVED:
				return getDissolved();
			case StakeholderPackage.ORGANISATION__EMPLOYEES:
				return getEmployees();
			case StakeholderPackage.ORGANISATION__STATUSES:
				return getStatuses();
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
			case StakeholderPackage.ORGANISATION__KIND:
				setKind((OrganisationKind)newValue);
				return;
			case StakeholderPackage.ORGANISATION__FOUNDED:
				setFounded((PartialDate)newValue);
				return;
			case StakeholderPackage.ORGANISATION__DISSOLVED:
				setDissolved((PartialDate)newValue);
				return;
			case StakeholderPackage.ORGANISATION__EMPLOYEES:
				setEmployees((Integer)newValue);
				return;
			case StakeholderPackage.ORGANISATION__STATUSES:
				getStatuses().clear();
				getStatuses().addAll((Collection<? extends OrganisationStatus>)newValue);
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
			case StakeholderPackage.ORGANISATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StakeholderPackage.ORGANISATION__FOUNDED:
				setFounded(FOUNDED_EDEFAULT);
				return;
			case StakeholderPackage.ORGANISATION__DISSOLVED:
				setDissolved(DISSOLVED_EDEFAULT);
				return;
			case StakeholderPackage.ORGANISATION__EMPLOYEES:
				setEmployees(EMPLOYEES_EDEFAULT);
				return;
			case StakeholderPackage.ORGANISATION__STATUSES:
				getStatuses().clear();
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
			case StakeholderPackage.ORGANISATION__KIND:
				return kind != KIND_EDEFAULT;
			case StakeholderPackage.ORGANISATION__FOUNDED:
				return FOUNDED_EDEFAULT == null ? founded != null : !FOUNDED_EDEFAULT.equals(founded);
			case StakeholderPackage.ORGANISATION__DISSOLVED:
				return DISSOLVED_EDEFAULT == null ? dissolved != null : !DISSOLVED_EDEFAULT.equals(dissolved);
			case StakeholderPackage.ORGANISATION__EMPLOYEES:
				return EMPLOYEES_EDEFAULT == null ? employees != null : !EMPLOYEES_EDEFAULT.equals(employees);
			case StakeholderPackage.ORGANISATION__STATUSES:
				return statuses != null && !statuses.isEmpty();
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
		result.append(", founded: ");
		result.append(founded);
		result.append(", dissolved: ");
		result.append(dissolved);
		result.append(", employees: ");
		result.append(employees);
		result.append(')');
		return result.toString();
	}

} //OrganisationImpl
