/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.imece.model.PartialDate;

import org.imece.model.core.impl.ElementImpl;

import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.CommitmentStatus;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.impl.CommitmentImpl#getDebtor <em>Debtor</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CommitmentImpl#getCreditor <em>Creditor</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CommitmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CommitmentImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.impl.CommitmentImpl#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitmentImpl extends ElementImpl implements Commitment {
	/**
	 * The cached value of the '{@link #getDebtor() <em>Debtor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDebtor()
	 * @generated
	 * @ordered
	 */
	protected Party debtor;

	/**
	 * The cached value of the '{@link #getCreditor() <em>Creditor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditor()
	 * @generated
	 * @ordered
	 */
	protected Party creditor;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected PartialDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentStatus STATUS_EDEFAULT = CommitmentStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CommitmentStatus status = STATUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholderPackage.Literals.COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getDebtor() {
		if (debtor != null && debtor.eIsProxy()) {
			InternalEObject oldDebtor = (InternalEObject)debtor;
			debtor = (Party)eResolveProxy(oldDebtor);
			if (debtor != oldDebtor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StakeholderPackage.COMMITMENT__DEBTOR, oldDebtor, debtor));
			}
		}
		return debtor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetDebtor() {
		return debtor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDebtor(Party newDebtor) {
		Party oldDebtor = debtor;
		debtor = newDebtor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COMMITMENT__DEBTOR, oldDebtor, debtor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getCreditor() {
		if (creditor != null && creditor.eIsProxy()) {
			InternalEObject oldCreditor = (InternalEObject)creditor;
			creditor = (Party)eResolveProxy(oldCreditor);
			if (creditor != oldCreditor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StakeholderPackage.COMMITMENT__CREDITOR, oldCreditor, creditor));
			}
		}
		return creditor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetCreditor() {
		return creditor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditor(Party newCreditor) {
		Party oldCreditor = creditor;
		creditor = newCreditor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COMMITMENT__CREDITOR, oldCreditor, creditor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COMMITMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(PartialDate newDue) {
		PartialDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COMMITMENT__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CommitmentStatus newStatus) {
		CommitmentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholderPackage.COMMITMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StakeholderPackage.COMMITMENT__DEBTOR:
				if (resolve) return getDebtor();
				return basicGetDebtor();
			case StakeholderPackage.COMMITMENT__CREDITOR:
				if (resolve) return getCreditor();
				return basicGetCreditor();
			case StakeholderPackage.COMMITMENT__TEXT:
				return getText();
			case StakeholderPackage.COMMITMENT__DUE:
				return getDue();
			case StakeholderPackage.COMMITMENT__STATUS:
				return getStatus();
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
			case StakeholderPackage.COMMITMENT__DEBTOR:
				setDebtor((Party)newValue);
				return;
			case StakeholderPackage.COMMITMENT__CREDITOR:
				setCreditor((Party)newValue);
				return;
			case StakeholderPackage.COMMITMENT__TEXT:
				setText((String)newValue);
				return;
			case StakeholderPackage.COMMITMENT__DUE:
				setDue((PartialDate)newValue);
				return;
			case StakeholderPackage.COMMITMENT__STATUS:
				setStatus((CommitmentStatus)newValue);
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
			case StakeholderPackage.COMMITMENT__DEBTOR:
				setDebtor((Party)null);
				return;
			case StakeholderPackage.COMMITMENT__CREDITOR:
				setCreditor((Party)null);
				return;
			case StakeholderPackage.COMMITMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StakeholderPackage.COMMITMENT__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case StakeholderPackage.COMMITMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
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
			case StakeholderPackage.COMMITMENT__DEBTOR:
				return debtor != null;
			case StakeholderPackage.COMMITMENT__CREDITOR:
				return creditor != null;
			case StakeholderPackage.COMMITMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StakeholderPackage.COMMITMENT__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case StakeholderPackage.COMMITMENT__STATUS:
				return status != STATUS_EDEFAULT;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", due: ");
		result.append(due);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //CommitmentImpl
