/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import org.eclipse.emf.common.util.EList;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text to be coded. Its text has LF line ends, no byte order mark, and is never normalised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.coding.Document#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getText <em>Text</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getPlace <em>Place</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getTurns <em>Turns</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getSyncPoints <em>Sync Points</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getPages <em>Pages</em>}</li>
 *   <li>{@link org.imece.model.coding.Document#getRecording <em>Recording</em>}</li>
 * </ul>
 *
 * @see org.imece.model.coding.CodingPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.coding.DocumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.coding.DocumentKind
	 * @see #setKind(DocumentKind)
	 * @see org.imece.model.coding.CodingPackage#getDocument_Kind()
	 * @model
	 * @generated
	 */
	DocumentKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.coding.DocumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DocumentKind value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.imece.model.coding.CodingPackage#getDocument_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.imece.model.coding.CodingPackage#getDocument_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(PartialDate)
	 * @see org.imece.model.coding.CodingPackage#getDocument_At()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getAt();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.imece.model.coding.CodingPackage#getDocument_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file it was read from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.imece.model.coding.CodingPackage#getDocument_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' reference.
	 * @see #setJurisdiction(Jurisdiction)
	 * @see org.imece.model.coding.CodingPackage#getDocument_Jurisdiction()
	 * @model
	 * @generated
	 */
	Jurisdiction getJurisdiction();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getJurisdiction <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' reference.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(Jurisdiction value);

	/**
	 * Returns the value of the '<em><b>Speakers</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.Speaker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Speakers</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getDocument_Speakers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Speaker> getSpeakers();

	/**
	 * Returns the value of the '<em><b>Turns</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.Turn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Turns</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getDocument_Turns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Turn> getTurns();

	/**
	 * Returns the value of the '<em><b>Sync Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.SyncPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sync Points</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getDocument_SyncPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<SyncPoint> getSyncPoints();

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.coding.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a text that was read from pages, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' containment reference list.
	 * @see org.imece.model.coding.CodingPackage#getDocument_Pages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Page> getPages();

	/**
	 * Returns the value of the '<em><b>Recording</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The audio or video document that this text is a transcript of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recording</em>' reference.
	 * @see #setRecording(Document)
	 * @see org.imece.model.coding.CodingPackage#getDocument_Recording()
	 * @model
	 * @generated
	 */
	Document getRecording();

	/**
	 * Sets the value of the '{@link org.imece.model.coding.Document#getRecording <em>Recording</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recording</em>' reference.
	 * @see #getRecording()
	 * @generated
	 */
	void setRecording(Document value);

} // Document
