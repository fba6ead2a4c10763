/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.core.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.imece.model.PartialDate;

import org.imece.model.core.CorePackage;
import org.imece.model.core.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#getAsPrinted <em>As Printed</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#getAsRead <em>As Read</em>}</li>
 *   <li>{@link org.imece.model.core.impl.ProvenanceImpl#isRecalled <em>Recalled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends MinimalEObjectImpl.Container implements Provenance {
	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected String field = FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected String locator = LOCATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RETRIEVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected PartialDate retrieved = RETRIEVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsPrinted() <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final String AS_PRINTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsPrinted() <em>As Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsPrinted()
	 * @generated
	 * @ordered
	 */
	protected String asPrinted = AS_PRINTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsRead() <em>As Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsRead()
	 * @generated
	 * @ordered
	 */
	protected static final String AS_READ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsRead() <em>As Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsRead()
	 * @generated
	 * @ordered
	 */
	protected String asRead = AS_READ_EDEFAULT;

	/**
	 * The default value of the '{@link #isRecalled() <em>Recalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecalled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECALLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecalled() <em>Recalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecalled()
	 * @generated
	 * @ordered
	 */
	protected boolean recalled = RECALLED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.PROVENANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(String newField) {
		String oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocator() {
		return locator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocator(String newLocator) {
		String oldLocator = locator;
		locator = newLocator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__LOCATOR, oldLocator, locator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getRetrieved() {
		return retrieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrieved(PartialDate newRetrieved) {
		PartialDate oldRetrieved = retrieved;
		retrieved = newRetrieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__RETRIEVED, oldRetrieved, retrieved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsPrinted() {
		return asPrinted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsPrinted(String newAsPrinted) {
		String oldAsPrinted = asPrinted;
		asPrinted = newAsPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__AS_PRINTED, oldAsPrinted, asPrinted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsRead() {
		return asRead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsRead(String newAsRead) {
		String oldAsRead = asRead;
		asRead = newAsRead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__AS_READ, oldAsRead, asRead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecalled() {
		return recalled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecalled(boolean newRecalled) {
		boolean oldRecalled = recalled;
		recalled = newRecalled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.PROVENANCE__RECALLED, oldRecalled, recalled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorePackage.PROVENANCE__FIELD:
				return getField();
			case CorePackage.PROVENANCE__SOURCE:
				return getSource();
			case CorePackage.PROVENANCE__LOCATOR:
				return getLocator();
			case CorePackage.PROVENANCE__RETRIEVED:
				return getRetrieved();
			case CorePackage.PROVENANCE__AS_PRINTED:
				return getAsPrinted();
			case CorePackage.PROVENANCE__AS_READ:
				return getAsRead();
			case CorePackage.PROVENANCE__RECALLED:
				return isRecalled();
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
			case CorePackage.PROVENANCE__FIELD:
				setField((String)newValue);
				return;
			case CorePackage.PROVENANCE__SOURCE:
				setSource((String)newValue);
				return;
			case CorePackage.PROVENANCE__LOCATOR:
				setLocator((String)newValue);
				return;
			case CorePackage.PROVENANCE__RETRIEVED:
				setRetrieved((PartialDate)newValue);
				return;
			case CorePackage.PROVENANCE__AS_PRINTED:
				setAsPrinted((String)newValue);
				return;
			case CorePackage.PROVENANCE__AS_READ:
				setAsRead((String)newValue);
				return;
			case CorePackage.PROVENANCE__RECALLED:
				setRecalled((Boolean)newValue);
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
			case CorePackage.PROVENANCE__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case CorePackage.PROVENANCE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CorePackage.PROVENANCE__LOCATOR:
				setLocator(LOCATOR_EDEFAULT);
				return;
			case CorePackage.PROVENANCE__RETRIEVED:
				setRetrieved(RETRIEVED_EDEFAULT);
				return;
			case CorePackage.PROVENANCE__AS_PRINTED:
				setAsPrinted(AS_PRINTED_EDEFAULT);
				return;
			case CorePackage.PROVENANCE__AS_READ:
				setAsRead(AS_READ_EDEFAULT);
				return;
			case CorePackage.PROVENANCE__RECALLED:
				setRecalled(RECALLED_EDEFAULT);
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
			case CorePackage.PROVENANCE__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case CorePackage.PROVENANCE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CorePackage.PROVENANCE__LOCATOR:
				return LOCATOR_EDEFAULT == null ? locator != null : !LOCATOR_EDEFAULT.equals(locator);
			case CorePackage.PROVENANCE__RETRIEVED:
				return RETRIEVED_EDEFAULT == null ? retrieved != null : !RETRIEVED_EDEFAULT.equals(retrieved);
			case CorePackage.PROVENANCE__AS_PRINTED:
				return AS_PRINTED_EDEFAULT == null ? asPrinted != null : !AS_PRINTED_EDEFAULT.equals(asPrinted);
			case CorePackage.PROVENANCE__AS_READ:
				return AS_READ_EDEFAULT == null ? asRead != null : !AS_READ_EDEFAULT.equals(asRead);
			case CorePackage.PROVENANCE__RECALLED:
				return recalled != RECALLED_EDEFAULT;
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
		result.append(" (field: ");
		result.append(field);
		result.append(", source: ");
		result.append(source);
		result.append(", locator: ");
		result.append(locator);
		result.append(", retrieved: ");
		result.append(retrieved);
		result.append(", asPrinted: ");
		result.append(asPrinted);
		result.append(", asRead: ");
		result.append(asRead);
		result.append(", recalled: ");
		result.append(recalled);
		result.append(')');
		return result.toString();
	}

} //ProvenanceImpl
