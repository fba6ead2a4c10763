/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.common.util.EList;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An act as a work: one law, directive, decree, whatever its versions and languages.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.law.Instrument#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getNumber <em>Number</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getSeries <em>Series</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getAdopted <em>Adopted</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getPublished <em>Published</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getGazette <em>Gazette</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getForce <em>Force</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getExpressions <em>Expressions</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getAmendments <em>Amendments</em>}</li>
 *   <li>{@link org.imece.model.law.Instrument#getCommencements <em>Commencements</em>}</li>
 * </ul>
 *
 * @see org.imece.model.law.LawPackage#getInstrument()
 * @model
 * @generated
 */
public interface Instrument extends Element {
	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' reference.
	 * @see #setJurisdiction(Jurisdiction)
	 * @see org.imece.model.law.LawPackage#getInstrument_Jurisdiction()
	 * @model
	 * @generated
	 */
	Jurisdiction getJurisdiction();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getJurisdiction <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' reference.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(Jurisdiction value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.InstrumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.InstrumentKind
	 * @see #setKind(InstrumentKind)
	 * @see org.imece.model.law.LawPackage#getInstrument_Kind()
	 * @model
	 * @generated
	 */
	InstrumentKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.law.InstrumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InstrumentKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed: 5253, 2024/1760.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.imece.model.law.LawPackage#getInstrument_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tertip of a Turkish act; empty elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' attribute.
	 * @see #setSeries(String)
	 * @see org.imece.model.law.LawPackage#getInstrument_Series()
	 * @model
	 * @generated
	 */
	String getSeries();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getSeries <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' attribute.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(String value);

	/**
	 * Returns the value of the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adopted</em>' attribute.
	 * @see #setAdopted(PartialDate)
	 * @see org.imece.model.law.LawPackage#getInstrument_Adopted()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getAdopted();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getAdopted <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted</em>' attribute.
	 * @see #getAdopted()
	 * @generated
	 */
	void setAdopted(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(PartialDate)
	 * @see org.imece.model.law.LawPackage#getInstrument_Published()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getPublished();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Gazette</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference of the official gazette, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gazette</em>' attribute.
	 * @see #setGazette(String)
	 * @see org.imece.model.law.LawPackage#getInstrument_Gazette()
	 * @model
	 * @generated
	 */
	String getGazette();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getGazette <em>Gazette</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gazette</em>' attribute.
	 * @see #getGazette()
	 * @generated
	 */
	void setGazette(String value);

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CELEX, ELI, NUMAC and other identifiers, each with its scheme: celex:32024L1760.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifiers</em>' attribute list.
	 * @see org.imece.model.law.LawPackage#getInstrument_Identifiers()
	 * @model
	 * @generated
	 */
	EList<String> getIdentifiers();

	/**
	 * Returns the value of the '<em><b>Force</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.law.ForceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Force</em>' attribute.
	 * @see org.imece.model.law.ForceStatus
	 * @see #setForce(ForceStatus)
	 * @see org.imece.model.law.LawPackage#getInstrument_Force()
	 * @model
	 * @generated
	 */
	ForceStatus getForce();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getForce <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Force</em>' attribute.
	 * @see org.imece.model.law.ForceStatus
	 * @see #getForce()
	 * @generated
	 */
	void setForce(ForceStatus value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a person last compared with the official source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(PartialDate)
	 * @see org.imece.model.law.LawPackage#getInstrument_CheckedOn()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.imece.model.law.Instrument#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Expressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expressions</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getInstrument_Expressions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getExpressions();

	/**
	 * Returns the value of the '<em><b>Amendments</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Amendment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The table of amending acts that stands behind the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendments</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getInstrument_Amendments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Amendment> getAmendments();

	/**
	 * Returns the value of the '<em><b>Commencements</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.law.Commencement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Commencements</em>' containment reference list.
	 * @see org.imece.model.law.LawPackage#getInstrument_Commencements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Commencement> getCommencements();

} // Instrument
