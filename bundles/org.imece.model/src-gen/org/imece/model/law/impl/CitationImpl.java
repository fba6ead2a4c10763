/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.imece.model.core.Element;

import org.imece.model.law.Citation;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Resolution;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getAsPrinted <em>As Printed</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getTargetKey <em>Target Key</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getProvisionPath <em>Provision Path</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.imece.model.law.impl.CitationImpl#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CitationImpl extends MinimalEObjectImpl.Container implements Citation {
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
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetKey() <em>Target Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetKey()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetKey() <em>Target Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetKey()
	 * @generated
	 * @ordered
	 */
	protected String targetKey = TARGET_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvisionPath() <em>Provision Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvisionPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVISION_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvisionPath() <em>Provision Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvisionPath()
	 * @generated
	 * @ordered
	 */
	protected String provisionPath = PROVISION_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolution() <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected static final Resolution RESOLUTION_EDEFAULT = Resolution.UNRESOLVED;

	/**
	 * The cached value of the '{@link #getResolution() <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected Resolution resolution = RESOLUTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Element target;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CitationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LawPackage.Literals.CITATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__AS_PRINTED, oldAsPrinted, asPrinted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetKey() {
		return targetKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetKey(String newTargetKey) {
		String oldTargetKey = targetKey;
		targetKey = newTargetKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__TARGET_KEY, oldTargetKey, targetKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvisionPath() {
		return provisionPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvisionPath(String newProvisionPath) {
		String oldProvisionPath = provisionPath;
		provisionPath = newProvisionPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__PROVISION_PATH, oldProvisionPath, provisionPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resolution getResolution() {
		return resolution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolution(Resolution newResolution) {
		Resolution oldResolution = resolution;
		resolution = newResolution == null ? RESOLUTION_EDEFAULT : newResolution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__RESOLUTION, oldResolution, resolution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getTarget() {
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = (Element)eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, LawPackage.CITATION__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Element basicGetTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Element newTarget) {
		Element oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LawPackage.CITATION__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LawPackage.CITATION__AS_PRINTED:
				return getAsPrinted();
			case LawPackage.CITATION__START:
				return getStart();
			case LawPackage.CITATION__END:
				return getEnd();
			case LawPackage.CITATION__TARGET_KEY:
				return getTargetKey();
			case LawPackage.CITATION__PROVISION_PATH:
				return getProvisionPath();
			case LawPackage.CITATION__RESOLUTION:
				return getResolution();
			case LawPackage.CITATION__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
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
			case LawPackage.CITATION__AS_PRINTED:
				setAsPrinted((String)newValue);
				return;
			case LawPackage.CITATION__START:
				setStart((Integer)newValue);
				return;
			case LawPackage.CITATION__END:
				setEnd((Integer)newValue);
				return;
			case LawPackage.CITATION__TARGET_KEY:
				setTargetKey((String)newValue);
				return;
			case LawPackage.CITATION__PROVISION_PATH:
				setProvisionPath((String)newValue);
				return;
			case LawPackage.CITATION__RESOLUTION:
				setResolution((Resolution)newValue);
				return;
			case LawPackage.CITATION__TARGET:
				setTarget((Element)newValue);
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
			case LawPackage.CITATION__AS_PRINTED:
				setAsPrinted(AS_PRINTED_EDEFAULT);
				return;
			case LawPackage.CITATION__START:
				setStart(START_EDEFAULT);
				return;
			case LawPackage.CITATION__END:
				setEnd(END_EDEFAULT);
				return;
			case LawPackage.CITATION__TARGET_KEY:
				setTargetKey(TARGET_KEY_EDEFAULT);
				return;
			case LawPackage.CITATION__PROVISION_PATH:
				setProvisionPath(PROVISION_PATH_EDEFAULT);
				return;
			case LawPackage.CITATION__RESOLUTION:
				setResolution(RESOLUTION_EDEFAULT);
				return;
			case LawPackage.CITATION__TARGET:
				setTarget((Element)null);
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
			case LawPackage.CITATION__AS_PRINTED:
				return AS_PRINTED_EDEFAULT == null ? asPrinted != null : !AS_PRINTED_EDEFAULT.equals(asPrinted);
			case LawPackage.CITATION__START:
				return start != START_EDEFAULT;
			case LawPackage.CITATION__END:
				return end != END_EDEFAULT;
			case LawPackage.CITATION__TARGET_KEY:
				return TARGET_KEY_EDEFAULT == null ? targetKey != null : !TARGET_KEY_EDEFAULT.equals(targetKey);
			case LawPackage.CITATION__PROVISION_PATH:
				return PROVISION_PATH_EDEFAULT == null ? provisionPath != null : !PROVISION_PATH_EDEFAULT.equals(provisionPath);
			case LawPackage.CITATION__RESOLUTION:
				return resolution != RESOLUTION_EDEFAULT;
			case LawPackage.CITATION__TARGET:
				return target != null;
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
		result.append(" (asPrinted: ");
		result.append(asPrinted);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", targetKey: ");
		result.append(targetKey);
		result.append(", provisionPath: ");
		result.append(provisionPath);
		result.append(", resolution: ");
		result.append(resolution);
		result.append(')');
		return result.toString();
	}

} //CitationImpl
