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
 * A representation of the literals of the enumeration '<em><b>Cooperation Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Austin's collaboration continuum (Austin 2000).
 * <!-- end-model-doc -->
 * @see org.imece.model.stakeholder.StakeholderPackage#getCooperationStage()
 * @model
 * @generated
 */
public enum CooperationStage implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>PHILANTHROPIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHILANTHROPIC_VALUE
	 * @generated
	 * @ordered
	 */
	PHILANTHROPIC(1, "PHILANTHROPIC", "PHILANTHROPIC"),

	/**
	 * The '<em><b>TRANSACTIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSACTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSACTIONAL(2, "TRANSACTIONAL", "TRANSACTIONAL"),

	/**
	 * The '<em><b>INTEGRATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTEGRATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INTEGRATIVE(3, "INTEGRATIVE", "INTEGRATIVE"),

	/**
	 * The '<em><b>TRANSFORMATIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFORMATIONAL(4, "TRANSFORMATIONAL", "TRANSFORMATIONAL");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>PHILANTHROPIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHILANTHROPIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHILANTHROPIC_VALUE = 1;

	/**
	 * The '<em><b>TRANSACTIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSACTIONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSACTIONAL_VALUE = 2;

	/**
	 * The '<em><b>INTEGRATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTEGRATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTEGRATIVE_VALUE = 3;

	/**
	 * The '<em><b>TRANSFORMATIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATIONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFORMATIONAL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Cooperation Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CooperationStage[] VALUES_ARRAY =
		new CooperationStage[] {
			UNKNOWN,
			PHILANTHROPIC,
			TRANSACTIONAL,
			INTEGRATIVE,
			TRANSFORMATIONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Cooperation Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CooperationStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cooperation Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CooperationStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CooperationStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cooperation Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CooperationStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CooperationStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cooperation Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CooperationStage get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case PHILANTHROPIC_VALUE: return PHILANTHROPIC;
			case TRANSACTIONAL_VALUE: return TRANSACTIONAL;
			case INTEGRATIVE_VALUE: return INTEGRATIVE;
			case TRANSFORMATIONAL_VALUE: return TRANSFORMATIONAL;
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
	private CooperationStage(int value, String name, String literal) {
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
	
} //CooperationStage
