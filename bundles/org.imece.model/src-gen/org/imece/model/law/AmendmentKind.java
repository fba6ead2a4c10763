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
 * A representation of the literals of the enumeration '<em><b>Amendment Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Ek, Değişik, Mülga, İptal, Yeniden düzenleme.
 * <!-- end-model-doc -->
 * @see org.imece.model.law.LawPackage#getAmendmentKind()
 * @model
 * @generated
 */
public enum AmendmentKind implements Enumerator {
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
	 * The '<em><b>INSERTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSERTED_VALUE
	 * @generated
	 * @ordered
	 */
	INSERTED(1, "INSERTED", "INSERTED"),

	/**
	 * The '<em><b>AMENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMENDED_VALUE
	 * @generated
	 * @ordered
	 */
	AMENDED(2, "AMENDED", "AMENDED"),

	/**
	 * The '<em><b>REPEALED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPEALED_VALUE
	 * @generated
	 * @ordered
	 */
	REPEALED(3, "REPEALED", "REPEALED"),

	/**
	 * The '<em><b>ANNULLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNULLED_VALUE
	 * @generated
	 * @ordered
	 */
	ANNULLED(4, "ANNULLED", "ANNULLED"),

	/**
	 * The '<em><b>REENACTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REENACTED_VALUE
	 * @generated
	 * @ordered
	 */
	REENACTED(5, "REENACTED", "REENACTED");

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
	 * The '<em><b>INSERTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSERTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSERTED_VALUE = 1;

	/**
	 * The '<em><b>AMENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMENDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AMENDED_VALUE = 2;

	/**
	 * The '<em><b>REPEALED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPEALED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPEALED_VALUE = 3;

	/**
	 * The '<em><b>ANNULLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNULLED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANNULLED_VALUE = 4;

	/**
	 * The '<em><b>REENACTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REENACTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REENACTED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Amendment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AmendmentKind[] VALUES_ARRAY =
		new AmendmentKind[] {
			OTHER,
			INSERTED,
			AMENDED,
			REPEALED,
			ANNULLED,
			REENACTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Amendment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AmendmentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Amendment Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmendmentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AmendmentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Amendment Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmendmentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AmendmentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Amendment Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmendmentKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case INSERTED_VALUE: return INSERTED;
			case AMENDED_VALUE: return AMENDED;
			case REPEALED_VALUE: return REPEALED;
			case ANNULLED_VALUE: return ANNULLED;
			case REENACTED_VALUE: return REENACTED;
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
	private AmendmentKind(int value, String name, String literal) {
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
	
} //AmendmentKind
