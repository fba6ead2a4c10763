/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

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
 * @see org.imece.model.stakeholder.StakeholderFactory
 * @model kind="package"
 * @generated
 */
public interface StakeholderPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "stakeholder";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://imece.org/model/stakeholder/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "stakeholder";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StakeholderPackage eINSTANCE = org.imece.model.stakeholder.impl.StakeholderPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.PartyImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name Variants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME_VARIANTS = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__IDENTIFIERS = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CONTACT_POINTS = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ADDRESSES = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__JURISDICTION = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ROLES = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ASSESSMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__LEGAL_BASES = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.OrganisationImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAMES = PARTY__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DESCRIPTIONS = PARTY__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TAGS = PARTY__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SOURCES = PARTY__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LINKS = PARTY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ATTACHMENTS = PARTY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CLASSIFICATIONS = PARTY__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__PROPERTIES = PARTY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name Variants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME_VARIANTS = PARTY__NAME_VARIANTS;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__IDENTIFIERS = PARTY__IDENTIFIERS;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CONTACT_POINTS = PARTY__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ADDRESSES = PARTY__ADDRESSES;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__JURISDICTION = PARTY__JURISDICTION;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ROLES = PARTY__ROLES;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ASSESSMENTS = PARTY__ASSESSMENTS;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LEGAL_BASES = PARTY__LEGAL_BASES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KIND = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__FOUNDED = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dissolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DISSOLVED = PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Employees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__EMPLOYEES = PARTY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Statuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__STATUSES = PARTY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = PARTY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.OrganisationStatusImpl <em>Organisation Status</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.OrganisationStatusImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getOrganisationStatus()
	 * @generated
	 */
	int ORGANISATION_STATUS = 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_STATUS__CODE = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_STATUS__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_STATUS__TO = 2;

	/**
	 * The number of structural features of the '<em>Organisation Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_STATUS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Organisation Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_STATUS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.PersonImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAMES = PARTY__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DESCRIPTIONS = PARTY__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TAGS = PARTY__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SOURCES = PARTY__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LINKS = PARTY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ATTACHMENTS = PARTY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CLASSIFICATIONS = PARTY__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PROPERTIES = PARTY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name Variants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME_VARIANTS = PARTY__NAME_VARIANTS;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__IDENTIFIERS = PARTY__IDENTIFIERS;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONTACT_POINTS = PARTY__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ADDRESSES = PARTY__ADDRESSES;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__JURISDICTION = PARTY__JURISDICTION;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLES = PARTY__ROLES;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ASSESSMENTS = PARTY__ASSESSMENTS;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LEGAL_BASES = PARTY__LEGAL_BASES;

	/**
	 * The feature id for the '<em><b>Honorific</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__HONORIFIC = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GIVEN_NAME = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FAMILY_NAME = PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PSEUDONYM = PARTY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = PARTY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.NameImpl <em>Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.NameImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getName_()
	 * @generated
	 */
	int NAME = 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME__KIND = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME__LANGUAGE = 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME__FROM = 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME__TO = 4;

	/**
	 * The number of structural features of the '<em>Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.IdentifierImpl <em>Identifier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.IdentifierImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getIdentifier()
	 * @generated
	 */
	int IDENTIFIER = 5;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__SCHEME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Identifier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Identifier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.ContactPointImpl <em>Contact Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.ContactPointImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContactPoint()
	 * @generated
	 */
	int CONTACT_POINT = 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__LABEL = 2;

	/**
	 * The number of structural features of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.AddressImpl <em>Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.AddressImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 7;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__COUNTRY = 0;

	/**
	 * The feature id for the '<em><b>Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__PROVINCE = 1;

	/**
	 * The feature id for the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__DISTRICT = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__LATITUDE = 4;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__LONGITUDE = 5;

	/**
	 * The number of structural features of the '<em>Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.RoleImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__OBJECT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TITLE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__FROM = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TO = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__REPRESENTATIVE = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.AssessmentImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__AT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ASSESSOR = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__POWER = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__INTEREST = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Legitimacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__LEGITIMACY = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Urgency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__URGENCY = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ATTITUDE = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__RATIONALE = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.LegalBasisImpl <em>Legal Basis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.LegalBasisImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getLegalBasis()
	 * @generated
	 */
	int LEGAL_BASIS = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__PURPOSE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__FROM = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__UNTIL = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Legal Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Legal Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.ConsentImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ID = LEGAL_BASIS__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__NAMES = LEGAL_BASIS__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__DESCRIPTIONS = LEGAL_BASIS__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__TAGS = LEGAL_BASIS__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__NOTES = LEGAL_BASIS__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SOURCES = LEGAL_BASIS__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__LINKS = LEGAL_BASIS__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ATTACHMENTS = LEGAL_BASIS__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__CLASSIFICATIONS = LEGAL_BASIS__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__PROPERTIES = LEGAL_BASIS__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__KIND = LEGAL_BASIS__KIND;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__PURPOSE = LEGAL_BASIS__PURPOSE;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__FROM = LEGAL_BASIS__FROM;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__UNTIL = LEGAL_BASIS__UNTIL;

	/**
	 * The feature id for the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__GIVEN = LEGAL_BASIS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__WITHDRAWN = LEGAL_BASIS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__TEXT_VERSION = LEGAL_BASIS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__LANGUAGE = LEGAL_BASIS_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__HOW = LEGAL_BASIS_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = LEGAL_BASIS_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_OPERATION_COUNT = LEGAL_BASIS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.EngagementImpl <em>Engagement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.EngagementImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getEngagement()
	 * @generated
	 */
	int ENGAGEMENT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__AT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__METHOD = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__DIRECTION = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PLACE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__PARTICIPATIONS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__TOPICS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__SUMMARY = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__STATEMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT__COMMITMENTS = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Engagement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Engagement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGAGEMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.ParticipationImpl <em>Participation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.ParticipationImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 13;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__PARTY = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__CAPACITY = 2;

	/**
	 * The number of structural features of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.StatementImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__SPEAKER = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__LANGUAGE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ATTRIBUTION = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.CommitmentImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Debtor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DEBTOR = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Creditor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CREDITOR = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TEXT = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DUE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__STATUS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.CooperationImpl <em>Cooperation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.CooperationImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCooperation()
	 * @generated
	 */
	int COOPERATION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__STAGE = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__FROM = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__TO = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__PLACE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contributions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__CONTRIBUTIONS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Results</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__RESULTS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Difficulties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__DIFFICULTIES = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Transferability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__TRANSFERABILITY = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__STATUS = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION__INDICATORS = CorePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Cooperation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Cooperation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOPERATION_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.ContributionImpl <em>Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.ContributionImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContribution()
	 * @generated
	 */
	int CONTRIBUTION = 17;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__PARTY = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__KIND = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__AMOUNT = 3;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__CURRENCY = 4;

	/**
	 * The number of structural features of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.IndicatorImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ACTUAL = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VERIFICATION = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.StudyVisitImpl <em>Study Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.StudyVisitImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getStudyVisit()
	 * @generated
	 */
	int STUDY_VISIT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__FROM = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__TO = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__COUNTRY = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__PLACE = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Delegates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__DELEGATES = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__HOSTS = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__MEETINGS = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Learnings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT__LEARNINGS = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Study Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Study Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_VISIT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.TrainingImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__AT = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__REGION = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PROVINCE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SESSIONS = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PARTICIPATIONS = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Registered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__REGISTERED = CorePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Attended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ATTENDED = CorePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Pre Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PRE_TEST = CorePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Post Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__POST_TEST = CorePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.SessionImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 21;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SPEAKER = 1;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.impl.EventImpl
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = CorePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NAMES = CorePackage.ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DESCRIPTIONS = CorePackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TAGS = CorePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NOTES = CorePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SOURCES = CorePackage.ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__LINKS = CorePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ATTACHMENTS = CorePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CLASSIFICATIONS = CorePackage.ELEMENT__CLASSIFICATIONS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PROPERTIES = CorePackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__KIND = CorePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__AT = CorePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PLACE = CorePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PARTICIPATIONS = CorePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = CorePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_OPERATION_COUNT = CorePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.NameKind <em>Name Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.NameKind
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getNameKind()
	 * @generated
	 */
	int NAME_KIND = 23;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.ContactKind <em>Contact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.ContactKind
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContactKind()
	 * @generated
	 */
	int CONTACT_KIND = 24;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.OrganisationKind <em>Organisation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.OrganisationKind
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getOrganisationKind()
	 * @generated
	 */
	int ORGANISATION_KIND = 25;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.RoleKind <em>Role Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.RoleKind
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getRoleKind()
	 * @generated
	 */
	int ROLE_KIND = 26;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.EngagementMethod <em>Engagement Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.EngagementMethod
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getEngagementMethod()
	 * @generated
	 */
	int ENGAGEMENT_METHOD = 27;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.Direction
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 28;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.AttributionLevel <em>Attribution Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.AttributionLevel
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getAttributionLevel()
	 * @generated
	 */
	int ATTRIBUTION_LEVEL = 29;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.CommitmentStatus <em>Commitment Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.CommitmentStatus
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCommitmentStatus()
	 * @generated
	 */
	int COMMITMENT_STATUS = 30;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.LegalBasisKind <em>Legal Basis Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.LegalBasisKind
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getLegalBasisKind()
	 * @generated
	 */
	int LEGAL_BASIS_KIND = 31;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.CooperationStage <em>Cooperation Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.CooperationStage
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCooperationStage()
	 * @generated
	 */
	int COOPERATION_STAGE = 32;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.ContributionKind <em>Contribution Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.ContributionKind
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContributionKind()
	 * @generated
	 */
	int CONTRIBUTION_KIND = 33;

	/**
	 * The meta object id for the '{@link org.imece.model.stakeholder.CooperationStatus <em>Cooperation Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.imece.model.stakeholder.CooperationStatus
	 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCooperationStatus()
	 * @generated
	 */
	int COOPERATION_STATUS = 34;


	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.imece.model.stakeholder.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getNameVariants <em>Name Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Name Variants</em>'.
	 * @see org.imece.model.stakeholder.Party#getNameVariants()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_NameVariants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Identifiers</em>'.
	 * @see org.imece.model.stakeholder.Party#getIdentifiers()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Identifiers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getContactPoints <em>Contact Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contact Points</em>'.
	 * @see org.imece.model.stakeholder.Party#getContactPoints()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_ContactPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Addresses</em>'.
	 * @see org.imece.model.stakeholder.Party#getAddresses()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Addresses();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Party#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Jurisdiction</em>'.
	 * @see org.imece.model.stakeholder.Party#getJurisdiction()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Jurisdiction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.imece.model.stakeholder.Party#getRoles()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.imece.model.stakeholder.Party#getAssessments()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Party#getLegalBases <em>Legal Bases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Legal Bases</em>'.
	 * @see org.imece.model.stakeholder.Party#getLegalBases()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_LegalBases();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.imece.model.stakeholder.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Organisation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.Organisation#getKind()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Organisation#getFounded <em>Founded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Founded</em>'.
	 * @see org.imece.model.stakeholder.Organisation#getFounded()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Founded();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Organisation#getDissolved <em>Dissolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dissolved</em>'.
	 * @see org.imece.model.stakeholder.Organisation#getDissolved()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Dissolved();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Organisation#getEmployees <em>Employees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Employees</em>'.
	 * @see org.imece.model.stakeholder.Organisation#getEmployees()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Employees();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Organisation#getStatuses <em>Statuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statuses</em>'.
	 * @see org.imece.model.stakeholder.Organisation#getStatuses()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Statuses();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.OrganisationStatus <em>Organisation Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation Status</em>'.
	 * @see org.imece.model.stakeholder.OrganisationStatus
	 * @generated
	 */
	EClass getOrganisationStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.OrganisationStatus#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.imece.model.stakeholder.OrganisationStatus#getCode()
	 * @see #getOrganisationStatus()
	 * @generated
	 */
	EAttribute getOrganisationStatus_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.OrganisationStatus#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.imece.model.stakeholder.OrganisationStatus#getFrom()
	 * @see #getOrganisationStatus()
	 * @generated
	 */
	EAttribute getOrganisationStatus_From();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.OrganisationStatus#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.imece.model.stakeholder.OrganisationStatus#getTo()
	 * @see #getOrganisationStatus()
	 * @generated
	 */
	EAttribute getOrganisationStatus_To();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.imece.model.stakeholder.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Person#getHonorific <em>Honorific</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Honorific</em>'.
	 * @see org.imece.model.stakeholder.Person#getHonorific()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Honorific();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Person#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.imece.model.stakeholder.Person#getGivenName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Person#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.imece.model.stakeholder.Person#getFamilyName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Person#getPseudonym <em>Pseudonym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonym</em>'.
	 * @see org.imece.model.stakeholder.Person#getPseudonym()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Pseudonym();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Name <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Name</em>'.
	 * @see org.imece.model.stakeholder.Name
	 * @generated
	 */
	EClass getName_();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Name#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.Name#getKind()
	 * @see #getName_()
	 * @generated
	 */
	EAttribute getName_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Name#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.imece.model.stakeholder.Name#getText()
	 * @see #getName_()
	 * @generated
	 */
	EAttribute getName_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Name#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.imece.model.stakeholder.Name#getLanguage()
	 * @see #getName_()
	 * @generated
	 */
	EAttribute getName_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Name#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.imece.model.stakeholder.Name#getFrom()
	 * @see #getName_()
	 * @generated
	 */
	EAttribute getName_From();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Name#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.imece.model.stakeholder.Name#getTo()
	 * @see #getName_()
	 * @generated
	 */
	EAttribute getName_To();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Identifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identifier</em>'.
	 * @see org.imece.model.stakeholder.Identifier
	 * @generated
	 */
	EClass getIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Identifier#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.imece.model.stakeholder.Identifier#getScheme()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Identifier#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.imece.model.stakeholder.Identifier#getValue()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Value();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.ContactPoint <em>Contact Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Point</em>'.
	 * @see org.imece.model.stakeholder.ContactPoint
	 * @generated
	 */
	EClass getContactPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.ContactPoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.ContactPoint#getKind()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.ContactPoint#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.imece.model.stakeholder.ContactPoint#getValue()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.ContactPoint#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.imece.model.stakeholder.ContactPoint#getLabel()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Label();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Address <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address</em>'.
	 * @see org.imece.model.stakeholder.Address
	 * @generated
	 */
	EClass getAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Address#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.imece.model.stakeholder.Address#getCountry()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Address#getProvince <em>Province</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Province</em>'.
	 * @see org.imece.model.stakeholder.Address#getProvince()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Province();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Address#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District</em>'.
	 * @see org.imece.model.stakeholder.Address#getDistrict()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_District();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Address#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.imece.model.stakeholder.Address#getText()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Address#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.imece.model.stakeholder.Address#getLatitude()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Address#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.imece.model.stakeholder.Address#getLongitude()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Longitude();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.imece.model.stakeholder.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Role#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.Role#getKind()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Role#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Object</em>'.
	 * @see org.imece.model.stakeholder.Role#getObject()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_Object();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Role#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.imece.model.stakeholder.Role#getTitle()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Role#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.imece.model.stakeholder.Role#getFrom()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_From();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Role#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.imece.model.stakeholder.Role#getTo()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_To();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Role#isRepresentative <em>Representative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Representative</em>'.
	 * @see org.imece.model.stakeholder.Role#isRepresentative()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Representative();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.imece.model.stakeholder.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getAt()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_At();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getAssessor <em>Assessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessor</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getAssessor()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Assessor();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getPower()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getInterest <em>Interest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interest</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getInterest()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Interest();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getLegitimacy <em>Legitimacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legitimacy</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getLegitimacy()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Legitimacy();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getUrgency <em>Urgency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urgency</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getUrgency()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Urgency();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getAttitude <em>Attitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attitude</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getAttitude()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Attitude();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Assessment#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.imece.model.stakeholder.Assessment#getRationale()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Rationale();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.LegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Basis</em>'.
	 * @see org.imece.model.stakeholder.LegalBasis
	 * @generated
	 */
	EClass getLegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.LegalBasis#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.LegalBasis#getKind()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.LegalBasis#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.imece.model.stakeholder.LegalBasis#getPurpose()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.LegalBasis#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.imece.model.stakeholder.LegalBasis#getFrom()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_From();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.LegalBasis#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.imece.model.stakeholder.LegalBasis#getUntil()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Until();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.imece.model.stakeholder.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Consent#getGiven <em>Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given</em>'.
	 * @see org.imece.model.stakeholder.Consent#getGiven()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Given();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Consent#getWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.imece.model.stakeholder.Consent#getWithdrawn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Withdrawn();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Consent#getTextVersion <em>Text Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Version</em>'.
	 * @see org.imece.model.stakeholder.Consent#getTextVersion()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_TextVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Consent#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.imece.model.stakeholder.Consent#getLanguage()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Consent#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.imece.model.stakeholder.Consent#getHow()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_How();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Engagement <em>Engagement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Engagement</em>'.
	 * @see org.imece.model.stakeholder.Engagement
	 * @generated
	 */
	EClass getEngagement();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Engagement#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getAt()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_At();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Engagement#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getMethod()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Engagement#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getDirection()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Engagement#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getPlace()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Engagement#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getParticipations()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Participations();

	/**
	 * Returns the meta object for the attribute list '{@link org.imece.model.stakeholder.Engagement#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Topics</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getTopics()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Topics();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Engagement#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getSummary()
	 * @see #getEngagement()
	 * @generated
	 */
	EAttribute getEngagement_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Engagement#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getStatements()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Statements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Engagement#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.imece.model.stakeholder.Engagement#getCommitments()
	 * @see #getEngagement()
	 * @generated
	 */
	EReference getEngagement_Commitments();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participation</em>'.
	 * @see org.imece.model.stakeholder.Participation
	 * @generated
	 */
	EClass getParticipation();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Participation#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.imece.model.stakeholder.Participation#getParty()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Party();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Participation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.imece.model.stakeholder.Participation#getRole()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Participation#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.imece.model.stakeholder.Participation#getCapacity()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Capacity();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.imece.model.stakeholder.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Statement#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Speaker</em>'.
	 * @see org.imece.model.stakeholder.Statement#getSpeaker()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Statement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.imece.model.stakeholder.Statement#getText()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Statement#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.imece.model.stakeholder.Statement#getLanguage()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Statement#getAttribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribution</em>'.
	 * @see org.imece.model.stakeholder.Statement#getAttribution()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Attribution();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.imece.model.stakeholder.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Commitment#getDebtor <em>Debtor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Debtor</em>'.
	 * @see org.imece.model.stakeholder.Commitment#getDebtor()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Debtor();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Commitment#getCreditor <em>Creditor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Creditor</em>'.
	 * @see org.imece.model.stakeholder.Commitment#getCreditor()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Creditor();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Commitment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.imece.model.stakeholder.Commitment#getText()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Commitment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.imece.model.stakeholder.Commitment#getDue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Commitment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.imece.model.stakeholder.Commitment#getStatus()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Status();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Cooperation <em>Cooperation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cooperation</em>'.
	 * @see org.imece.model.stakeholder.Cooperation
	 * @generated
	 */
	EClass getCooperation();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getStage()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getFrom()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_From();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getTo()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_To();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getPlace()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Cooperation#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contributions</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getContributions()
	 * @see #getCooperation()
	 * @generated
	 */
	EReference getCooperation_Contributions();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Results</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getResults()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_Results();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getDifficulties <em>Difficulties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difficulties</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getDifficulties()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_Difficulties();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getTransferability <em>Transferability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transferability</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getTransferability()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_Transferability();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Cooperation#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getStatus()
	 * @see #getCooperation()
	 * @generated
	 */
	EAttribute getCooperation_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Cooperation#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.imece.model.stakeholder.Cooperation#getIndicators()
	 * @see #getCooperation()
	 * @generated
	 */
	EReference getCooperation_Indicators();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Contribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contribution</em>'.
	 * @see org.imece.model.stakeholder.Contribution
	 * @generated
	 */
	EClass getContribution();

	/**
	 * Returns the meta object for the reference '{@link org.imece.model.stakeholder.Contribution#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.imece.model.stakeholder.Contribution#getParty()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Contribution#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.Contribution#getKind()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Contribution#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.imece.model.stakeholder.Contribution#getDescription()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Contribution#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.imece.model.stakeholder.Contribution#getAmount()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Contribution#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.imece.model.stakeholder.Contribution#getCurrency()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Currency();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.imece.model.stakeholder.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.imece.model.stakeholder.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.imece.model.stakeholder.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.imece.model.stakeholder.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Indicator#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.imece.model.stakeholder.Indicator#getActual()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Actual();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Indicator#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.imece.model.stakeholder.Indicator#getVerification()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Verification();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.StudyVisit <em>Study Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study Visit</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit
	 * @generated
	 */
	EClass getStudyVisit();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.StudyVisit#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getFrom()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EAttribute getStudyVisit_From();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.StudyVisit#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getTo()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EAttribute getStudyVisit_To();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.StudyVisit#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getCountry()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EAttribute getStudyVisit_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.StudyVisit#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getPlace()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EAttribute getStudyVisit_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.StudyVisit#getDelegates <em>Delegates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Delegates</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getDelegates()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EReference getStudyVisit_Delegates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.StudyVisit#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getHosts()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EReference getStudyVisit_Hosts();

	/**
	 * Returns the meta object for the reference list '{@link org.imece.model.stakeholder.StudyVisit#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Meetings</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getMeetings()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EReference getStudyVisit_Meetings();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.StudyVisit#getLearnings <em>Learnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learnings</em>'.
	 * @see org.imece.model.stakeholder.StudyVisit#getLearnings()
	 * @see #getStudyVisit()
	 * @generated
	 */
	EAttribute getStudyVisit_Learnings();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see org.imece.model.stakeholder.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.imece.model.stakeholder.Training#getAt()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_At();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.imece.model.stakeholder.Training#getRegion()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getProvince <em>Province</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Province</em>'.
	 * @see org.imece.model.stakeholder.Training#getProvince()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Province();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Training#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.imece.model.stakeholder.Training#getSessions()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Sessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Training#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see org.imece.model.stakeholder.Training#getParticipations()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Participations();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getRegistered <em>Registered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registered</em>'.
	 * @see org.imece.model.stakeholder.Training#getRegistered()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Registered();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getAttended <em>Attended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attended</em>'.
	 * @see org.imece.model.stakeholder.Training#getAttended()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Attended();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getPreTest <em>Pre Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pre Test</em>'.
	 * @see org.imece.model.stakeholder.Training#getPreTest()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_PreTest();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Training#getPostTest <em>Post Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post Test</em>'.
	 * @see org.imece.model.stakeholder.Training#getPostTest()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_PostTest();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.imece.model.stakeholder.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Session#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.imece.model.stakeholder.Session#getTitle()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Session#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.imece.model.stakeholder.Session#getSpeaker()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Speaker();

	/**
	 * Returns the meta object for class '{@link org.imece.model.stakeholder.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.imece.model.stakeholder.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Event#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.imece.model.stakeholder.Event#getKind()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Event#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.imece.model.stakeholder.Event#getAt()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_At();

	/**
	 * Returns the meta object for the attribute '{@link org.imece.model.stakeholder.Event#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.imece.model.stakeholder.Event#getPlace()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.imece.model.stakeholder.Event#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see org.imece.model.stakeholder.Event#getParticipations()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Participations();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.NameKind <em>Name Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Name Kind</em>'.
	 * @see org.imece.model.stakeholder.NameKind
	 * @generated
	 */
	EEnum getNameKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.ContactKind <em>Contact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Kind</em>'.
	 * @see org.imece.model.stakeholder.ContactKind
	 * @generated
	 */
	EEnum getContactKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.OrganisationKind <em>Organisation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Kind</em>'.
	 * @see org.imece.model.stakeholder.OrganisationKind
	 * @generated
	 */
	EEnum getOrganisationKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.RoleKind <em>Role Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role Kind</em>'.
	 * @see org.imece.model.stakeholder.RoleKind
	 * @generated
	 */
	EEnum getRoleKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.EngagementMethod <em>Engagement Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Engagement Method</em>'.
	 * @see org.imece.model.stakeholder.EngagementMethod
	 * @generated
	 */
	EEnum getEngagementMethod();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.imece.model.stakeholder.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.AttributionLevel <em>Attribution Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribution Level</em>'.
	 * @see org.imece.model.stakeholder.AttributionLevel
	 * @generated
	 */
	EEnum getAttributionLevel();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.CommitmentStatus <em>Commitment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment Status</em>'.
	 * @see org.imece.model.stakeholder.CommitmentStatus
	 * @generated
	 */
	EEnum getCommitmentStatus();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.LegalBasisKind <em>Legal Basis Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Legal Basis Kind</em>'.
	 * @see org.imece.model.stakeholder.LegalBasisKind
	 * @generated
	 */
	EEnum getLegalBasisKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.CooperationStage <em>Cooperation Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cooperation Stage</em>'.
	 * @see org.imece.model.stakeholder.CooperationStage
	 * @generated
	 */
	EEnum getCooperationStage();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.ContributionKind <em>Contribution Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contribution Kind</em>'.
	 * @see org.imece.model.stakeholder.ContributionKind
	 * @generated
	 */
	EEnum getContributionKind();

	/**
	 * Returns the meta object for enum '{@link org.imece.model.stakeholder.CooperationStatus <em>Cooperation Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cooperation Status</em>'.
	 * @see org.imece.model.stakeholder.CooperationStatus
	 * @generated
	 */
	EEnum getCooperationStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StakeholderFactory getStakeholderFactory();

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
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.PartyImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Name Variants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__NAME_VARIANTS = eINSTANCE.getParty_NameVariants();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__IDENTIFIERS = eINSTANCE.getParty_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Contact Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__CONTACT_POINTS = eINSTANCE.getParty_ContactPoints();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__ADDRESSES = eINSTANCE.getParty_Addresses();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__JURISDICTION = eINSTANCE.getParty_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__ROLES = eINSTANCE.getParty_Roles();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__ASSESSMENTS = eINSTANCE.getParty_Assessments();

		/**
		 * The meta object literal for the '<em><b>Legal Bases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__LEGAL_BASES = eINSTANCE.getParty_LegalBases();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.OrganisationImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__KIND = eINSTANCE.getOrganisation_Kind();

		/**
		 * The meta object literal for the '<em><b>Founded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__FOUNDED = eINSTANCE.getOrganisation_Founded();

		/**
		 * The meta object literal for the '<em><b>Dissolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__DISSOLVED = eINSTANCE.getOrganisation_Dissolved();

		/**
		 * The meta object literal for the '<em><b>Employees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__EMPLOYEES = eINSTANCE.getOrganisation_Employees();

		/**
		 * The meta object literal for the '<em><b>Statuses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__STATUSES = eINSTANCE.getOrganisation_Statuses();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.OrganisationStatusImpl <em>Organisation Status</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.OrganisationStatusImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getOrganisationStatus()
		 * @generated
		 */
		EClass ORGANISATION_STATUS = eINSTANCE.getOrganisationStatus();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION_STATUS__CODE = eINSTANCE.getOrganisationStatus_Code();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION_STATUS__FROM = eINSTANCE.getOrganisationStatus_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION_STATUS__TO = eINSTANCE.getOrganisationStatus_To();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.PersonImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Honorific</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__HONORIFIC = eINSTANCE.getPerson_Honorific();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GIVEN_NAME = eINSTANCE.getPerson_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FAMILY_NAME = eINSTANCE.getPerson_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Pseudonym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PSEUDONYM = eINSTANCE.getPerson_Pseudonym();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.NameImpl <em>Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.NameImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getName_()
		 * @generated
		 */
		EClass NAME = eINSTANCE.getName_();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME__KIND = eINSTANCE.getName_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME__TEXT = eINSTANCE.getName_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME__LANGUAGE = eINSTANCE.getName_Language();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME__FROM = eINSTANCE.getName_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME__TO = eINSTANCE.getName_To();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.IdentifierImpl <em>Identifier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.IdentifierImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getIdentifier()
		 * @generated
		 */
		EClass IDENTIFIER = eINSTANCE.getIdentifier();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__SCHEME = eINSTANCE.getIdentifier_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__VALUE = eINSTANCE.getIdentifier_Value();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.ContactPointImpl <em>Contact Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.ContactPointImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContactPoint()
		 * @generated
		 */
		EClass CONTACT_POINT = eINSTANCE.getContactPoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__KIND = eINSTANCE.getContactPoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__VALUE = eINSTANCE.getContactPoint_Value();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__LABEL = eINSTANCE.getContactPoint_Label();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.AddressImpl <em>Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.AddressImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getAddress()
		 * @generated
		 */
		EClass ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__COUNTRY = eINSTANCE.getAddress_Country();

		/**
		 * The meta object literal for the '<em><b>Province</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__PROVINCE = eINSTANCE.getAddress_Province();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__DISTRICT = eINSTANCE.getAddress_District();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__TEXT = eINSTANCE.getAddress_Text();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__LATITUDE = eINSTANCE.getAddress_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__LONGITUDE = eINSTANCE.getAddress_Longitude();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.RoleImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__KIND = eINSTANCE.getRole_Kind();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__OBJECT = eINSTANCE.getRole_Object();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__TITLE = eINSTANCE.getRole_Title();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__FROM = eINSTANCE.getRole_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__TO = eINSTANCE.getRole_To();

		/**
		 * The meta object literal for the '<em><b>Representative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__REPRESENTATIVE = eINSTANCE.getRole_Representative();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.AssessmentImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__AT = eINSTANCE.getAssessment_At();

		/**
		 * The meta object literal for the '<em><b>Assessor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ASSESSOR = eINSTANCE.getAssessment_Assessor();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__POWER = eINSTANCE.getAssessment_Power();

		/**
		 * The meta object literal for the '<em><b>Interest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__INTEREST = eINSTANCE.getAssessment_Interest();

		/**
		 * The meta object literal for the '<em><b>Legitimacy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__LEGITIMACY = eINSTANCE.getAssessment_Legitimacy();

		/**
		 * The meta object literal for the '<em><b>Urgency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__URGENCY = eINSTANCE.getAssessment_Urgency();

		/**
		 * The meta object literal for the '<em><b>Attitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ATTITUDE = eINSTANCE.getAssessment_Attitude();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__RATIONALE = eINSTANCE.getAssessment_Rationale();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.LegalBasisImpl <em>Legal Basis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.LegalBasisImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getLegalBasis()
		 * @generated
		 */
		EClass LEGAL_BASIS = eINSTANCE.getLegalBasis();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__KIND = eINSTANCE.getLegalBasis_Kind();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__PURPOSE = eINSTANCE.getLegalBasis_Purpose();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__FROM = eINSTANCE.getLegalBasis_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__UNTIL = eINSTANCE.getLegalBasis_Until();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.ConsentImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__GIVEN = eINSTANCE.getConsent_Given();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__WITHDRAWN = eINSTANCE.getConsent_Withdrawn();

		/**
		 * The meta object literal for the '<em><b>Text Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__TEXT_VERSION = eINSTANCE.getConsent_TextVersion();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__LANGUAGE = eINSTANCE.getConsent_Language();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__HOW = eINSTANCE.getConsent_How();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.EngagementImpl <em>Engagement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.EngagementImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getEngagement()
		 * @generated
		 */
		EClass ENGAGEMENT = eINSTANCE.getEngagement();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__AT = eINSTANCE.getEngagement_At();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__METHOD = eINSTANCE.getEngagement_Method();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__DIRECTION = eINSTANCE.getEngagement_Direction();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__PLACE = eINSTANCE.getEngagement_Place();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__PARTICIPATIONS = eINSTANCE.getEngagement_Participations();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__TOPICS = eINSTANCE.getEngagement_Topics();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGAGEMENT__SUMMARY = eINSTANCE.getEngagement_Summary();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__STATEMENTS = eINSTANCE.getEngagement_Statements();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGAGEMENT__COMMITMENTS = eINSTANCE.getEngagement_Commitments();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.ParticipationImpl <em>Participation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.ParticipationImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getParticipation()
		 * @generated
		 */
		EClass PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__PARTY = eINSTANCE.getParticipation_Party();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__CAPACITY = eINSTANCE.getParticipation_Capacity();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.StatementImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT__SPEAKER = eINSTANCE.getStatement_Speaker();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__TEXT = eINSTANCE.getStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__LANGUAGE = eINSTANCE.getStatement_Language();

		/**
		 * The meta object literal for the '<em><b>Attribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__ATTRIBUTION = eINSTANCE.getStatement_Attribution();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.CommitmentImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>Debtor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__DEBTOR = eINSTANCE.getCommitment_Debtor();

		/**
		 * The meta object literal for the '<em><b>Creditor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__CREDITOR = eINSTANCE.getCommitment_Creditor();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__TEXT = eINSTANCE.getCommitment_Text();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__DUE = eINSTANCE.getCommitment_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__STATUS = eINSTANCE.getCommitment_Status();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.CooperationImpl <em>Cooperation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.CooperationImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCooperation()
		 * @generated
		 */
		EClass COOPERATION = eINSTANCE.getCooperation();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__STAGE = eINSTANCE.getCooperation_Stage();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__FROM = eINSTANCE.getCooperation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__TO = eINSTANCE.getCooperation_To();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__PLACE = eINSTANCE.getCooperation_Place();

		/**
		 * The meta object literal for the '<em><b>Contributions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOPERATION__CONTRIBUTIONS = eINSTANCE.getCooperation_Contributions();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__RESULTS = eINSTANCE.getCooperation_Results();

		/**
		 * The meta object literal for the '<em><b>Difficulties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__DIFFICULTIES = eINSTANCE.getCooperation_Difficulties();

		/**
		 * The meta object literal for the '<em><b>Transferability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__TRANSFERABILITY = eINSTANCE.getCooperation_Transferability();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOPERATION__STATUS = eINSTANCE.getCooperation_Status();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOPERATION__INDICATORS = eINSTANCE.getCooperation_Indicators();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.ContributionImpl <em>Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.ContributionImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContribution()
		 * @generated
		 */
		EClass CONTRIBUTION = eINSTANCE.getContribution();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__PARTY = eINSTANCE.getContribution_Party();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__KIND = eINSTANCE.getContribution_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__DESCRIPTION = eINSTANCE.getContribution_Description();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__AMOUNT = eINSTANCE.getContribution_Amount();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__CURRENCY = eINSTANCE.getContribution_Currency();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.IndicatorImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ACTUAL = eINSTANCE.getIndicator_Actual();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VERIFICATION = eINSTANCE.getIndicator_Verification();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.StudyVisitImpl <em>Study Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.StudyVisitImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getStudyVisit()
		 * @generated
		 */
		EClass STUDY_VISIT = eINSTANCE.getStudyVisit();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_VISIT__FROM = eINSTANCE.getStudyVisit_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_VISIT__TO = eINSTANCE.getStudyVisit_To();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_VISIT__COUNTRY = eINSTANCE.getStudyVisit_Country();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_VISIT__PLACE = eINSTANCE.getStudyVisit_Place();

		/**
		 * The meta object literal for the '<em><b>Delegates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_VISIT__DELEGATES = eINSTANCE.getStudyVisit_Delegates();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_VISIT__HOSTS = eINSTANCE.getStudyVisit_Hosts();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_VISIT__MEETINGS = eINSTANCE.getStudyVisit_Meetings();

		/**
		 * The meta object literal for the '<em><b>Learnings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_VISIT__LEARNINGS = eINSTANCE.getStudyVisit_Learnings();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.TrainingImpl <em>Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.TrainingImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getTraining()
		 * @generated
		 */
		EClass TRAINING = eINSTANCE.getTraining();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__AT = eINSTANCE.getTraining_At();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__REGION = eINSTANCE.getTraining_Region();

		/**
		 * The meta object literal for the '<em><b>Province</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__PROVINCE = eINSTANCE.getTraining_Province();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__SESSIONS = eINSTANCE.getTraining_Sessions();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__PARTICIPATIONS = eINSTANCE.getTraining_Participations();

		/**
		 * The meta object literal for the '<em><b>Registered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__REGISTERED = eINSTANCE.getTraining_Registered();

		/**
		 * The meta object literal for the '<em><b>Attended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__ATTENDED = eINSTANCE.getTraining_Attended();

		/**
		 * The meta object literal for the '<em><b>Pre Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__PRE_TEST = eINSTANCE.getTraining_PreTest();

		/**
		 * The meta object literal for the '<em><b>Post Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__POST_TEST = eINSTANCE.getTraining_PostTest();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.SessionImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TITLE = eINSTANCE.getSession_Title();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__SPEAKER = eINSTANCE.getSession_Speaker();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.impl.EventImpl
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__KIND = eINSTANCE.getEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__AT = eINSTANCE.getEvent_At();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PLACE = eINSTANCE.getEvent_Place();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__PARTICIPATIONS = eINSTANCE.getEvent_Participations();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.NameKind <em>Name Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.NameKind
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getNameKind()
		 * @generated
		 */
		EEnum NAME_KIND = eINSTANCE.getNameKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.ContactKind <em>Contact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.ContactKind
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContactKind()
		 * @generated
		 */
		EEnum CONTACT_KIND = eINSTANCE.getContactKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.OrganisationKind <em>Organisation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.OrganisationKind
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getOrganisationKind()
		 * @generated
		 */
		EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.RoleKind <em>Role Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.RoleKind
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getRoleKind()
		 * @generated
		 */
		EEnum ROLE_KIND = eINSTANCE.getRoleKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.EngagementMethod <em>Engagement Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.EngagementMethod
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getEngagementMethod()
		 * @generated
		 */
		EEnum ENGAGEMENT_METHOD = eINSTANCE.getEngagementMethod();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.Direction
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.AttributionLevel <em>Attribution Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.AttributionLevel
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getAttributionLevel()
		 * @generated
		 */
		EEnum ATTRIBUTION_LEVEL = eINSTANCE.getAttributionLevel();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.CommitmentStatus <em>Commitment Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.CommitmentStatus
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCommitmentStatus()
		 * @generated
		 */
		EEnum COMMITMENT_STATUS = eINSTANCE.getCommitmentStatus();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.LegalBasisKind <em>Legal Basis Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.LegalBasisKind
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getLegalBasisKind()
		 * @generated
		 */
		EEnum LEGAL_BASIS_KIND = eINSTANCE.getLegalBasisKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.CooperationStage <em>Cooperation Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.CooperationStage
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCooperationStage()
		 * @generated
		 */
		EEnum COOPERATION_STAGE = eINSTANCE.getCooperationStage();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.ContributionKind <em>Contribution Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.ContributionKind
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getContributionKind()
		 * @generated
		 */
		EEnum CONTRIBUTION_KIND = eINSTANCE.getContributionKind();

		/**
		 * The meta object literal for the '{@link org.imece.model.stakeholder.CooperationStatus <em>Cooperation Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.imece.model.stakeholder.CooperationStatus
		 * @see org.imece.model.stakeholder.impl.StakeholderPackageImpl#getCooperationStatus()
		 * @generated
		 */
		EEnum COOPERATION_STATUS = eINSTANCE.getCooperationStatus();

	}

} //StakeholderPackage
