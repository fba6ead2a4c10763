/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Norm Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.imece.model.law.LawPackage#getNormKind()
 * @model
 * @generated
 */
public enum NormKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER"),

	/**
	 * The '<em><b>OBLIGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBLIGATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBLIGATION(1, "OBLIGATION", "OBLIGATION"),

	/**
	 * The '<em><b>PROHIBITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROHIBITION_VALUE
	 * @generated
	 * @ordered
	 */
	PROHIBITION(2, "PROHIBITION", "PROHIBITION"),

	/**
	 * The '<em><b>PERMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	PERMISSION(3, "PERMISSION", "PERMISSION"),

	/**
	 * The '<em><b>RIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	RIGHT(4, "RIGHT", "RIGHT"),

	/**
	 * The '<em><b>INCENTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCENTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INCENTIVE(5, "INCENTIVE", "INCENTIVE"),

	/**
	 * The '<em><b>DEFINITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFINITION_VALUE
	 * @generated
	 * @ordered
	 */
	DEFINITION(6, "DEFINITION", "DEFINITION"),

	/**
	 * The '<em><b>SANCTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SANCTION_VALUE
	 * @generated
	 * @ordered
	 */
	SANCTION(7, "SANCTION", "SANCTION"),

	/**
	 * The '<em><b>PROCEDURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCEDURE_VALUE
	 * @generated
	 * @ordered
	 */
	PROCEDURE(8, "PROCEDURE", "PROCEDURE"),

	/**
	 * The '<em><b>EXEMPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXEMPTION_VALUE
	 * @generated
	 * @ordered
	 */
	EXEMPTION(9, "EXEMPTION", "EXEMPTION"),

	/**
	 * The '<em><b>THRESHOLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THRESHOLD_VALUE
	 * @generated
	 * @ordered
	 */
	THRESHOLD(10, "THRESHOLD", "THRESHOLD");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>OBLIGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBLIGATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBLIGATION_VALUE = 1;

	/**
	 * The '<em><b>PROHIBITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROHIBITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROHIBITION_VALUE = 2;

	/**
	 * The '<em><b>PERMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERMISSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERMISSION_VALUE = 3;

	/**
	 * The '<em><b>RIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIGHT_VALUE = 4;

	/**
	 * The '<em><b>INCENTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCENTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INCENTIVE_VALUE = 5;

	/**
	 * The '<em><b>DEFINITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFINITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEFINITION_VALUE = 6;

	/**
	 * The '<em><b>SANCTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SANCTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SANCTION_VALUE = 7;

	/**
	 * The '<em><b>PROCEDURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCEDURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROCEDURE_VALUE = 8;

	/**
	 * The '<em><b>EXEMPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXEMPTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXEMPTION_VALUE = 9;

	/**
	 * The '<em><b>THRESHOLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THRESHOLD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THRESHOLD_VALUE = 10;

	/**
	 * An array of all the '<em><b>Norm Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NormKind[] VALUES_ARRAY =
		new NormKind[] {
			OTHER,
			OBLIGATION,
			PROHIBITION,
			PERMISSION,
			RIGHT,
			INCENTIVE,
			DEFINITION,
			SANCTION,
			PROCEDURE,
			EXEMPTION,
			THRESHOLD,
		};

	/**
	 * A public read-only list of all the '<em><b>Norm Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NormKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Norm Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NormKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NormKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Norm Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NormKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NormKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Norm Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NormKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case OBLIGATION_VALUE: return OBLIGATION;
			case PROHIBITION_VALUE: return PROHIBITION;
			case PERMISSION_VALUE: return PERMISSION;
			case RIGHT_VALUE: return RIGHT;
			case INCENTIVE_VALUE: return INCENTIVE;
			case DEFINITION_VALUE: return DEFINITION;
			case SANCTION_VALUE: return SANCTION;
			case PROCEDURE_VALUE: return PROCEDURE;
			case EXEMPTION_VALUE: return EXEMPTION;
			case THRESHOLD_VALUE: return THRESHOLD;
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
	private NormKind(int value, String name, String literal) {
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
	
} //NormKind
