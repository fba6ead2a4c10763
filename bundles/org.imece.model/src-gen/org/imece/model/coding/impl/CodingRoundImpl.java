/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.Document;

import org.imece.model.core.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.impl.CodingRoundImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodingRoundImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodingRoundImpl#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodingRoundImpl#getConsensus <em>Consensus</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodingRoundImpl#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodingRoundImpl#getReleased <em>Released</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingRoundImpl extends ElementImpl implements CodingRound {
	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getCoders() <em>Coders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoders()
	 * @generated
	 * @ordered
	 */
	protected EList<Coder> coders;

	/**
	 * The cached value of the '{@link #getConsensus() <em>Consensus</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsensus()
	 * @generated
	 * @ordered
	 */
	protected Coder consensus;

	/**
	 * The default value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected Instant opened = OPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleased() <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleased()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RELEASED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleased() <em>Released</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleased()
	 * @generated
	 * @ordered
	 */
	protected Instant released = RELEASED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodingRoundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.CODING_ROUND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectResolvingEList<Document>(Document.class, this, CodingPackage.CODING_ROUND__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectResolvingEList<Code>(Code.class, this, CodingPackage.CODING_ROUND__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coder> getCoders() {
		if (coders == null) {
			coders = new EObjectResolvingEList<Coder>(Coder.class, this, CodingPackage.CODING_ROUND__CODERS);
		}
		return coders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getConsensus() {
		if (consensus != null && consensus.eIsProxy()) {
			InternalEObject oldConsensus = (InternalEObject)consensus;
			consensus = (Coder)eResolveProxy(oldConsensus);
			if (consensus != oldConsensus) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODING_ROUND__CONSENSUS, oldConsensus, consensus));
			}
		}
		return consensus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Coder basicGetConsensus() {
		return consensus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsensus(Coder newConsensus) {
		Coder oldConsensus = consensus;
		consensus = newConsensus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_ROUND__CONSENSUS, oldConsensus, consensus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getOpened() {
		return opened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpened(Instant newOpened) {
		Instant oldOpened = opened;
		opened = newOpened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_ROUND__OPENED, oldOpened, opened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReleased() {
		return released;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleased(Instant newReleased) {
		Instant oldReleased = released;
		released = newReleased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING_ROUND__RELEASED, oldReleased, released));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodingPackage.CODING_ROUND__DOCUMENTS:
				return getDocuments();
			case CodingPackage.CODING_ROUND__CODES:
				return getCodes();
			case CodingPackage.CODING_ROUND__CODERS:
				return getCoders();
			case CodingPackage.CODING_ROUND__CONSENSUS:
				if (resolve) return getConsensus();
				return basicGetConsensus();
			case CodingPackage.CODING_ROUND__OPENED:
				return getOpened();
			case CodingPackage.CODING_ROUND__RELEASED:
				return getReleased();
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
			case CodingPackage.CODING_ROUND__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case CodingPackage.CODING_ROUND__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case CodingPackage.CODING_ROUND__CODERS:
				getCoders().clear();
				getCoders().addAll((Collection<? extends Coder>)newValue);
				return;
			case CodingPackage.CODING_ROUND__CONSENSUS:
				setConsensus((Coder)newValue);
				return;
			case CodingPackage.CODING_ROUND__OPENED:
				setOpened((Instant)newValue);
				return;
			case CodingPackage.CODING_ROUND__RELEASED:
				setReleased((Instant)newValue);
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
			case CodingPackage.CODING_ROUND__DOCUMENTS:
				getDocuments().clear();
				return;
			case CodingPackage.CODING_ROUND__CODES:
				getCodes().clear();
				return;
			case CodingPackage.CODING_ROUND__CODERS:
				getCoders().clear();
				return;
			case CodingPackage.CODING_ROUND__CONSENSUS:
				setConsensus((Coder)null);
				return;
			case CodingPackage.CODING_ROUND__OPENED:
				setOpened(OPENED_EDEFAULT);
				return;
			case CodingPackage.CODING_ROUND__RELEASED:
				setReleased(RELEASED_EDEFAULT);
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
			case CodingPackage.CODING_ROUND__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case CodingPackage.CODING_ROUND__CODES:
				return codes != null && !codes.isEmpty();
			case CodingPackage.CODING_ROUND__CODERS:
				return coders != null && !coders.isEmpty();
			case CodingPackage.CODING_ROUND__CONSENSUS:
				return consensus != null;
			case CodingPackage.CODING_ROUND__OPENED:
				return OPENED_EDEFAULT == null ? opened != null : !OPENED_EDEFAULT.equals(opened);
			case CodingPackage.CODING_ROUND__RELEASED:
				return RELEASED_EDEFAULT == null ? released != null : !RELEASED_EDEFAULT.equals(released);
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
		result.append(" (opened: ");
		result.append(opened);
		result.append(", released: ");
		result.append(released);
		result.append(')');
		return result.toString();
	}

} //CodingRoundImpl
