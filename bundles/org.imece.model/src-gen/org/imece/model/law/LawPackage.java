/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * @see org.imece.model.law.LawFactory
 * @model kind="package"
 * @generated
 */
public interface LawPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "law";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://imece.org/model/law/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "law";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LawPackage eINSTANCE = org.imece.model.law.impl.LawPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.InstrumentImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__JURISDICTION = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NUMBER = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SERIES = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ADOPTED = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__PUBLISHED = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gazette</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__GAZETTE = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__IDENTIFIERS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Force</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FORCE = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__CHECKED_ON = CorePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Expressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__EXPRESSIONS = CorePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Amendments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__AMENDMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Commencements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__COMMENCEMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.ExpressionImpl <em>Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.ExpressionImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getExpression()
	 * @generated
	 */
	int EXPRESSION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__LANGUAGE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__VALID_FROM = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__VALID_TO = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Consolidated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__CONSOLIDATED = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__SOURCE_FILE = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION__PROVISIONS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPRESSION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.ProvisionImpl <em>Provision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.ProvisionImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getProvision()
	 * @generated
	 */
	int PROVISION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__LABEL = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__KEY = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__HEADING = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__IMPLICIT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__PROVISIONS = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Amendments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__AMENDMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__CITATIONS = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Norms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__NORMS = CorePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Provision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Provision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.AmendmentImpl <em>Amendment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.AmendmentImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getAmendment()
	 * @generated
	 */
	int AMENDMENT = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__DATE = 1;

	/**
	 * The feature id for the '<em><b>Act Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__ACT_NUMBER = 2;

	/**
	 * The feature id for the '<em><b>Act Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__ACT_ARTICLE = 3;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__SCOPE = 4;

	/**
	 * The feature id for the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__AS_PRINTED = 5;

	/**
	 * The number of structural features of the '<em>Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.CommencementImpl <em>Commencement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.CommencementImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getCommencement()
	 * @generated
	 */
	int COMMENCEMENT = 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENCEMENT__DATE = 0;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENCEMENT__PROVISIONS = 1;

	/**
	 * The feature id for the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENCEMENT__AS_PRINTED = 2;

	/**
	 * The number of structural features of the '<em>Commencement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENCEMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Commencement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENCEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.CitationImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 5;

	/**
	 * The feature id for the '<em><b>As Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__AS_PRINTED = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__END = 2;

	/**
	 * The feature id for the '<em><b>Target Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TARGET_KEY = 3;

	/**
	 * The feature id for the '<em><b>Provision Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__PROVISION_PATH = 4;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__RESOLUTION = 5;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TARGET = 6;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.NormImpl <em>Norm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.NormImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getNorm()
	 * @generated
	 */
	int NORM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Addressee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__ADDRESSEE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__ACTION = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__CONDITION = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__THRESHOLD = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__UNIT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__EFFECT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__QUOTE = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Analyst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__ANALYST = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.ConcordanceImpl <em>Concordance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.ConcordanceImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getConcordance()
	 * @generated
	 */
	int CONCORDANCE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE__ROWS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Concordance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Concordance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.impl.ConcordanceRowImpl <em>Concordance Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.impl.ConcordanceRowImpl
	 * @see org.imece.model.law.impl.LawPackageImpl#getConcordanceRow()
	 * @generated
	 */
	int CONCORDANCE_ROW = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__PROVISIONS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__COMMENT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Concordance Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Concordance Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCORDANCE_ROW_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.law.InstrumentKind <em>Instrument Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.InstrumentKind
	 * @see org.imece.model.law.impl.LawPackageImpl#getInstrumentKind()
	 * @generated
	 */
	int INSTRUMENT_KIND = 9;

	/**
	 * The meta object id for the '{@link org.imece.model.law.ForceStatus <em>Force Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.ForceStatus
	 * @see org.imece.model.law.impl.LawPackageImpl#getForceStatus()
	 * @generated
	 */
	int FORCE_STATUS = 10;

	/**
	 * The meta object id for the '{@link org.imece.model.law.ProvisionKind <em>Provision Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.ProvisionKind
	 * @see org.imece.model.law.impl.LawPackageImpl#getProvisionKind()
	 * @generated
	 */
	int PROVISION_KIND = 11;

	/**
	 * The meta object id for the '{@link org.imece.model.law.AmendmentKind <em>Amendment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.AmendmentKind
	 * @see org.imece.model.law.impl.LawPackageImpl#getAmendmentKind()
	 * @generated
	 */
	int AMENDMENT_KIND = 12;

	/**
	 * The meta object id for the '{@link org.imece.model.law.Resolution <em>Resolution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.Resolution
	 * @see org.imece.model.law.impl.LawPackageImpl#getResolution()
	 * @generated
	 */
	int RESOLUTION = 13;

	/**
	 * The meta object id for the '{@link org.imece.model.law.NormKind <em>Norm Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.NormKind
	 * @see org.imece.model.law.impl.LawPackageImpl#getNormKind()
	 * @generated
	 */
	int NORM_KIND = 14;

	/**
	 * The meta object id for the '{@link org.imece.model.law.Addressee <em>Addressee</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.Addressee
	 * @see org.imece.model.law.impl.LawPackageImpl#getAddressee()
	 * @generated
	 */
	int ADDRESSEE = 15;

	/**
	 * The meta object id for the '{@link org.imece.model.law.NormEffect <em>Norm Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.NormEffect
	 * @see org.imece.model.law.impl.LawPackageImpl#getNormEffect()
	 * @generated
	 */
	int NORM_EFFECT = 16;

	/**
	 * The meta object id for the '{@link org.imece.model.law.ConcordanceKind <em>Concordance Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.law.ConcordanceKind
	 * @see org.imece.model.law.impl.LawPackageImpl#getConcordanceKind()
	 * @generated
	 */
	int CONCORDANCE_KIND = 17;


	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.imece.model.law.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.law.Instrument#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Jurisdiction</em>'.
	 * @see org.imece.model.law.Instrument#getJurisdiction()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Jurisdiction();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.law.Instrument#getKind()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.imece.model.law.Instrument#getNumber()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Series</em>'.
	 * @see org.imece.model.law.Instrument#getSeries()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Series();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getAdopted <em>Adopted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopted</em>'.
	 * @see org.imece.model.law.Instrument#getAdopted()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Adopted();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.imece.model.law.Instrument#getPublished()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getGazette <em>Gazette</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gazette</em>'.
	 * @see org.imece.model.law.Instrument#getGazette()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Gazette();

	/**
	 * Returns the meta object for the attribute list '{@link org.imece.model.law.Instrument#getIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Identifiers</em>'.
	 * @see org.imece.model.law.Instrument#getIdentifiers()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Identifiers();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getForce <em>Force</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Force</em>'.
	 * @see org.imece.model.law.Instrument#getForce()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Force();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Instrument#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.imece.model.law.Instrument#getCheckedOn()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_CheckedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Instrument#getExpressions <em>Expressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expressions</em>'.
	 * @see org.imece.model.law.Instrument#getExpressions()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Expressions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Instrument#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amendments</em>'.
	 * @see org.imece.model.law.Instrument#getAmendments()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Amendments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Instrument#getCommencements <em>Commencements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commencements</em>'.
	 * @see org.imece.model.law.Instrument#getCommencements()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Commencements();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Expression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expression</em>'.
	 * @see org.imece.model.law.Expression
	 * @generated
	 */
	EClass getExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Expression#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.imece.model.law.Expression#getLanguage()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Expression#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.imece.model.law.Expression#getValidFrom()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Expression#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.imece.model.law.Expression#getValidTo()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Expression#isConsolidated <em>Consolidated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consolidated</em>'.
	 * @see org.imece.model.law.Expression#isConsolidated()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_Consolidated();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Expression#getSourceFile <em>Source File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source File</em>'.
	 * @see org.imece.model.law.Expression#getSourceFile()
	 * @see #getExpression()
	 * @generated
	 */
	EAttribute getExpression_SourceFile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Expression#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provisions</em>'.
	 * @see org.imece.model.law.Expression#getProvisions()
	 * @see #getExpression()
	 * @generated
	 */
	EReference getExpression_Provisions();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Provision <em>Provision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provision</em>'.
	 * @see org.imece.model.law.Provision
	 * @generated
	 */
	EClass getProvision();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Provision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.law.Provision#getKind()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Provision#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.imece.model.law.Provision#getLabel()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Provision#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.imece.model.law.Provision#getKey()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Provision#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.imece.model.law.Provision#getHeading()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Provision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.imece.model.law.Provision#getText()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Provision#isImplicit <em>Implicit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implicit</em>'.
	 * @see org.imece.model.law.Provision#isImplicit()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Implicit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Provision#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provisions</em>'.
	 * @see org.imece.model.law.Provision#getProvisions()
	 * @see #getProvision()
	 * @generated
	 */
	EReference getProvision_Provisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Provision#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amendments</em>'.
	 * @see org.imece.model.law.Provision#getAmendments()
	 * @see #getProvision()
	 * @generated
	 */
	EReference getProvision_Amendments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Provision#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.imece.model.law.Provision#getCitations()
	 * @see #getProvision()
	 * @generated
	 */
	EReference getProvision_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Provision#getNorms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Norms</em>'.
	 * @see org.imece.model.law.Provision#getNorms()
	 * @see #getProvision()
	 * @generated
	 */
	EReference getProvision_Norms();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Amendment <em>Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amendment</em>'.
	 * @see org.imece.model.law.Amendment
	 * @generated
	 */
	EClass getAmendment();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Amendment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.law.Amendment#getKind()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Amendment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.imece.model.law.Amendment#getDate()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Amendment#getActNumber <em>Act Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Act Number</em>'.
	 * @see org.imece.model.law.Amendment#getActNumber()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_ActNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Amendment#getActArticle <em>Act Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Act Article</em>'.
	 * @see org.imece.model.law.Amendment#getActArticle()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_ActArticle();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Amendment#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.imece.model.law.Amendment#getScope()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Amendment#getAsPrinted <em>As Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Printed</em>'.
	 * @see org.imece.model.law.Amendment#getAsPrinted()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_AsPrinted();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Commencement <em>Commencement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commencement</em>'.
	 * @see org.imece.model.law.Commencement
	 * @generated
	 */
	EClass getCommencement();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Commencement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.imece.model.law.Commencement#getDate()
	 * @see #getCommencement()
	 * @generated
	 */
	EAttribute getCommencement_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Commencement#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provisions</em>'.
	 * @see org.imece.model.law.Commencement#getProvisions()
	 * @see #getCommencement()
	 * @generated
	 */
	EAttribute getCommencement_Provisions();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Commencement#getAsPrinted <em>As Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Printed</em>'.
	 * @see org.imece.model.law.Commencement#getAsPrinted()
	 * @see #getCommencement()
	 * @generated
	 */
	EAttribute getCommencement_AsPrinted();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.imece.model.law.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Citation#getAsPrinted <em>As Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Printed</em>'.
	 * @see org.imece.model.law.Citation#getAsPrinted()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_AsPrinted();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Citation#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.imece.model.law.Citation#getStart()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Citation#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.imece.model.law.Citation#getEnd()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_End();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Citation#getTargetKey <em>Target Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Key</em>'.
	 * @see org.imece.model.law.Citation#getTargetKey()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_TargetKey();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Citation#getProvisionPath <em>Provision Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provision Path</em>'.
	 * @see org.imece.model.law.Citation#getProvisionPath()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_ProvisionPath();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Citation#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolution</em>'.
	 * @see org.imece.model.law.Citation#getResolution()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Resolution();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.law.Citation#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.imece.model.law.Citation#getTarget()
	 * @see #getCitation()
	 * @generated
	 */
	EReference getCitation_Target();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Norm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Norm</em>'.
	 * @see org.imece.model.law.Norm
	 * @generated
	 */
	EClass getNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.law.Norm#getKind()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getAddressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addressee</em>'.
	 * @see org.imece.model.law.Norm#getAddressee()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Addressee();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.imece.model.law.Norm#getAction()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.imece.model.law.Norm#getCondition()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.imece.model.law.Norm#getThreshold()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.imece.model.law.Norm#getUnit()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.imece.model.law.Norm#getEffect()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.imece.model.law.Norm#getQuote()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.Norm#getAnalyst <em>Analyst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analyst</em>'.
	 * @see org.imece.model.law.Norm#getAnalyst()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Analyst();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.Concordance <em>Concordance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concordance</em>'.
	 * @see org.imece.model.law.Concordance
	 * @generated
	 */
	EClass getConcordance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.law.Concordance#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.imece.model.law.Concordance#getRows()
	 * @see #getConcordance()
	 * @generated
	 */
	EReference getConcordance_Rows();

	/**
	 * Returns the meta object for class '{@link org.imece.model.law.ConcordanceRow <em>Concordance Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concordance Row</em>'.
	 * @see org.imece.model.law.ConcordanceRow
	 * @generated
	 */
	EClass getConcordanceRow();

	/**
	 * Returns the meta object for the reference list '{@link org.imece.model.law.ConcordanceRow#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Provisions</em>'.
	 * @see org.imece.model.law.ConcordanceRow#getProvisions()
	 * @see #getConcordanceRow()
	 * @generated
	 */
	EReference getConcordanceRow_Provisions();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.ConcordanceRow#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.imece.model.law.ConcordanceRow#getComment()
	 * @see #getConcordanceRow()
	 * @generated
	 */
	EAttribute getConcordanceRow_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.law.ConcordanceRow#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.law.ConcordanceRow#getKind()
	 * @see #getConcordanceRow()
	 * @generated
	 */
	EAttribute getConcordanceRow_Kind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.InstrumentKind <em>Instrument Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument Kind</em>'.
	 * @see org.imece.model.law.InstrumentKind
	 * @generated
	 */
	EEnum getInstrumentKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.ForceStatus <em>Force Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Force Status</em>'.
	 * @see org.imece.model.law.ForceStatus
	 * @generated
	 */
	EEnum getForceStatus();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.ProvisionKind <em>Provision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provision Kind</em>'.
	 * @see org.imece.model.law.ProvisionKind
	 * @generated
	 */
	EEnum getProvisionKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.AmendmentKind <em>Amendment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amendment Kind</em>'.
	 * @see org.imece.model.law.AmendmentKind
	 * @generated
	 */
	EEnum getAmendmentKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.Resolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resolution</em>'.
	 * @see org.imece.model.law.Resolution
	 * @generated
	 */
	EEnum getResolution();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.NormKind <em>Norm Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Norm Kind</em>'.
	 * @see org.imece.model.law.NormKind
	 * @generated
	 */
	EEnum getNormKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.Addressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Addressee</em>'.
	 * @see org.imece.model.law.Addressee
	 * @generated
	 */
	EEnum getAddressee();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.NormEffect <em>Norm Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Norm Effect</em>'.
	 * @see org.imece.model.law.NormEffect
	 * @generated
	 */
	EEnum getNormEffect();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.law.ConcordanceKind <em>Concordance Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Concordance Kind</em>'.
	 * @see org.imece.model.law.ConcordanceKind
	 * @generated
	 */
	EEnum getConcordanceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LawFactory getLawFactory();

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
		 * The meta object literal for the '{@link org.imece.model.law.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.InstrumentImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__JURISDICTION = eINSTANCE.getInstrument_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__KIND = eINSTANCE.getInstrument_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__NUMBER = eINSTANCE.getInstrument_Number();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__SERIES = eINSTANCE.getInstrument_Series();

		/**
		 * The meta object literal for the '<em><b>Adopted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__ADOPTED = eINSTANCE.getInstrument_Adopted();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__PUBLISHED = eINSTANCE.getInstrument_Published();

		/**
		 * The meta object literal for the '<em><b>Gazette</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__GAZETTE = eINSTANCE.getInstrument_Gazette();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__IDENTIFIERS = eINSTANCE.getInstrument_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Force</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__FORCE = eINSTANCE.getInstrument_Force();

		/**
		 * The meta object literal for the '<em><b>Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__CHECKED_ON = eINSTANCE.getInstrument_CheckedOn();

		/**
		 * The meta object literal for the '<em><b>Expressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__EXPRESSIONS = eINSTANCE.getInstrument_Expressions();

		/**
		 * The meta object literal for the '<em><b>Amendments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__AMENDMENTS = eINSTANCE.getInstrument_Amendments();

		/**
		 * The meta object literal for the '<em><b>Commencements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__COMMENCEMENTS = eINSTANCE.getInstrument_Commencements();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.ExpressionImpl <em>Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.ExpressionImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getExpression()
		 * @generated
		 */
		EClass EXPRESSION = eINSTANCE.getExpression();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__LANGUAGE = eINSTANCE.getExpression_Language();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__VALID_FROM = eINSTANCE.getExpression_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__VALID_TO = eINSTANCE.getExpression_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Consolidated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__CONSOLIDATED = eINSTANCE.getExpression_Consolidated();

		/**
		 * The meta object literal for the '<em><b>Source File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPRESSION__SOURCE_FILE = eINSTANCE.getExpression_SourceFile();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPRESSION__PROVISIONS = eINSTANCE.getExpression_Provisions();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.ProvisionImpl <em>Provision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.ProvisionImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getProvision()
		 * @generated
		 */
		EClass PROVISION = eINSTANCE.getProvision();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__KIND = eINSTANCE.getProvision_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__LABEL = eINSTANCE.getProvision_Label();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__KEY = eINSTANCE.getProvision_Key();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__HEADING = eINSTANCE.getProvision_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__TEXT = eINSTANCE.getProvision_Text();

		/**
		 * The meta object literal for the '<em><b>Implicit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__IMPLICIT = eINSTANCE.getProvision_Implicit();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVISION__PROVISIONS = eINSTANCE.getProvision_Provisions();

		/**
		 * The meta object literal for the '<em><b>Amendments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVISION__AMENDMENTS = eINSTANCE.getProvision_Amendments();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVISION__CITATIONS = eINSTANCE.getProvision_Citations();

		/**
		 * The meta object literal for the '<em><b>Norms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVISION__NORMS = eINSTANCE.getProvision_Norms();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.AmendmentImpl <em>Amendment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.AmendmentImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getAmendment()
		 * @generated
		 */
		EClass AMENDMENT = eINSTANCE.getAmendment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__KIND = eINSTANCE.getAmendment_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__DATE = eINSTANCE.getAmendment_Date();

		/**
		 * The meta object literal for the '<em><b>Act Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__ACT_NUMBER = eINSTANCE.getAmendment_ActNumber();

		/**
		 * The meta object literal for the '<em><b>Act Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__ACT_ARTICLE = eINSTANCE.getAmendment_ActArticle();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__SCOPE = eINSTANCE.getAmendment_Scope();

		/**
		 * The meta object literal for the '<em><b>As Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__AS_PRINTED = eINSTANCE.getAmendment_AsPrinted();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.CommencementImpl <em>Commencement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.CommencementImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getCommencement()
		 * @generated
		 */
		EClass COMMENCEMENT = eINSTANCE.getCommencement();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENCEMENT__DATE = eINSTANCE.getCommencement_Date();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENCEMENT__PROVISIONS = eINSTANCE.getCommencement_Provisions();

		/**
		 * The meta object literal for the '<em><b>As Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENCEMENT__AS_PRINTED = eINSTANCE.getCommencement_AsPrinted();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.CitationImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getCitation()
		 * @generated
		 */
		EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>As Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__AS_PRINTED = eINSTANCE.getCitation_AsPrinted();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__START = eINSTANCE.getCitation_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__END = eINSTANCE.getCitation_End();

		/**
		 * The meta object literal for the '<em><b>Target Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__TARGET_KEY = eINSTANCE.getCitation_TargetKey();

		/**
		 * The meta object literal for the '<em><b>Provision Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__PROVISION_PATH = eINSTANCE.getCitation_ProvisionPath();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__RESOLUTION = eINSTANCE.getCitation_Resolution();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION__TARGET = eINSTANCE.getCitation_Target();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.NormImpl <em>Norm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.NormImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getNorm()
		 * @generated
		 */
		EClass NORM = eINSTANCE.getNorm();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__KIND = eINSTANCE.getNorm_Kind();

		/**
		 * The meta object literal for the '<em><b>Addressee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__ADDRESSEE = eINSTANCE.getNorm_Addressee();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__ACTION = eINSTANCE.getNorm_Action();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__CONDITION = eINSTANCE.getNorm_Condition();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__THRESHOLD = eINSTANCE.getNorm_Threshold();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__UNIT = eINSTANCE.getNorm_Unit();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__EFFECT = eINSTANCE.getNorm_Effect();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__QUOTE = eINSTANCE.getNorm_Quote();

		/**
		 * The meta object literal for the '<em><b>Analyst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__ANALYST = eINSTANCE.getNorm_Analyst();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.ConcordanceImpl <em>Concordance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.ConcordanceImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getConcordance()
		 * @generated
		 */
		EClass CONCORDANCE = eINSTANCE.getConcordance();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCORDANCE__ROWS = eINSTANCE.getConcordance_Rows();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.impl.ConcordanceRowImpl <em>Concordance Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.impl.ConcordanceRowImpl
		 * @see org.imece.model.law.impl.LawPackageImpl#getConcordanceRow()
		 * @generated
		 */
		EClass CONCORDANCE_ROW = eINSTANCE.getConcordanceRow();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCORDANCE_ROW__PROVISIONS = eINSTANCE.getConcordanceRow_Provisions();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCORDANCE_ROW__COMMENT = eINSTANCE.getConcordanceRow_Comment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCORDANCE_ROW__KIND = eINSTANCE.getConcordanceRow_Kind();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.InstrumentKind <em>Instrument Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.InstrumentKind
		 * @see org.imece.model.law.impl.LawPackageImpl#getInstrumentKind()
		 * @generated
		 */
		EEnum INSTRUMENT_KIND = eINSTANCE.getInstrumentKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.ForceStatus <em>Force Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.ForceStatus
		 * @see org.imece.model.law.impl.LawPackageImpl#getForceStatus()
		 * @generated
		 */
		EEnum FORCE_STATUS = eINSTANCE.getForceStatus();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.ProvisionKind <em>Provision Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.ProvisionKind
		 * @see org.imece.model.law.impl.LawPackageImpl#getProvisionKind()
		 * @generated
		 */
		EEnum PROVISION_KIND = eINSTANCE.getProvisionKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.AmendmentKind <em>Amendment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.AmendmentKind
		 * @see org.imece.model.law.impl.LawPackageImpl#getAmendmentKind()
		 * @generated
		 */
		EEnum AMENDMENT_KIND = eINSTANCE.getAmendmentKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.Resolution <em>Resolution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.Resolution
		 * @see org.imece.model.law.impl.LawPackageImpl#getResolution()
		 * @generated
		 */
		EEnum RESOLUTION = eINSTANCE.getResolution();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.NormKind <em>Norm Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.NormKind
		 * @see org.imece.model.law.impl.LawPackageImpl#getNormKind()
		 * @generated
		 */
		EEnum NORM_KIND = eINSTANCE.getNormKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.Addressee <em>Addressee</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.Addressee
		 * @see org.imece.model.law.impl.LawPackageImpl#getAddressee()
		 * @generated
		 */
		EEnum ADDRESSEE = eINSTANCE.getAddressee();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.NormEffect <em>Norm Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.NormEffect
		 * @see org.imece.model.law.impl.LawPackageImpl#getNormEffect()
		 * @generated
		 */
		EEnum NORM_EFFECT = eINSTANCE.getNormEffect();

		/**
		 * The meta object literal for the '{@link org.imece.model.law.ConcordanceKind <em>Concordance Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.law.ConcordanceKind
		 * @see org.imece.model.law.impl.LawPackageImpl#getConcordanceKind()
		 * @generated
		 */
		EEnum CONCORDANCE_KIND = eINSTANCE.getConcordanceKind();

	}

} //LawPackage
