/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.report;

import java.time.Instant;

import org.eclipse.emf.common.util.EMap;

import org.imece.model.core.Attachment;
import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a finished report was built from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.report.ReportResult#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getTemplateHash <em>Template Hash</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getFormat <em>Format</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.imece.model.report.ReportResult#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.imece.model.report.ReportPackage#getReportResult()
 * @model
 * @generated
 */
public interface ReportResult extends Element {
	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.imece.model.report.ReportPackage#getReportResult_Template()
	 * @model
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Template Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template Hash</em>' attribute.
	 * @see #setTemplateHash(String)
	 * @see org.imece.model.report.ReportPackage#getReportResult_TemplateHash()
	 * @model
	 * @generated
	 */
	String getTemplateHash();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getTemplateHash <em>Template Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template Hash</em>' attribute.
	 * @see #getTemplateHash()
	 * @generated
	 */
	void setTemplateHash(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.imece.model.report.ReportPackage#getReportResult_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.imece.model.report.ReportPackage#getReportResult_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.imece.model.report.ReportPackage#getReportResult_At()
	 * @model dataType="org.imece.model.core.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change sequence of the project at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(long)
	 * @see org.imece.model.report.ReportPackage#getReportResult_Sequence()
	 * @model
	 * @generated
	 */
	long getSequence();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(long value);

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bundle to version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' map.
	 * @see org.imece.model.report.ReportPackage#getReportResult_Versions()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getVersions();

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Attachment)
	 * @see org.imece.model.report.ReportPackage#getReportResult_File()
	 * @model containment="true"
	 * @generated
	 */
	Attachment getFile();

	/**
	 * Sets the value of the '{@link org.imece.model.report.ReportResult#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Attachment value);

} // ReportResult
