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

import org.imece.model.core.Jurisdiction;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Assessment;
import org.imece.model.stakeholder.ContactPoint;
import org.imece.model.stakeholder.Identifier;
import org.imece.model.stakeholder.LegalBasis;
import org.imece.model.stakeholder.Name;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getNameVariants <em>Name Variants</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.PartyImpl#getLegalBases <em>Legal Bases</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PartyImpl extends ElementImpl implements Party {
	/**
	 * The cached value of the '{@link #getNameVariants() <em>Name Variants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<Name> nameVariants;

	/**
	 * The cached value of the '{@link #getIdentifiers() <em>Identifiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Identifier> identifiers;

	/**
	 * The cached value of the '{@link #getContactPoints() <em>Contact Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contactPoints;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Address> addresses;

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
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The cached value of the '{@link #getLegalBases() <em>Legal Bases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBases()
	 * @generated
	 * @ordered
	 */
	protected EList<LegalBasis> legalBases;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Name> getNameVariants() {
		if (nameVariants == null) {
			nameVariants = new EObjectContainmentEList<Name>(Name.class, this, StakeholderPackage.PARTY__NAME_VARIANTS);
		}
		return nameVariants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identifier> getIdentifiers() {
		if (identifiers == null) {
			identifiers = new EObjectContainmentEList<Identifier>(Identifier.class, this, StakeholderPackage.PARTY__IDENTIFIERS);
		}
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContactPoints() {
		if (contactPoints == null) {
			contactPoints = new EObjectContainmentEList<ContactPoint>(ContactPoint.class, this, StakeholderPackage.PARTY__CONTACT_POINTS);
		}
		return contactPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Address> getAddresses() {
		if (addresses == null) {
			addresses = new EObjectContainmentEList<Address>(Address.class, this, StakeholderPackage.PARTY__ADDRESSES);
		}
		return addresses;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StakeholderPackage.PARTY__JURISDICTION, oldJurisdiction, jurisdiction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.PARTY__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, StakeholderPackage.PARTY__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, StakeholderPackage.PARTY__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LegalBasis> getLegalBases() {
		if (legalBases == null) {
			legalBases = new EObjectContainmentEList<LegalBasis>(LegalBasis.class, this, StakeholderPackage.PARTY__LEGAL_BASES);
		}
		return legalBases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholderPackage.PARTY__NAME_VARIANTS:
				return ((InternalEList<?>)getNameVariants()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.PARTY__IDENTIFIERS:
				return ((InternalEList<?>)getIdentifiers()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.PARTY__CONTACT_POINTS:
				return ((InternalEList<?>)getContactPoints()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.PARTY__ADDRESSES:
				return ((InternalEList<?>)getAddresses()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.PARTY__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.PARTY__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case StakeholderPackage.PARTY__LEGAL_BASES:
				return ((InternalEList<?>)getLegalBases()).basicRemove(otherEnd, msgs);
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
			case StakeholderPackage.PARTY__NAME_VARIANTS:
				return getNameVariants();
			case StakeholderPackage.PARTY__IDENTIFIERS:
				return getIdentifiers();
			case StakeholderPackage.PARTY__CONTACT_POINTS:
				return getContactPoints();
			case StakeholderPackage.PARTY__ADDRESSES:
				return getAddresses();
			case StakeholderPackage.PARTY__JURISDICTION:
				if (resolve) return getJurisdiction();
				return basicGetJurisdiction();
			case StakeholderPackage.PARTY__ROLES:
				return getRoles();
			case StakeholderPackage.PARTY__ASSESSMENTS:
				return getAssessments();
			case StakeholderPackage.PARTY__LEGAL_BASES:
				return getLegalBases();
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
			case StakeholderPackage.PARTY__NAME_VARIANTS:
				getNameVariants().clear();
				getNameVariants().addAll((Collection<? extends Name>)newValue);
				return;
			case StakeholderPackage.PARTY__IDENTIFIERS:
				getIdentifiers().clear();
				getIdentifiers().addAll((Collection<? extends Identifier>)newValue);
				return;
			case StakeholderPackage.PARTY__CONTACT_POINTS:
				getContactPoints().clear();
				getContactPoints().addAll((Collection<? extends ContactPoint>)newValue);
				return;
			case StakeholderPackage.PARTY__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends Address>)newValue);
				return;
			case StakeholderPackage.PARTY__JURISDICTION:
				setJurisdiction((Jurisdiction)newValue);
				return;
			case StakeholderPackage.PARTY__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case StakeholderPackage.PARTY__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case StakeholderPackage.PARTY__LEGAL_BASES:
				getLegalBases().clear();
				getLegalBases().addAll((Collection<? extends LegalBasis>)newValue);
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
			case StakeholderPackage.PARTY__NAME_VARIANTS:
				getNameVariants().clear();
				return;
			case StakeholderPackage.PARTY__IDENTIFIERS:
				getIdentifiers().clear();
				return;
			case StakeholderPackage.PARTY__CONTACT_POINTS:
				getContactPoints().clear();
				return;
			case StakeholderPackage.PARTY__ADDRESSES:
				getAddresses().clear();
				return;
			case StakeholderPackage.PARTY__JURISDICTION:
				setJurisdiction((Jurisdiction)null);
				return;
			case StakeholderPackage.PARTY__ROLES:
				getRoles().clear();
				return;
			case StakeholderPackage.PARTY__ASSESSMENTS:
				getAssessments().clear();
				return;
			case StakeholderPackage.PARTY__LEGAL_BASES:
				getLegalBases().clear();
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
			case StakeholderPackage.PARTY__NAME_VARIANTS:
				return nameVariants != null && !nameVariants.isEmpty();
			case StakeholderPackage.PARTY__IDENTIFIERS:
				return identifiers != null && !identifiers.isEmpty();
			case StakeholderPackage.PARTY__CONTACT_POINTS:
				return contactPoints != null && !contactPoints.isEmpty();
			case StakeholderPackage.PARTY__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
			case StakeholderPackage.PARTY__JURISDICTION:
				return jurisdiction != null;
			case StakeholderPackage.PARTY__ROLES:
				return roles != null && !roles.isEmpty();
			case StakeholderPackage.PARTY__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case StakeholderPackage.PARTY__LEGAL_BASES:
				return legalBases != null && !legalBases.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PartyImpl
