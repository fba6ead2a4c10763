/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.eclipse.emf.common.util.EList;

import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or an organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Party#getNameVariants <em>Name Variants</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Party#getLegalBases <em>Legal Bases</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getParty()
 * @model abstract="true"
 * @generated
 */
public interface Party extends Element {
	/**
	 * Returns the value of the '<em><b>Name Variants</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Name}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name Variants</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_NameVariants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Name> getNameVariants();

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Identifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identifiers</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_Identifiers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Identifier> getIdentifiers();

	/**
	 * Returns the value of the '<em><b>Contact Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.ContactPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Points</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_ContactPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContactPoint> getContactPoints();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Address}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_Addresses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Address> getAddresses();

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' reference.
	 * @see #setJurisdiction(Jurisdiction)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_Jurisdiction()
	 * @model
	 * @generated
	 */
	Jurisdiction getJurisdiction();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Party#getJurisdiction <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' reference.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(Jurisdiction value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles this party has towards others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Legal Bases</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.LegalBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why data on this party may be processed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Bases</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getParty_LegalBases()
	 * @model containment="true"
	 * @generated
	 */
	EList<LegalBasis> getLegalBases();

} // Party
