/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.imece.model.PartialDate;

import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;

import org.imece.model.core.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Literature Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getContainer <em>Container</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getCitationKey <em>Citation Key</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getEditors <em>Editors</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getIssue <em>Issue</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getIsbn <em>Isbn</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getIssn <em>Issn</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.imece.model.coding.impl.LiteratureItemImpl#getAccessed <em>Accessed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LiteratureItemImpl extends ElementImpl implements LiteratureItem {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authors;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected Integer year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTAINER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected String container = CONTAINER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final String PAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected String pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoi() <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoi()
	 * @generated
	 * @ordered
	 */
	protected static final String DOI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoi() <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoi()
	 * @generated
	 * @ordered
	 */
	protected String doi = DOI_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitationKey() <em>Citation Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitationKey()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitationKey() <em>Citation Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitationKey()
	 * @generated
	 * @ordered
	 */
	protected String citationKey = CITATION_KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected Document document;

	/**
	 * The cached value of the '{@link #getEditors() <em>Editors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEditors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> editors;

	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final String VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected String volume = VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssue() <em>Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssue()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssue() <em>Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssue()
	 * @generated
	 * @ordered
	 */
	protected String issue = ISSUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

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
	 * The default value of the '{@link #getIsbn() <em>Isbn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsbn()
	 * @generated
	 * @ordered
	 */
	protected static final String ISBN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsbn() <em>Isbn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsbn()
	 * @generated
	 * @ordered
	 */
	protected String isbn = ISBN_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssn() <em>Issn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssn()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssn() <em>Issn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssn()
	 * @generated
	 * @ordered
	 */
	protected String issn = ISSN_EDEFAULT;

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
	 * The default value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstract()
	 * @generated
	 * @ordered
	 */
	protected static final String ABSTRACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstract()
	 * @generated
	 * @ordered
	 */
	protected String abstract_ = ABSTRACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessed() <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessed()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ACCESSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccessed() <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessed()
	 * @generated
	 * @ordered
	 */
	protected PartialDate accessed = ACCESSED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LiteratureItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.LITERATURE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (authors == null) {
			authors = new EDataTypeUniqueEList<String>(String.class, this, CodingPackage.LITERATURE_ITEM__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(Integer newYear) {
		Integer oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContainer() {
		return container;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContainer(String newContainer) {
		String oldContainer = container;
		container = newContainer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__CONTAINER, oldContainer, container));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(String newPages) {
		String oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoi() {
		return doi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoi(String newDoi) {
		String oldDoi = doi;
		doi = newDoi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__DOI, oldDoi, doi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitationKey() {
		return citationKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitationKey(String newCitationKey) {
		String oldCitationKey = citationKey;
		citationKey = newCitationKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__CITATION_KEY, oldCitationKey, citationKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getDocument() {
		if (document != null && document.eIsProxy()) {
			InternalEObject oldDocument = (InternalEObject)document;
			document = (Document)eResolveProxy(oldDocument);
			if (document != oldDocument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.LITERATURE_ITEM__DOCUMENT, oldDocument, document));
			}
		}
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(Document newDocument) {
		Document oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEditors() {
		if (editors == null) {
			editors = new EDataTypeUniqueEList<String>(String.class, this, CodingPackage.LITERATURE_ITEM__EDITORS);
		}
		return editors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVolume() {
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(String newVolume) {
		String oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssue() {
		return issue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssue(String newIssue) {
		String oldIssue = issue;
		issue = newIssue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__ISSUE, oldIssue, issue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__EDITION, oldEdition, edition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIsbn() {
		return isbn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsbn(String newIsbn) {
		String oldIsbn = isbn;
		isbn = newIsbn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__ISBN, oldIsbn, isbn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssn() {
		return issn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssn(String newIssn) {
		String oldIssn = issn;
		issn = newIssn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__ISSN, oldIssn, issn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbstract() {
		return abstract_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstract(String newAbstract) {
		String oldAbstract = abstract_;
		abstract_ = newAbstract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__ABSTRACT, oldAbstract, abstract_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAccessed() {
		return accessed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessed(PartialDate newAccessed) {
		PartialDate oldAccessed = accessed;
		accessed = newAccessed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LITERATURE_ITEM__ACCESSED, oldAccessed, accessed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodingPackage.LITERATURE_ITEM__TYPE:
				return getType();
			case CodingPackage.LITERATURE_ITEM__AUTHORS:
				return getAuthors();
			case CodingPackage.LITERATURE_ITEM__YEAR:
				return getYear();
			case CodingPackage.LITERATURE_ITEM__TITLE:
				return getTitle();
			case CodingPackage.LITERATURE_ITEM__CONTAINER:
				return getContainer();
			case CodingPackage.LITERATURE_ITEM__PUBLISHER:
				return getPublisher();
			case CodingPackage.LITERATURE_ITEM__PAGES:
				return getPages();
			case CodingPackage.LITERATURE_ITEM__DOI:
				return getDoi();
			case CodingPackage.LITERATURE_ITEM__URL:
				return getUrl();
			case CodingPackage.LITERATURE_ITEM__CITATION_KEY:
				return getCitationKey();
			case CodingPackage.LITERATURE_ITEM__DOCUMENT:
				if (resolve) return getDocument();
				return basicGetDocument();
			case CodingPackage.LITERATURE_ITEM__EDITORS:
				return getEditors();
			case CodingPackage.LITERATURE_ITEM__VOLUME:
				return getVolume();
			case CodingPackage.LITERATURE_ITEM__ISSUE:
				return getIssue();
			case CodingPackage.LITERATURE_ITEM__EDITION:
				return getEdition();
			case CodingPackage.LITERATURE_ITEM__PLACE:
				return getPlace();
			case CodingPackage.LITERATURE_ITEM__ISBN:
				return getIsbn();
			case CodingPackage.LITERATURE_ITEM__ISSN:
				return getIssn();
			case CodingPackage.LITERATURE_ITEM__LANGUAGE:
				return getLanguage();
			case CodingPackage.LITERATURE_ITEM__ABSTRACT:
				return getAbstract();
			case CodingPackage.LITERATURE_ITEM__ACCESSED:
				return getAccessed();
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
			case CodingPackage.LITERATURE_ITEM__TYPE:
				setType((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__YEAR:
				setYear((Integer)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__TITLE:
				setTitle((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__CONTAINER:
				setContainer((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__PAGES:
				setPages((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__DOI:
				setDoi((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__URL:
				setUrl((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__CITATION_KEY:
				setCitationKey((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__DOCUMENT:
				setDocument((Document)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__EDITORS:
				getEditors().clear();
				getEditors().addAll((Collection<? extends String>)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__VOLUME:
				setVolume((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__ISSUE:
				setIssue((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__EDITION:
				setEdition((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__PLACE:
				setPlace((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__ISBN:
				setIsbn((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__ISSN:
				setIssn((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__ABSTRACT:
				setAbstract((String)newValue);
				return;
			case CodingPackage.LITERATURE_ITEM__ACCESSED:
				setAccessed((PartialDate)newValue);
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
			case CodingPackage.LITERATURE_ITEM__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__AUTHORS:
				getAuthors().clear();
				return;
			case CodingPackage.LITERATURE_ITEM__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__CONTAINER:
				setContainer(CONTAINER_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__DOI:
				setDoi(DOI_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__URL:
				setUrl(URL_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__CITATION_KEY:
				setCitationKey(CITATION_KEY_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__DOCUMENT:
				setDocument((Document)null);
				return;
			case CodingPackage.LITERATURE_ITEM__EDITORS:
				getEditors().clear();
				return;
			case CodingPackage.LITERATURE_ITEM__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__ISSUE:
				setIssue(ISSUE_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__ISBN:
				setIsbn(ISBN_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__ISSN:
				setIssn(ISSN_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__ABSTRACT:
				setAbstract(ABSTRACT_EDEFAULT);
				return;
			case CodingPackage.LITERATURE_ITEM__ACCESSED:
				setAccessed(ACCESSED_EDEFAULT);
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
			case CodingPackage.LITERATURE_ITEM__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case CodingPackage.LITERATURE_ITEM__AUTHORS:
				return authors != null && !authors.isEmpty();
			case CodingPackage.LITERATURE_ITEM__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case CodingPackage.LITERATURE_ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CodingPackage.LITERATURE_ITEM__CONTAINER:
				return CONTAINER_EDEFAULT == null ? container != null : !CONTAINER_EDEFAULT.equals(container);
			case CodingPackage.LITERATURE_ITEM__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case CodingPackage.LITERATURE_ITEM__PAGES:
				return PAGES_EDEFAULT == null ? pages != null : !PAGES_EDEFAULT.equals(pages);
			case CodingPackage.LITERATURE_ITEM__DOI:
				return DOI_EDEFAULT == null ? doi != null : !DOI_EDEFAULT.equals(doi);
			case CodingPackage.LITERATURE_ITEM__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case CodingPackage.LITERATURE_ITEM__CITATION_KEY:
				return CITATION_KEY_EDEFAULT == null ? citationKey != null : !CITATION_KEY_EDEFAULT.equals(citationKey);
			case CodingPackage.LITERATURE_ITEM__DOCUMENT:
				return document != null;
			case CodingPackage.LITERATURE_ITEM__EDITORS:
				return editors != null && !editors.isEmpty();
			case CodingPackage.LITERATURE_ITEM__VOLUME:
				return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
			case CodingPackage.LITERATURE_ITEM__ISSUE:
				return ISSUE_EDEFAULT == null ? issue != null : !ISSUE_EDEFAULT.equals(issue);
			case CodingPackage.LITERATURE_ITEM__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case CodingPackage.LITERATURE_ITEM__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case CodingPackage.LITERATURE_ITEM__ISBN:
				return ISBN_EDEFAULT == null ? isbn != null : !ISBN_EDEFAULT.equals(isbn);
			case CodingPackage.LITERATURE_ITEM__ISSN:
				return ISSN_EDEFAULT == null ? issn != null : !ISSN_EDEFAULT.equals(issn);
			case CodingPackage.LITERATURE_ITEM__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CodingPackage.LITERATURE_ITEM__ABSTRACT:
				return ABSTRACT_EDEFAULT == null ? abstract_ != null : !ABSTRACT_EDEFAULT.equals(abstract_);
			case CodingPackage.LITERATURE_ITEM__ACCESSED:
				return ACCESSED_EDEFAULT == null ? accessed != null : !ACCESSED_EDEFAULT.equals(accessed);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", authors: ");
		result.append(authors);
		result.append(", year: ");
		result.append(year);
		result.append(", title: ");
		result.append(title);
		result.append(", container: ");
		result.append(container);
		result.append(", publisher: ");
		result.append(publisher);
		result.append(", pages: ");
		result.append(pages);
		result.append(", doi: ");
		result.append(doi);
		result.append(", url: ");
		result.append(url);
		result.append(", citationKey: ");
		result.append(citationKey);
		result.append(", editors: ");
		result.append(editors);
		result.append(", volume: ");
		result.append(volume);
		result.append(", issue: ");
		result.append(issue);
		result.append(", edition: ");
		result.append(edition);
		result.append(", place: ");
		result.append(place);
		result.append(", isbn: ");
		result.append(isbn);
		result.append(", issn: ");
		result.append(issn);
		result.append(", language: ");
		result.append(language);
		result.append(", abstract: ");
		result.append(abstract_);
		result.append(", accessed: ");
		result.append(accessed);
		result.append(')');
		return result.toString();
	}

} //LiteratureItemImpl
