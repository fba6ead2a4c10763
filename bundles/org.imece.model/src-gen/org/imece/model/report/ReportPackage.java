/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.report;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.imece.model.core.CorePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.imece.model.report.ReportFactory
 * @model kind="package"
 * @generated
 */
public interface ReportPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "report";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://imece.org/model/report/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "report";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReportPackage eINSTANCE = org.imece.model.report.impl.ReportPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.imece.model.report.impl.ReportJobImpl <em>Job</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.report.impl.ReportJobImpl
	 * @see org.imece.model.report.impl.ReportPackageImpl#getReportJob()
	 * @generated
	 */
	int REPORT_JOB = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__TEMPLATE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__FORMAT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__LANGUAGE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__PARAMETERS = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.report.impl.ReportResultImpl <em>Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.report.impl.ReportResultImpl
	 * @see org.imece.model.report.impl.ReportPackageImpl#getReportResult()
	 * @generated
	 */
	int REPORT_RESULT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__TEMPLATE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Template Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__TEMPLATE_HASH = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__FORMAT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__LANGUAGE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__AT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__SEQUENCE = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__VERSIONS = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT__FILE = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_RESULT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.imece.model.report.ReportJob <em>Job</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Job</em>'.
	 * @see org.imece.model.report.ReportJob
	 * @generated
	 */
	EClass getReportJob();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportJob#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.imece.model.report.ReportJob#getTemplate()
	 * @see #getReportJob()
	 * @generated
	 */
	EAttribute getReportJob_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportJob#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.imece.model.report.ReportJob#getFormat()
	 * @see #getReportJob()
	 * @generated
	 */
	EAttribute getReportJob_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportJob#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.imece.model.report.ReportJob#getLanguage()
	 * @see #getReportJob()
	 * @generated
	 */
	EAttribute getReportJob_Language();

	/**
	 * Returns the meta object for the map '{@link org.imece.model.report.ReportJob#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Parameters</em>'.
	 * @see org.imece.model.report.ReportJob#getParameters()
	 * @see #getReportJob()
	 * @generated
	 */
	EReference getReportJob_Parameters();

	/**
	 * Returns the meta object for class '{@link org.imece.model.report.ReportResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result</em>'.
	 * @see org.imece.model.report.ReportResult
	 * @generated
	 */
	EClass getReportResult();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportResult#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.imece.model.report.ReportResult#getTemplate()
	 * @see #getReportResult()
	 * @generated
	 */
	EAttribute getReportResult_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportResult#getTemplateHash <em>Template Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Hash</em>'.
	 * @see org.imece.model.report.ReportResult#getTemplateHash()
	 * @see #getReportResult()
	 * @generated
	 */
	EAttribute getReportResult_TemplateHash();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportResult#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.imece.model.report.ReportResult#getFormat()
	 * @see #getReportResult()
	 * @generated
	 */
	EAttribute getReportResult_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportResult#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.imece.model.report.ReportResult#getLanguage()
	 * @see #getReportResult()
	 * @generated
	 */
	EAttribute getReportResult_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportResult#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.imece.model.report.ReportResult#getAt()
	 * @see #getReportResult()
	 * @generated
	 */
	EAttribute getReportResult_At();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.report.ReportResult#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.imece.model.report.ReportResult#getSequence()
	 * @see #getReportResult()
	 * @generated
	 */
	EAttribute getReportResult_Sequence();

	/**
	 * Returns the meta object for the map '{@link org.imece.model.report.ReportResult#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Versions</em>'.
	 * @see org.imece.model.report.ReportResult#getVersions()
	 * @see #getReportResult()
	 * @generated
	 */
	EReference getReportResult_Versions();

	/**
	 * Returns the meta object for the containment reference '{@link org.imece.model.report.ReportResult#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see org.imece.model.report.ReportResult#getFile()
	 * @see #getReportResult()
	 * @generated
	 */
	EReference getReportResult_File();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReportFactory getReportFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.imece.model.report.impl.ReportJobImpl <em>Job</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.report.impl.ReportJobImpl
		 * @see org.imece.model.report.impl.ReportPackageImpl#getReportJob()
		 * @generated
		 */
		EClass REPORT_JOB = eINSTANCE.getReportJob();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_JOB__TEMPLATE = eINSTANCE.getReportJob_Template();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_JOB__FORMAT = eINSTANCE.getReportJob_Format();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_JOB__LANGUAGE = eINSTANCE.getReportJob_Language();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_JOB__PARAMETERS = eINSTANCE.getReportJob_Parameters();

		/**
		 * The meta object literal for the '{@link org.imece.model.report.impl.ReportResultImpl <em>Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.report.impl.ReportResultImpl
		 * @see org.imece.model.report.impl.ReportPackageImpl#getReportResult()
		 * @generated
		 */
		EClass REPORT_RESULT = eINSTANCE.getReportResult();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_RESULT__TEMPLATE = eINSTANCE.getReportResult_Template();

		/**
		 * The meta object literal for the '<em><b>Template Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_RESULT__TEMPLATE_HASH = eINSTANCE.getReportResult_TemplateHash();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_RESULT__FORMAT = eINSTANCE.getReportResult_Format();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_RESULT__LANGUAGE = eINSTANCE.getReportResult_Language();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_RESULT__AT = eINSTANCE.getReportResult_At();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_RESULT__SEQUENCE = eINSTANCE.getReportResult_Sequence();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_RESULT__VERSIONS = eINSTANCE.getReportResult_Versions();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_RESULT__FILE = eINSTANCE.getReportResult_File();

	}

} //ReportPackage
