/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.eclipse.emf.common.util.EList;

import org.imece.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Organisation#getFounded <em>Founded</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Organisation#getDissolved <em>Dissolved</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Organisation#getEmployees <em>Employees</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Organisation#getStatuses <em>Statuses</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends Party {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.imece.model.stakeholder.OrganisationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.OrganisationKind
	 * @see #setKind(OrganisationKind)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getOrganisation_Kind()
	 * @model
	 * @generated
	 */
	OrganisationKind getKind();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Organisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.imece.model.stakeholder.OrganisationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganisationKind value);

	/**
	 * Returns the value of the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Founded</em>' attribute.
	 * @see #setFounded(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getOrganisation_Founded()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getFounded();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Organisation#getFounded <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Founded</em>' attribute.
	 * @see #getFounded()
	 * @generated
	 */
	void setFounded(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Dissolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dissolved</em>' attribute.
	 * @see #setDissolved(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getOrganisation_Dissolved()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getDissolved();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Organisation#getDissolved <em>Dissolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dissolved</em>' attribute.
	 * @see #getDissolved()
	 * @generated
	 */
	void setDissolved(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Employees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head count; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employees</em>' attribute.
	 * @see #setEmployees(Integer)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getOrganisation_Employees()
	 * @model
	 * @generated
	 */
	Integer getEmployees();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Organisation#getEmployees <em>Employees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employees</em>' attribute.
	 * @see #getEmployees()
	 * @generated
	 */
	void setEmployees(Integer value);

	/**
	 * Returns the value of the '<em><b>Statuses</b></em>' containment reference list.
	 * The list contents are of type {@link org.imece.model.stakeholder.OrganisationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statuses</em>' containment reference list.
	 * @see org.imece.model.stakeholder.StakeholderPackage#getOrganisation_Statuses()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrganisationStatus> getStatuses();

} // Organisation
