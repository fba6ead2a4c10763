/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import org.imece.model.PartialDate;

import org.imece.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Power, interest, legitimacy and urgency of a party, as one person saw them on a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getAt <em>At</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getAssessor <em>Assessor</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getPower <em>Power</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getLegitimacy <em>Legitimacy</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getUrgency <em>Urgency</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.imece.model.stakeholder.Assessment#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Element {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(PartialDate)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_At()
	 * @model dataType="org.imece.model.core.PartialDate"
	 * @generated
	 */
	PartialDate getAt();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Assessor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessor</em>' attribute.
	 * @see #setAssessor(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Assessor()
	 * @model
	 * @generated
	 */
	String getAssessor();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getAssessor <em>Assessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessor</em>' attribute.
	 * @see #getAssessor()
	 * @generated
	 */
	void setAssessor(String value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 (very low) to 5 (very high); 0 when not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(int)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Power()
	 * @model
	 * @generated
	 */
	int getPower();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(int value);

	/**
	 * Returns the value of the '<em><b>Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interest</em>' attribute.
	 * @see #setInterest(int)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Interest()
	 * @model
	 * @generated
	 */
	int getInterest();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getInterest <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interest</em>' attribute.
	 * @see #getInterest()
	 * @generated
	 */
	void setInterest(int value);

	/**
	 * Returns the value of the '<em><b>Legitimacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legitimacy</em>' attribute.
	 * @see #setLegitimacy(int)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Legitimacy()
	 * @model
	 * @generated
	 */
	int getLegitimacy();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getLegitimacy <em>Legitimacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legitimacy</em>' attribute.
	 * @see #getLegitimacy()
	 * @generated
	 */
	void setLegitimacy(int value);

	/**
	 * Returns the value of the '<em><b>Urgency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Urgency</em>' attribute.
	 * @see #setUrgency(int)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Urgency()
	 * @model
	 * @generated
	 */
	int getUrgency();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getUrgency <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urgency</em>' attribute.
	 * @see #getUrgency()
	 * @generated
	 */
	void setUrgency(int value);

	/**
	 * Returns the value of the '<em><b>Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -2 (against) to 2 (in favour).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attitude</em>' attribute.
	 * @see #setAttitude(int)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Attitude()
	 * @model
	 * @generated
	 */
	int getAttitude();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getAttitude <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attitude</em>' attribute.
	 * @see #getAttitude()
	 * @generated
	 */
	void setAttitude(int value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.imece.model.stakeholder.StakeholderPackage#getAssessment_Rationale()
	 * @model
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.imece.model.stakeholder.Assessment#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // Assessment
