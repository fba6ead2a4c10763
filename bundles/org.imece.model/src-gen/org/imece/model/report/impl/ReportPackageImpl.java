/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.report.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.imece.model.coding.CodingPackage;

import org.imece.model.coding.impl.CodingPackageImpl;

import org.imece.model.core.CorePackage;

import org.imece.model.core.impl.CorePackageImpl;

import org.imece.model.evidence.EvidencePackage;

import org.imece.model.evidence.impl.EvidencePackageImpl;

import org.imece.model.law.LawPackage;

import org.imece.model.law.impl.LawPackageImpl;

import org.imece.model.report.ReportFactory;
import org.imece.model.report.ReportJob;
import org.imece.model.report.ReportPackage;
import org.imece.model.report.ReportResult;

import org.imece.model.stakeholder.StakeholderPackage;

import org.imece.model.stakeholder.impl.StakeholderPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReportPackageImpl extends EPackageImpl implements ReportPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportJobEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportResultEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.imece.model.report.ReportPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReportPackageImpl() {
		super(eNS_URI, ReportFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ReportPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReportPackage init() {
		if (isInited) return (ReportPackage)EPackage.Registry.INSTANCE.getEPackage(ReportPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReportPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReportPackageImpl theReportPackage = registeredReportPackage instanceof ReportPackageImpl ? (ReportPackageImpl)registeredReportPackage : new ReportPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
		CorePackageImpl theCorePackage = (CorePackageImpl)(registeredPackage instanceof CorePackageImpl ? registeredPackage : CorePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholderPackage.eNS_URI);
		StakeholderPackageImpl theStakeholderPackage = (StakeholderPackageImpl)(registeredPackage instanceof StakeholderPackageImpl ? registeredPackage : StakeholderPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LawPackage.eNS_URI);
		LawPackageImpl theLawPackage = (LawPackageImpl)(registeredPackage instanceof LawPackageImpl ? registeredPackage : LawPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodingPackage.eNS_URI);
		CodingPackageImpl theCodingPackage = (CodingPackageImpl)(registeredPackage instanceof CodingPackageImpl ? registeredPackage : CodingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);

		// Create package meta-data objects
		theReportPackage.createPackageContents();
		theCorePackage.createPackageContents();
		theStakeholderPackage.createPackageContents();
		theLawPackage.createPackageContents();
		theCodingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();

		// Initialize created meta-data
		theReportPackage.initializePackageContents();
		theCorePackage.initializePackageContents();
		theStakeholderPackage.initializePackageContents();
		theLawPackage.initializePackageContents();
		theCodingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReportPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReportPackage.eNS_URI, theReportPackage);
		return theReportPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportJob() {
		return reportJobEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportJob_Template() {
		return (EAttribute)reportJobEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportJob_Format() {
		return (EAttribute)reportJobEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportJob_Language() {
		return (EAttribute)reportJobEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportJob_Parameters() {
		return (EReference)reportJobEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportResult() {
		return reportResultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportResult_Template() {
		return (EAttribute)reportResultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportResult_TemplateHash() {
		return (EAttribute)reportResultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportResult_Format() {
		return (EAttribute)reportResultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportResult_Language() {
		return (EAttribute)reportResultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportResult_At() {
		return (EAttribute)reportResultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportResult_Sequence() {
		return (EAttribute)reportResultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportResult_Versions() {
		return (EReference)reportResultEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportResult_File() {
		return (EReference)reportResultEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportFactory getReportFactory() {
		return (ReportFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		reportJobEClass = createEClass(REPORT_JOB);
		createEAttribute(reportJobEClass, REPORT_JOB__TEMPLATE);
		createEAttribute(reportJobEClass, REPORT_JOB__FORMAT);
		createEAttribute(reportJobEClass, REPORT_JOB__LANGUAGE);
		createEReference(reportJobEClass, REPORT_JOB__PARAMETERS);

		reportResultEClass = createEClass(REPORT_RESULT);
		createEAttribute(reportResultEClass, REPORT_RESULT__TEMPLATE);
		createEAttribute(reportResultEClass, REPORT_RESULT__TEMPLATE_HASH);
		createEAttribute(reportResultEClass, REPORT_RESULT__FORMAT);
		createEAttribute(reportResultEClass, REPORT_RESULT__LANGUAGE);
		createEAttribute(reportResultEClass, REPORT_RESULT__AT);
		createEAttribute(reportResultEClass, REPORT_RESULT__SEQUENCE);
		createEReference(reportResultEClass, REPORT_RESULT__VERSIONS);
		createEReference(reportResultEClass, REPORT_RESULT__FILE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CorePackage theCorePackage = (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		reportJobEClass.getESuperTypes().add(theCorePackage.getElement());
		reportResultEClass.getESuperTypes().add(theCorePackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(reportJobEClass, ReportJob.class, "ReportJob", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportJob_Template(), ecorePackage.getEString(), "template", null, 0, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportJob_Format(), ecorePackage.getEString(), "format", null, 0, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportJob_Language(), ecorePackage.getEString(), "language", null, 0, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportJob_Parameters(), ecorePackage.getEStringToStringMapEntry(), null, "parameters", null, 0, -1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportResultEClass, ReportResult.class, "ReportResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportResult_Template(), ecorePackage.getEString(), "template", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportResult_TemplateHash(), ecorePackage.getEString(), "templateHash", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportResult_Format(), ecorePackage.getEString(), "format", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportResult_Language(), ecorePackage.getEString(), "language", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportResult_At(), theCorePackage.getInstant(), "at", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportResult_Sequence(), ecorePackage.getELong(), "sequence", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportResult_Versions(), ecorePackage.getEStringToStringMapEntry(), null, "versions", null, 0, -1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportResult_File(), theCorePackage.getAttachment(), null, "file", null, 0, 1, ReportResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (reportJobEClass,
		   source,
		   new String[] {
			   "documentation", "A report the team makes again and again: template, parameters, format and language."
		   });
		addAnnotation
		  (getReportJob_Template(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the template."
		   });
		addAnnotation
		  (getReportJob_Format(),
		   source,
		   new String[] {
			   "documentation", "pdf, html, docx, xlsx."
		   });
		addAnnotation
		  (getReportJob_Parameters(),
		   source,
		   new String[] {
			   "documentation", "Parameter name to value."
		   });
		addAnnotation
		  (reportResultEClass,
		   source,
		   new String[] {
			   "documentation", "What a finished report was built from."
		   });
		addAnnotation
		  (getReportResult_TemplateHash(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the template."
		   });
		addAnnotation
		  (getReportResult_Sequence(),
		   source,
		   new String[] {
			   "documentation", "Change sequence of the project at that time."
		   });
		addAnnotation
		  (getReportResult_Versions(),
		   source,
		   new String[] {
			   "documentation", "Bundle to version."
		   });
	}

} //ReportPackageImpl
