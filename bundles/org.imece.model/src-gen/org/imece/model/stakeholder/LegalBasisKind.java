/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.stakeholder;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Legal Basis Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * KVKK m.5 and m.6, GDPR Art. 6.
 * <!-- end-model-doc -->
 * @see org.imece.model.stakeholder.StakeholderPackage#getLegalBasisKind()
 * @model
 * @generated
 */
public enum LegalBasisKind implements Enumerator {
	/**
	 * The '<em><b>CONSENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSENT(0, "CONSENT", "CONSENT"),

	/**
	 * The '<em><b>CONTRACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT(1, "CONTRACT", "CONTRACT"),

	/**
	 * The '<em><b>LEGAL OBLIGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_OBLIGATION_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_OBLIGATION(2, "LEGAL_OBLIGATION", "LEGAL_OBLIGATION"),

	/**
	 * The '<em><b>VITAL INTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VITAL_INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	VITAL_INTEREST(3, "VITAL_INTEREST", "VITAL_INTEREST"),

	/**
	 * The '<em><b>PUBLIC TASK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_TASK_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_TASK(4, "PUBLIC_TASK", "PUBLIC_TASK"),

	/**
	 * The '<em><b>LEGITIMATE INTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGITIMATE_INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	LEGITIMATE_INTEREST(5, "LEGITIMATE_INTEREST", "LEGITIMATE_INTEREST"),

	/**
	 * The '<em><b>MADE PUBLIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MADE_PUBLIC_VALUE
	 * @generated
	 * @ordered
	 */
	MADE_PUBLIC(6, "MADE_PUBLIC", "MADE_PUBLIC"),

	/**
	 * The '<em><b>RESEARCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH(7, "RESEARCH", "RESEARCH");

	/**
	 * The '<em><b>CONSENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSENT_VALUE = 0;

	/**
	 * The '<em><b>CONTRACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRACT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_VALUE = 1;

	/**
	 * The '<em><b>LEGAL OBLIGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_OBLIGATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_OBLIGATION_VALUE = 2;

	/**
	 * The '<em><b>VITAL INTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VITAL_INTEREST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VITAL_INTEREST_VALUE = 3;

	/**
	 * The '<em><b>PUBLIC TASK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_TASK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_TASK_VALUE = 4;

	/**
	 * The '<em><b>LEGITIMATE INTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGITIMATE_INTEREST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEGITIMATE_INTEREST_VALUE = 5;

	/**
	 * The '<em><b>MADE PUBLIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MADE_PUBLIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MADE_PUBLIC_VALUE = 6;

	/**
	 * The '<em><b>RESEARCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESEARCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_VALUE = 7;

	/**
	 * An array of all the '<em><b>Legal Basis Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LegalBasisKind[] VALUES_ARRAY =
		new LegalBasisKind[] {
			CONSENT,
			CONTRACT,
			LEGAL_OBLIGATION,
			VITAL_INTEREST,
			PUBLIC_TASK,
			LEGITIMATE_INTEREST,
			MADE_PUBLIC,
			RESEARCH,
		};

	/**
	 * A public read-only list of all the '<em><b>Legal Basis Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LegalBasisKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Legal Basis Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LegalBasisKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LegalBasisKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Legal Basis Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LegalBasisKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LegalBasisKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Legal Basis Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LegalBasisKind get(int value) {
		switch (value) {
			case CONSENT_VALUE: return CONSENT;
			case CONTRACT_VALUE: return CONTRACT;
			case LEGAL_OBLIGATION_VALUE: return LEGAL_OBLIGATION;
			case VITAL_INTEREST_VALUE: return VITAL_INTEREST;
			case PUBLIC_TASK_VALUE: return PUBLIC_TASK;
			case LEGITIMATE_INTEREST_VALUE: return LEGITIMATE_INTEREST;
			case MADE_PUBLIC_VALUE: return MADE_PUBLIC;
			case RESEARCH_VALUE: return RESEARCH;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private LegalBasisKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //LegalBasisKind
