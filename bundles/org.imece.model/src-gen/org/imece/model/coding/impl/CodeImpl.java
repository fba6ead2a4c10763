/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.model.coding.Code;
import org.imece.model.coding.CodeDefinition;
import org.imece.model.coding.CodingPackage;

import org.imece.model.core.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getInclude <em>Include</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getExclude <em>Exclude</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getExample <em>Example</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeImpl#getEarlier <em>Earlier</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeImpl extends ElementImpl implements Code {
	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected String color = COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isCodable() <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CODABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCodable() <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodable()
	 * @generated
	 * @ordered
	 */
	protected boolean codable = CODABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInclude() <em>Include</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclude()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> include;

	/**
	 * The cached value of the '{@link #getExclude() <em>Exclude</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclude()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> exclude;

	/**
	 * The cached value of the '{@link #getExample() <em>Example</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExample()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> example;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getEarlier() <em>Earlier</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlier()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeDefinition> earlier;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.CODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColor() {
		return color;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColor(String newColor) {
		String oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__COLOR, oldColor, color));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCodable() {
		return codable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodable(boolean newCodable) {
		boolean oldCodable = codable;
		codable = newCodable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__CODABLE, oldCodable, codable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getInclude() {
		if (include == null) {
			include = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE__INCLUDE);
		}
		return include;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getExclude() {
		if (exclude == null) {
			exclude = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE__EXCLUDE);
		}
		return exclude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getExample() {
		if (example == null) {
			example = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE__EXAMPLE);
		}
		return example;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<Code>(Code.class, this, CodingPackage.CODE__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeDefinition> getEarlier() {
		if (earlier == null) {
			earlier = new EObjectContainmentEList<CodeDefinition>(CodeDefinition.class, this, CodingPackage.CODE__EARLIER);
		}
		return earlier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodingPackage.CODE__INCLUDE:
				return ((InternalEList<?>)getInclude()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE__EXCLUDE:
				return ((InternalEList<?>)getExclude()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE__EXAMPLE:
				return ((InternalEList<?>)getExample()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE__EARLIER:
				return ((InternalEList<?>)getEarlier()).basicRemove(otherEnd, msgs);
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
			case CodingPackage.CODE__COLOR:
				return getColor();
			case CodingPackage.CODE__CODABLE:
				return isCodable();
			case CodingPackage.CODE__VERSION:
				return getVersion();
			case CodingPackage.CODE__INCLUDE:
				if (coreType) return getInclude();
				else return getInclude().map();
			case CodingPackage.CODE__EXCLUDE:
				if (coreType) return getExclude();
				else return getExclude().map();
			case CodingPackage.CODE__EXAMPLE:
				if (coreType) return getExample();
				else return getExample().map();
			case CodingPackage.CODE__CODES:
				return getCodes();
			case CodingPackage.CODE__EARLIER:
				return getEarlier();
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
			case CodingPackage.CODE__COLOR:
				setColor((String)newValue);
				return;
			case CodingPackage.CODE__CODABLE:
				setCodable((Boolean)newValue);
				return;
			case CodingPackage.CODE__VERSION:
				setVersion((Integer)newValue);
				return;
			case CodingPackage.CODE__INCLUDE:
				((EStructuralFeature.Setting)getInclude()).set(newValue);
				return;
			case CodingPackage.CODE__EXCLUDE:
				((EStructuralFeature.Setting)getExclude()).set(newValue);
				return;
			case CodingPackage.CODE__EXAMPLE:
				((EStructuralFeature.Setting)getExample()).set(newValue);
				return;
			case CodingPackage.CODE__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case CodingPackage.CODE__EARLIER:
				getEarlier().clear();
				getEarlier().addAll((Collection<? extends CodeDefinition>)newValue);
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
			case CodingPackage.CODE__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case CodingPackage.CODE__CODABLE:
				setCodable(CODABLE_EDEFAULT);
				return;
			case CodingPackage.CODE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CodingPackage.CODE__INCLUDE:
				getInclude().clear();
				return;
			case CodingPackage.CODE__EXCLUDE:
				getExclude().clear();
				return;
			case CodingPackage.CODE__EXAMPLE:
				getExample().clear();
				return;
			case CodingPackage.CODE__CODES:
				getCodes().clear();
				return;
			case CodingPackage.CODE__EARLIER:
				getEarlier().clear();
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
			case CodingPackage.CODE__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case CodingPackage.CODE__CODABLE:
				return codable != CODABLE_EDEFAULT;
			case CodingPackage.CODE__VERSION:
				return version != VERSION_EDEFAULT;
			case CodingPackage.CODE__INCLUDE:
				return include != null && !include.isEmpty();
			case CodingPackage.CODE__EXCLUDE:
				return exclude != null && !exclude.isEmpty();
			case CodingPackage.CODE__EXAMPLE:
				return example != null && !example.isEmpty();
			case CodingPackage.CODE__CODES:
				return codes != null && !codes.isEmpty();
			case CodingPackage.CODE__EARLIER:
				return earlier != null && !earlier.isEmpty();
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
		result.append(" (color: ");
		result.append(color);
		result.append(", codable: ");
		result.append(codable);
		result.append(", version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //CodeImpl
