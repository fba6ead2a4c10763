/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.imece.model.coding.CodingPackage;

import org.imece.model.coding.impl.CodingPackageImpl;

import org.imece.model.core.CorePackage;

import org.imece.model.core.impl.CorePackageImpl;

import org.imece.model.evidence.EvidencePackage;

import org.imece.model.evidence.impl.EvidencePackageImpl;

import org.imece.model.law.Addressee;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.Citation;
import org.imece.model.law.Commencement;
import org.imece.model.law.Concordance;
import org.imece.model.law.ConcordanceKind;
import org.imece.model.law.ConcordanceRow;
import org.imece.model.law.Expression;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawFactory;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Norm;
import org.imece.model.law.NormEffect;
import org.imece.model.law.NormKind;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.model.law.Resolution;

import org.imece.model.report.ReportPackage;

import org.imece.model.report.impl.ReportPackageImpl;

import org.imece.model.stakeholder.StakeholderPackage;

import org.imece.model.stakeholder.impl.StakeholderPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LawPackageImpl extends EPackageImpl implements LawPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass instrumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amendmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commencementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass normEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass concordanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass concordanceRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum instrumentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum forceStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum provisionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum amendmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resolutionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum normKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addresseeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum normEffectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum concordanceKindEEnum = null;

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
	 * @see org.imece.model.law.LawPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LawPackageImpl() {
		super(eNS_URI, LawFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link LawPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LawPackage init() {
		if (isInited) return (LawPackage)EPackage.Registry.INSTANCE.getEPackage(LawPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLawPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LawPackageImpl theLawPackage = registeredLawPackage instanceof LawPackageImpl ? (LawPackageImpl)registeredLawPackage : new LawPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
		CorePackageImpl theCorePackage = (CorePackageImpl)(registeredPackage instanceof CorePackageImpl ? registeredPackage : CorePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholderPackage.eNS_URI);
		StakeholderPackageImpl theStakeholderPackage = (StakeholderPackageImpl)(registeredPackage instanceof StakeholderPackageImpl ? registeredPackage : StakeholderPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodingPackage.eNS_URI);
		CodingPackageImpl theCodingPackage = (CodingPackageImpl)(registeredPackage instanceof CodingPackageImpl ? registeredPackage : CodingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReportPackage.eNS_URI);
		ReportPackageImpl theReportPackage = (ReportPackageImpl)(registeredPackage instanceof ReportPackageImpl ? registeredPackage : ReportPackage.eINSTANCE);

		// Create package meta-data objects
		theLawPackage.createPackageContents();
		theCorePackage.createPackageContents();
		theStakeholderPackage.createPackageContents();
		theCodingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theReportPackage.createPackageContents();

		// Initialize created meta-data
		theLawPackage.initializePackageContents();
		theCorePackage.initializePackageContents();
		theStakeholderPackage.initializePackageContents();
		theCodingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theReportPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLawPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LawPackage.eNS_URI, theLawPackage);
		return theLawPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstrument() {
		return instrumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Jurisdiction() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Kind() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Number() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Series() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Adopted() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Published() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Gazette() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Identifiers() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Force() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_CheckedOn() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Expressions() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Amendments() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Commencements() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpression() {
		return expressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_Language() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_ValidFrom() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_ValidTo() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_Consolidated() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpression_SourceFile() {
		return (EAttribute)expressionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpression_Provisions() {
		return (EReference)expressionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvision() {
		return provisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Kind() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Label() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Key() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Heading() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Text() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Implicit() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Provisions() {
		return (EReference)provisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Amendments() {
		return (EReference)provisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Citations() {
		return (EReference)provisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Norms() {
		return (EReference)provisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmendment() {
		return amendmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Kind() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Date() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_ActNumber() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_ActArticle() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_Scope() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmendment_AsPrinted() {
		return (EAttribute)amendmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommencement() {
		return commencementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommencement_Date() {
		return (EAttribute)commencementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommencement_Provisions() {
		return (EAttribute)commencementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommencement_AsPrinted() {
		return (EAttribute)commencementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCitation() {
		return citationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_AsPrinted() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Start() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_End() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_TargetKey() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_ProvisionPath() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Resolution() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCitation_Target() {
		return (EReference)citationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNorm() {
		return normEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Kind() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Addressee() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Action() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Condition() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Threshold() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Unit() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Effect() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Quote() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Analyst() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcordance() {
		return concordanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcordance_Rows() {
		return (EReference)concordanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcordanceRow() {
		return concordanceRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcordanceRow_Provisions() {
		return (EReference)concordanceRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcordanceRow_Comment() {
		return (EAttribute)concordanceRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcordanceRow_Kind() {
		return (EAttribute)concordanceRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInstrumentKind() {
		return instrumentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getForceStatus() {
		return forceStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProvisionKind() {
		return provisionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmendmentKind() {
		return amendmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResolution() {
		return resolutionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNormKind() {
		return normKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressee() {
		return addresseeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNormEffect() {
		return normEffectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConcordanceKind() {
		return concordanceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LawFactory getLawFactory() {
		return (LawFactory)getEFactoryInstance();
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
		instrumentEClass = createEClass(INSTRUMENT);
		createEReference(instrumentEClass, INSTRUMENT__JURISDICTION);
		createEAttribute(instrumentEClass, INSTRUMENT__KIND);
		createEAttribute(instrumentEClass, INSTRUMENT__NUMBER);
		createEAttribute(instrumentEClass, INSTRUMENT__SERIES);
		createEAttribute(instrumentEClass, INSTRUMENT__ADOPTED);
		createEAttribute(instrumentEClass, INSTRUMENT__PUBLISHED);
		createEAttribute(instrumentEClass, INSTRUMENT__GAZETTE);
		createEAttribute(instrumentEClass, INSTRUMENT__IDENTIFIERS);
		createEAttribute(instrumentEClass, INSTRUMENT__FORCE);
		createEAttribute(instrumentEClass, INSTRUMENT__CHECKED_ON);
		createEReference(instrumentEClass, INSTRUMENT__EXPRESSIONS);
		createEReference(instrumentEClass, INSTRUMENT__AMENDMENTS);
		createEReference(instrumentEClass, INSTRUMENT__COMMENCEMENTS);

		expressionEClass = createEClass(EXPRESSION);
		createEAttribute(expressionEClass, EXPRESSION__LANGUAGE);
		createEAttribute(expressionEClass, EXPRESSION__VALID_FROM);
		createEAttribute(expressionEClass, EXPRESSION__VALID_TO);
		createEAttribute(expressionEClass, EXPRESSION__CONSOLIDATED);
		createEAttribute(expressionEClass, EXPRESSION__SOURCE_FILE);
		createEReference(expressionEClass, EXPRESSION__PROVISIONS);

		provisionEClass = createEClass(PROVISION);
		createEAttribute(provisionEClass, PROVISION__KIND);
		createEAttribute(provisionEClass, PROVISION__LABEL);
		createEAttribute(provisionEClass, PROVISION__KEY);
		createEAttribute(provisionEClass, PROVISION__HEADING);
		createEAttribute(provisionEClass, PROVISION__TEXT);
		createEAttribute(provisionEClass, PROVISION__IMPLICIT);
		createEReference(provisionEClass, PROVISION__PROVISIONS);
		createEReference(provisionEClass, PROVISION__AMENDMENTS);
		createEReference(provisionEClass, PROVISION__CITATIONS);
		createEReference(provisionEClass, PROVISION__NORMS);

		amendmentEClass = createEClass(AMENDMENT);
		createEAttribute(amendmentEClass, AMENDMENT__KIND);
		createEAttribute(amendmentEClass, AMENDMENT__DATE);
		createEAttribute(amendmentEClass, AMENDMENT__ACT_NUMBER);
		createEAttribute(amendmentEClass, AMENDMENT__ACT_ARTICLE);
		createEAttribute(amendmentEClass, AMENDMENT__SCOPE);
		createEAttribute(amendmentEClass, AMENDMENT__AS_PRINTED);

		commencementEClass = createEClass(COMMENCEMENT);
		createEAttribute(commencementEClass, COMMENCEMENT__DATE);
		createEAttribute(commencementEClass, COMMENCEMENT__PROVISIONS);
		createEAttribute(commencementEClass, COMMENCEMENT__AS_PRINTED);

		citationEClass = createEClass(CITATION);
		createEAttribute(citationEClass, CITATION__AS_PRINTED);
		createEAttribute(citationEClass, CITATION__START);
		createEAttribute(citationEClass, CITATION__END);
		createEAttribute(citationEClass, CITATION__TARGET_KEY);
		createEAttribute(citationEClass, CITATION__PROVISION_PATH);
		createEAttribute(citationEClass, CITATION__RESOLUTION);
		createEReference(citationEClass, CITATION__TARGET);

		normEClass = createEClass(NORM);
		createEAttribute(normEClass, NORM__KIND);
		createEAttribute(normEClass, NORM__ADDRESSEE);
		createEAttribute(normEClass, NORM__ACTION);
		createEAttribute(normEClass, NORM__CONDITION);
		createEAttribute(normEClass, NORM__THRESHOLD);
		createEAttribute(normEClass, NORM__UNIT);
		createEAttribute(normEClass, NORM__EFFECT);
		createEAttribute(normEClass, NORM__QUOTE);
		createEAttribute(normEClass, NORM__ANALYST);

		concordanceEClass = createEClass(CONCORDANCE);
		createEReference(concordanceEClass, CONCORDANCE__ROWS);

		concordanceRowEClass = createEClass(CONCORDANCE_ROW);
		createEReference(concordanceRowEClass, CONCORDANCE_ROW__PROVISIONS);
		createEAttribute(concordanceRowEClass, CONCORDANCE_ROW__COMMENT);
		createEAttribute(concordanceRowEClass, CONCORDANCE_ROW__KIND);

		// Create enums
		instrumentKindEEnum = createEEnum(INSTRUMENT_KIND);
		forceStatusEEnum = createEEnum(FORCE_STATUS);
		provisionKindEEnum = createEEnum(PROVISION_KIND);
		amendmentKindEEnum = createEEnum(AMENDMENT_KIND);
		resolutionEEnum = createEEnum(RESOLUTION);
		normKindEEnum = createEEnum(NORM_KIND);
		addresseeEEnum = createEEnum(ADDRESSEE);
		normEffectEEnum = createEEnum(NORM_EFFECT);
		concordanceKindEEnum = createEEnum(CONCORDANCE_KIND);
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
		instrumentEClass.getESuperTypes().add(theCorePackage.getElement());
		expressionEClass.getESuperTypes().add(theCorePackage.getElement());
		provisionEClass.getESuperTypes().add(theCorePackage.getElement());
		normEClass.getESuperTypes().add(theCorePackage.getElement());
		concordanceEClass.getESuperTypes().add(theCorePackage.getElement());
		concordanceRowEClass.getESuperTypes().add(theCorePackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(instrumentEClass, Instrument.class, "Instrument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInstrument_Jurisdiction(), theCorePackage.getJurisdiction(), null, "jurisdiction", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Kind(), this.getInstrumentKind(), "kind", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Number(), ecorePackage.getEString(), "number", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Series(), ecorePackage.getEString(), "series", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Adopted(), theCorePackage.getPartialDate(), "adopted", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Published(), theCorePackage.getPartialDate(), "published", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Gazette(), ecorePackage.getEString(), "gazette", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Identifiers(), ecorePackage.getEString(), "identifiers", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Force(), this.getForceStatus(), "force", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_CheckedOn(), theCorePackage.getPartialDate(), "checkedOn", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstrument_Expressions(), this.getExpression(), null, "expressions", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstrument_Amendments(), this.getAmendment(), null, "amendments", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstrument_Commencements(), this.getCommencement(), null, "commencements", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expressionEClass, Expression.class, "Expression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpression_Language(), ecorePackage.getEString(), "language", null, 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_ValidFrom(), theCorePackage.getPartialDate(), "validFrom", null, 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_ValidTo(), theCorePackage.getPartialDate(), "validTo", null, 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_Consolidated(), ecorePackage.getEBoolean(), "consolidated", null, 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpression_SourceFile(), ecorePackage.getEString(), "sourceFile", null, 0, 1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExpression_Provisions(), this.getProvision(), null, "provisions", null, 0, -1, Expression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provisionEClass, Provision.class, "Provision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvision_Kind(), this.getProvisionKind(), "kind", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Label(), ecorePackage.getEString(), "label", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Key(), ecorePackage.getEString(), "key", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Text(), ecorePackage.getEString(), "text", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Implicit(), ecorePackage.getEBoolean(), "implicit", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProvision_Provisions(), this.getProvision(), null, "provisions", null, 0, -1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProvision_Amendments(), this.getAmendment(), null, "amendments", null, 0, -1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProvision_Citations(), this.getCitation(), null, "citations", null, 0, -1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProvision_Norms(), this.getNorm(), null, "norms", null, 0, -1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amendmentEClass, Amendment.class, "Amendment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmendment_Kind(), this.getAmendmentKind(), "kind", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_Date(), theCorePackage.getPartialDate(), "date", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_ActNumber(), ecorePackage.getEString(), "actNumber", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_ActArticle(), ecorePackage.getEString(), "actArticle", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmendment_AsPrinted(), ecorePackage.getEString(), "asPrinted", null, 0, 1, Amendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commencementEClass, Commencement.class, "Commencement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommencement_Date(), theCorePackage.getPartialDate(), "date", null, 0, 1, Commencement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommencement_Provisions(), ecorePackage.getEString(), "provisions", null, 0, 1, Commencement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommencement_AsPrinted(), ecorePackage.getEString(), "asPrinted", null, 0, 1, Commencement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCitation_AsPrinted(), ecorePackage.getEString(), "asPrinted", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Start(), ecorePackage.getEInt(), "start", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_End(), ecorePackage.getEInt(), "end", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_TargetKey(), ecorePackage.getEString(), "targetKey", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_ProvisionPath(), ecorePackage.getEString(), "provisionPath", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Resolution(), this.getResolution(), "resolution", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCitation_Target(), theCorePackage.getElement(), null, "target", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(normEClass, Norm.class, "Norm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNorm_Kind(), this.getNormKind(), "kind", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Addressee(), this.getAddressee(), "addressee", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Action(), ecorePackage.getEString(), "action", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Threshold(), ecorePackage.getEDoubleObject(), "threshold", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Effect(), this.getNormEffect(), "effect", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Analyst(), ecorePackage.getEString(), "analyst", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(concordanceEClass, Concordance.class, "Concordance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConcordance_Rows(), this.getConcordanceRow(), null, "rows", null, 0, -1, Concordance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(concordanceRowEClass, ConcordanceRow.class, "ConcordanceRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConcordanceRow_Provisions(), this.getProvision(), null, "provisions", null, 0, -1, ConcordanceRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcordanceRow_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, ConcordanceRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcordanceRow_Kind(), this.getConcordanceKind(), "kind", null, 0, 1, ConcordanceRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(instrumentKindEEnum, InstrumentKind.class, "InstrumentKind");
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.OTHER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.CONSTITUTION);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.LAW);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DECREE_LAW);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DECREE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.REGULATION);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DIRECTIVE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DECISION);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.COMMUNIQUE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.TREATY);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.STANDARD);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.RECOMMENDATION);

		initEEnum(forceStatusEEnum, ForceStatus.class, "ForceStatus");
		addEEnumLiteral(forceStatusEEnum, ForceStatus.UNKNOWN);
		addEEnumLiteral(forceStatusEEnum, ForceStatus.IN_FORCE);
		addEEnumLiteral(forceStatusEEnum, ForceStatus.PARTLY_IN_FORCE);
		addEEnumLiteral(forceStatusEEnum, ForceStatus.NOT_YET_IN_FORCE);
		addEEnumLiteral(forceStatusEEnum, ForceStatus.REPEALED);

		initEEnum(provisionKindEEnum, ProvisionKind.class, "ProvisionKind");
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.OTHER);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.PREAMBLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.RECITAL);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.BOOK);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.PART);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.TITLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.CHAPTER);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.SECTION);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.SUBSECTION);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.ARTICLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.ADDITIONAL_ARTICLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.PROVISIONAL_ARTICLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.ADDITIONAL_PROVISIONAL_ARTICLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.REPEATED_ARTICLE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.PARAGRAPH);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.POINT);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.SUBPOINT);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.SENTENCE);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.ANNEX);

		initEEnum(amendmentKindEEnum, AmendmentKind.class, "AmendmentKind");
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.OTHER);
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.INSERTED);
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.AMENDED);
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.REPEALED);
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.ANNULLED);
		addEEnumLiteral(amendmentKindEEnum, AmendmentKind.REENACTED);

		initEEnum(resolutionEEnum, Resolution.class, "Resolution");
		addEEnumLiteral(resolutionEEnum, Resolution.UNRESOLVED);
		addEEnumLiteral(resolutionEEnum, Resolution.INSTRUMENT);
		addEEnumLiteral(resolutionEEnum, Resolution.PROVISION);

		initEEnum(normKindEEnum, NormKind.class, "NormKind");
		addEEnumLiteral(normKindEEnum, NormKind.OTHER);
		addEEnumLiteral(normKindEEnum, NormKind.OBLIGATION);
		addEEnumLiteral(normKindEEnum, NormKind.PROHIBITION);
		addEEnumLiteral(normKindEEnum, NormKind.PERMISSION);
		addEEnumLiteral(normKindEEnum, NormKind.RIGHT);
		addEEnumLiteral(normKindEEnum, NormKind.INCENTIVE);
		addEEnumLiteral(normKindEEnum, NormKind.DEFINITION);
		addEEnumLiteral(normKindEEnum, NormKind.SANCTION);
		addEEnumLiteral(normKindEEnum, NormKind.PROCEDURE);
		addEEnumLiteral(normKindEEnum, NormKind.EXEMPTION);
		addEEnumLiteral(normKindEEnum, NormKind.THRESHOLD);

		initEEnum(addresseeEEnum, Addressee.class, "Addressee");
		addEEnumLiteral(addresseeEEnum, Addressee.ANYONE);
		addEEnumLiteral(addresseeEEnum, Addressee.COMPANY);
		addEEnumLiteral(addresseeEEnum, Addressee.CSO);
		addEEnumLiteral(addresseeEEnum, Addressee.DONOR);
		addEEnumLiteral(addresseeEEnum, Addressee.PUBLIC_BODY);
		addEEnumLiteral(addresseeEEnum, Addressee.BANK);
		addEEnumLiteral(addresseeEEnum, Addressee.LISTED_COMPANY);
		addEEnumLiteral(addresseeEEnum, Addressee.NATURAL_PERSON);

		initEEnum(normEffectEEnum, NormEffect.class, "NormEffect");
		addEEnumLiteral(normEffectEEnum, NormEffect.NEUTRAL);
		addEEnumLiteral(normEffectEEnum, NormEffect.ENABLES);
		addEEnumLiteral(normEffectEEnum, NormEffect.HINDERS);

		initEEnum(concordanceKindEEnum, ConcordanceKind.class, "ConcordanceKind");
		addEEnumLiteral(concordanceKindEEnum, ConcordanceKind.NOT_ASSESSED);
		addEEnumLiteral(concordanceKindEEnum, ConcordanceKind.EQUIVALENT);
		addEEnumLiteral(concordanceKindEEnum, ConcordanceKind.PARTIAL);
		addEEnumLiteral(concordanceKindEEnum, ConcordanceKind.DIFFERENT);
		addEEnumLiteral(concordanceKindEEnum, ConcordanceKind.NO_COUNTERPART);

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
		  (provisionKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Levels of Turkish, European and Belgian acts."
		   });
		addAnnotation
		  (amendmentKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Ek, De\u011fi\u015fik, M\u00fclga, \u0130ptal, Yeniden d\u00fczenleme."
		   });
		addAnnotation
		  (resolutionEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a citation could be followed."
		   });
		addAnnotation
		  (normEffectEEnum,
		   source,
		   new String[] {
			   "documentation", "On cooperation of civil society and companies."
		   });
		addAnnotation
		  (concordanceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How provisions of different jurisdictions answer each other."
		   });
		addAnnotation
		  (instrumentEClass,
		   source,
		   new String[] {
			   "documentation", "An act as a work: one law, directive, decree, whatever its versions and languages."
		   });
		addAnnotation
		  (getInstrument_Number(),
		   source,
		   new String[] {
			   "documentation", "As printed: 5253, 2024/1760."
		   });
		addAnnotation
		  (getInstrument_Series(),
		   source,
		   new String[] {
			   "documentation", "Tertip of a Turkish act; empty elsewhere."
		   });
		addAnnotation
		  (getInstrument_Gazette(),
		   source,
		   new String[] {
			   "documentation", "Reference of the official gazette, as printed."
		   });
		addAnnotation
		  (getInstrument_Identifiers(),
		   source,
		   new String[] {
			   "documentation", "CELEX, ELI, NUMAC and other identifiers, each with its scheme: celex:32024L1760."
		   });
		addAnnotation
		  (getInstrument_CheckedOn(),
		   source,
		   new String[] {
			   "documentation", "When a person last compared with the official source."
		   });
		addAnnotation
		  (getInstrument_Amendments(),
		   source,
		   new String[] {
			   "documentation", "The table of amending acts that stands behind the text."
		   });
		addAnnotation
		  (expressionEClass,
		   source,
		   new String[] {
			   "documentation", "One language version of an instrument in one state."
		   });
		addAnnotation
		  (provisionEClass,
		   source,
		   new String[] {
			   "documentation", "A book, chapter, article, paragraph, point ... of an expression."
		   });
		addAnnotation
		  (getProvision_Label(),
		   source,
		   new String[] {
			   "documentation", "As printed, never computed: Ge\u00e7ici Madde 1, (a), \u00e7)."
		   });
		addAnnotation
		  (getProvision_Key(),
		   source,
		   new String[] {
			   "documentation", "Path that identifies the provision within its expression, such as art_10__para_1__point_a (after Akoma Ntoso 3.0 eIds)."
		   });
		addAnnotation
		  (getProvision_Implicit(),
		   source,
		   new String[] {
			   "documentation", "True when the level is not numbered in the source and was counted by position."
		   });
		addAnnotation
		  (amendmentEClass,
		   source,
		   new String[] {
			   "documentation", "A change by another act, as printed in brackets or in the table of amendments."
		   });
		addAnnotation
		  (getAmendment_ActNumber(),
		   source,
		   new String[] {
			   "documentation", "Number of the amending act."
		   });
		addAnnotation
		  (getAmendment_Scope(),
		   source,
		   new String[] {
			   "documentation", "What was changed, as printed: f\u0131kra, c\u00fcmle, ba\u015fl\u0131k."
		   });
		addAnnotation
		  (commencementEClass,
		   source,
		   new String[] {
			   "documentation", "Entry into force of all or of some provisions."
		   });
		addAnnotation
		  (getCommencement_Provisions(),
		   source,
		   new String[] {
			   "documentation", "The provisions concerned, as printed."
		   });
		addAnnotation
		  (citationEClass,
		   source,
		   new String[] {
			   "documentation", "A reference to another provision found in the text."
		   });
		addAnnotation
		  (getCitation_Start(),
		   source,
		   new String[] {
			   "documentation", "Offset in the text of the provision, UTF-16 units."
		   });
		addAnnotation
		  (getCitation_TargetKey(),
		   source,
		   new String[] {
			   "documentation", "Identity of the act: TR/law/5253."
		   });
		addAnnotation
		  (getCitation_ProvisionPath(),
		   source,
		   new String[] {
			   "documentation", "Key of the provision within the act."
		   });
		addAnnotation
		  (normEClass,
		   source,
		   new String[] {
			   "documentation", "What a provision demands, allows or rewards, in one card."
		   });
		addAnnotation
		  (concordanceEClass,
		   source,
		   new String[] {
			   "documentation", "A table of provisions of different jurisdictions that answer each other."
		   });
	}

} //LawPackageImpl
