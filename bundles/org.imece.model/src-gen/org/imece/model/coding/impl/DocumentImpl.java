/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding.impl;

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

import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Page;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.imece.model.coding.Turn;

import org.imece.model.core.Jurisdiction;

import org.imece.model.core.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getTurns <em>Turns</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getSyncPoints <em>Sync Points</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.DocumentImpl#getRecording <em>Recording</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends ElementImpl implements Document {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentKind KIND_EDEFAULT = DocumentKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DocumentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

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
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

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
	 * The cached value of the '{@link #getSpeakers() <em>Speakers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeakers()
	 * @generated
	 * @ordered
	 */
	protected EList<Speaker> speakers;

	/**
	 * The cached value of the '{@link #getTurns() <em>Turns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurns()
	 * @generated
	 * @ordered
	 */
	protected EList<Turn> turns;

	/**
	 * The cached value of the '{@link #getSyncPoints() <em>Sync Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyncPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<SyncPoint> syncPoints;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected EList<Page> pages;

	/**
	 * The cached value of the '{@link #getRecording() <em>Recording</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected Document recording;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DocumentKind newKind) {
		DocumentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__FILE_NAME, oldFileName, fileName));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.DOCUMENT__JURISDICTION, oldJurisdiction, jurisdiction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Speaker> getSpeakers() {
		if (speakers == null) {
			speakers = new EObjectContainmentEList<Speaker>(Speaker.class, this, CodingPackage.DOCUMENT__SPEAKERS);
		}
		return speakers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Turn> getTurns() {
		if (turns == null) {
			turns = new EObjectContainmentEList<Turn>(Turn.class, this, CodingPackage.DOCUMENT__TURNS);
		}
		return turns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SyncPoint> getSyncPoints() {
		if (syncPoints == null) {
			syncPoints = new EObjectContainmentEList<SyncPoint>(SyncPoint.class, this, CodingPackage.DOCUMENT__SYNC_POINTS);
		}
		return syncPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Page> getPages() {
		if (pages == null) {
			pages = new EObjectContainmentEList<Page>(Page.class, this, CodingPackage.DOCUMENT__PAGES);
		}
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getRecording() {
		if (recording != null && recording.eIsProxy()) {
			InternalEObject oldRecording = (InternalEObject)recording;
			recording = (Document)eResolveProxy(oldRecording);
			if (recording != oldRecording) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.DOCUMENT__RECORDING, oldRecording, recording));
			}
		}
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetRecording() {
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecording(Document newRecording) {
		Document oldRecording = recording;
		recording = newRecording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__RECORDING, oldRecording, recording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodingPackage.DOCUMENT__SPEAKERS:
				return ((InternalEList<?>)getSpeakers()).basicRemove(otherEnd, msgs);
			case CodingPackage.DOCUMENT__TURNS:
				return ((InternalEList<?>)getTurns()).basicRemove(otherEnd, msgs);
			case CodingPackage.DOCUMENT__SYNC_POINTS:
				return ((InternalEList<?>)getSyncPoints()).basicRemove(otherEnd, msgs);
			case CodingPackage.DOCUMENT__PAGES:
				return ((InternalEList<?>)getPages()).basicRemove(otherEnd, msgs);
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
			case CodingPackage.DOCUMENT__KIND:
				return getKind();
			case CodingPackage.DOCUMENT__LANGUAGE:
				return getLanguage();
			case CodingPackage.DOCUMENT__TEXT:
				return getText();
			case CodingPackage.DOCUMENT__AT:
				return getAt();
			case CodingPackage.DOCUMENT__PLACE:
				return getPlace();
			case CodingPackage.DOCUMENT__FILE_NAME:
				return getFileName();
			case CodingPackage.DOCUMENT__JURISDICTION:
				if (resolve) return getJurisdiction();
				return basicGetJurisdiction();
			case CodingPackage.DOCUMENT__SPEAKERS:
				return getSpeakers();
			case CodingPackage.DOCUMENT__TURNS:
				return getTurns();
			case CodingPackage.DOCUMENT__SYNC_POINTS:
				return getSyncPoints();
			case CodingPackage.DOCUMENT__PAGES:
				return getPages();
			case CodingPackage.DOCUMENT__RECORDING:
				if (resolve) return getRecording();
				return basicGetRecording();
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
			case CodingPackage.DOCUMENT__KIND:
				setKind((DocumentKind)newValue);
				return;
			case CodingPackage.DOCUMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CodingPackage.DOCUMENT__TEXT:
				setText((String)newValue);
				return;
			case CodingPackage.DOCUMENT__AT:
				setAt((PartialDate)newValue);
				return;
			case CodingPackage.DOCUMENT__PLACE:
				setPlace((String)newValue);
				return;
			case CodingPackage.DOCUMENT__FILE_NAME:
				setFileName((String)newValue);
				return;
			case CodingPackage.DOCUMENT__JURISDICTION:
				setJurisdiction((Jurisdiction)newValue);
				return;
			case CodingPackage.DOCUMENT__SPEAKERS:
				getSpeakers().clear();
				getSpeakers().addAll((Collection<? extends Speaker>)newValue);
				return;
			case CodingPackage.DOCUMENT__TURNS:
				getTurns().clear();
				getTurns().addAll((Collection<? extends Turn>)newValue);
				return;
			case CodingPackage.DOCUMENT__SYNC_POINTS:
				getSyncPoints().clear();
				getSyncPoints().addAll((Collection<? extends SyncPoint>)newValue);
				return;
			case CodingPackage.DOCUMENT__PAGES:
				getPages().clear();
				getPages().addAll((Collection<? extends Page>)newValue);
				return;
			case CodingPackage.DOCUMENT__RECORDING:
				setRecording((Document)newValue);
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
			case CodingPackage.DOCUMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CodingPackage.DOCUMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CodingPackage.DOCUMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CodingPackage.DOCUMENT__AT:
				setAt(AT_EDEFAULT);
				return;
			case CodingPackage.DOCUMENT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case CodingPackage.DOCUMENT__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case CodingPackage.DOCUMENT__JURISDICTION:
				setJurisdiction((Jurisdiction)null);
				return;
			case CodingPackage.DOCUMENT__SPEAKERS:
				getSpeakers().clear();
				return;
			case CodingPackage.DOCUMENT__TURNS:
				getTurns().clear();
				return;
			case CodingPackage.DOCUMENT__SYNC_POINTS:
				getSyncPoints().clear();
				return;
			case CodingPackage.DOCUMENT__PAGES:
				getPages().clear();
				return;
			case CodingPackage.DOCUMENT__RECORDING:
				setRecording((Document)null);
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
			case CodingPackage.DOCUMENT__KIND:
				return kind != KIND_EDEFAULT;
			case CodingPackage.DOCUMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CodingPackage.DOCUMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CodingPackage.DOCUMENT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CodingPackage.DOCUMENT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case CodingPackage.DOCUMENT__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case CodingPackage.DOCUMENT__JURISDICTION:
				return jurisdiction != null;
			case CodingPackage.DOCUMENT__SPEAKERS:
				return speakers != null && !speakers.isEmpty();
			case CodingPackage.DOCUMENT__TURNS:
				return turns != null && !turns.isEmpty();
			case CodingPackage.DOCUMENT__SYNC_POINTS:
				return syncPoints != null && !syncPoints.isEmpty();
			case CodingPackage.DOCUMENT__PAGES:
				return pages != null && !pages.isEmpty();
			case CodingPackage.DOCUMENT__RECORDING:
				return recording != null;
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
		result.append(", language: ");
		result.append(language);
		result.append(", text: ");
		result.append(text);
		result.append(", at: ");
		result.append(at);
		result.append(", place: ");
		result.append(place);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(')');
		return result.toString();
	}

} //DocumentImpl
