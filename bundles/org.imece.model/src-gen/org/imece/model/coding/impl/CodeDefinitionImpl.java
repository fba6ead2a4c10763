/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.model.coding.CodeDefinition;
import org.imece.model.coding.CodingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getInclude <em>Include</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getExclude <em>Exclude</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.CodeDefinitionImpl#getExample <em>Example</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeDefinitionImpl extends MinimalEObjectImpl.Container implements CodeDefinition {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 0;

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
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescriptions() <em>Descriptions</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptions()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> descriptions;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.CODE_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE_DEFINITION__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE_DEFINITION__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE_DEFINITION__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getDescriptions() {
		if (descriptions == null) {
			descriptions = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE_DEFINITION__DESCRIPTIONS);
		}
		return descriptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getInclude() {
		if (include == null) {
			include = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE_DEFINITION__INCLUDE);
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
			exclude = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE_DEFINITION__EXCLUDE);
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
			example = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, CodingPackage.CODE_DEFINITION__EXAMPLE);
		}
		return example;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodingPackage.CODE_DEFINITION__DESCRIPTIONS:
				return ((InternalEList<?>)getDescriptions()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE_DEFINITION__INCLUDE:
				return ((InternalEList<?>)getInclude()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE_DEFINITION__EXCLUDE:
				return ((InternalEList<?>)getExclude()).basicRemove(otherEnd, msgs);
			case CodingPackage.CODE_DEFINITION__EXAMPLE:
				return ((InternalEList<?>)getExample()).basicRemove(otherEnd, msgs);
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
			case CodingPackage.CODE_DEFINITION__VERSION:
				return getVersion();
			case CodingPackage.CODE_DEFINITION__AT:
				return getAt();
			case CodingPackage.CODE_DEFINITION__AUTHOR:
				return getAuthor();
			case CodingPackage.CODE_DEFINITION__DESCRIPTIONS:
				if (coreType) return getDescriptions();
				else return getDescriptions().map();
			case CodingPackage.CODE_DEFINITION__INCLUDE:
				if (coreType) return getInclude();
				else return getInclude().map();
			case CodingPackage.CODE_DEFINITION__EXCLUDE:
				if (coreType) return getExclude();
				else return getExclude().map();
			case CodingPackage.CODE_DEFINITION__EXAMPLE:
				if (coreType) return getExample();
				else return getExample().map();
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
			case CodingPackage.CODE_DEFINITION__VERSION:
				setVersion((Integer)newValue);
				return;
			case CodingPackage.CODE_DEFINITION__AT:
				setAt((Instant)newValue);
				return;
			case CodingPackage.CODE_DEFINITION__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CodingPackage.CODE_DEFINITION__DESCRIPTIONS:
				((EStructuralFeature.Setting)getDescriptions()).set(newValue);
				return;
			case CodingPackage.CODE_DEFINITION__INCLUDE:
				((EStructuralFeature.Setting)getInclude()).set(newValue);
				return;
			case CodingPackage.CODE_DEFINITION__EXCLUDE:
				((EStructuralFeature.Setting)getExclude()).set(newValue);
				return;
			case CodingPackage.CODE_DEFINITION__EXAMPLE:
				((EStructuralFeature.Setting)getExample()).set(newValue);
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
			case CodingPackage.CODE_DEFINITION__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CodingPackage.CODE_DEFINITION__AT:
				setAt(AT_EDEFAULT);
				return;
			case CodingPackage.CODE_DEFINITION__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CodingPackage.CODE_DEFINITION__DESCRIPTIONS:
				getDescriptions().clear();
				return;
			case CodingPackage.CODE_DEFINITION__INCLUDE:
				getInclude().clear();
				return;
			case CodingPackage.CODE_DEFINITION__EXCLUDE:
				getExclude().clear();
				return;
			case CodingPackage.CODE_DEFINITION__EXAMPLE:
				getExample().clear();
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
			case CodingPackage.CODE_DEFINITION__VERSION:
				return version != VERSION_EDEFAULT;
			case CodingPackage.CODE_DEFINITION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CodingPackage.CODE_DEFINITION__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CodingPackage.CODE_DEFINITION__DESCRIPTIONS:
				return descriptions != null && !descriptions.isEmpty();
			case CodingPackage.CODE_DEFINITION__INCLUDE:
				return include != null && !include.isEmpty();
			case CodingPackage.CODE_DEFINITION__EXCLUDE:
				return exclude != null && !exclude.isEmpty();
			case CodingPackage.CODE_DEFINITION__EXAMPLE:
				return example != null && !example.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(", at: ");
		result.append(at);
		result.append(", author: ");
		result.append(author);
		result.append(')');
		return result.toString();
	}

} //CodeDefinitionImpl
