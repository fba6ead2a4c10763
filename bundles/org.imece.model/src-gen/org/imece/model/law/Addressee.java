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
 * A representation of the literals of the enumeration '<em><b>Addressee</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.imece.model.law.LawPackage#getAddressee()
 * @model
 * @generated
 */
public enum Addressee implements Enumerator {
	/**
	 * The '<em><b>ANYONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANYONE_VALUE
	 * @generated
	 * @ordered
	 */
	ANYONE(0, "ANYONE", "ANYONE"),

	/**
	 * The '<em><b>COMPANY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPANY_VALUE
	 * @generated
	 * @ordered
	 */
	COMPANY(1, "COMPANY", "COMPANY"),

	/**
	 * The '<em><b>CSO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CSO_VALUE
	 * @generated
	 * @ordered
	 */
	CSO(2, "CSO", "CSO"),

	/**
	 * The '<em><b>DONOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DONOR_VALUE
	 * @generated
	 * @ordered
	 */
	DONOR(3, "DONOR", "DONOR"),

	/**
	 * The '<em><b>PUBLIC BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_BODY(4, "PUBLIC_BODY", "PUBLIC_BODY"),

	/**
	 * The '<em><b>BANK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BANK_VALUE
	 * @generated
	 * @ordered
	 */
	BANK(5, "BANK", "BANK"),

	/**
	 * The '<em><b>LISTED COMPANY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LISTED_COMPANY_VALUE
	 * @generated
	 * @ordered
	 */
	LISTED_COMPANY(6, "LISTED_COMPANY", "LISTED_COMPANY"),

	/**
	 * The '<em><b>NATURAL PERSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NATURAL_PERSON_VALUE
	 * @generated
	 * @ordered
	 */
	NATURAL_PERSON(7, "NATURAL_PERSON", "NATURAL_PERSON");

	/**
	 * The '<em><b>ANYONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANYONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANYONE_VALUE = 0;

	/**
	 * The '<em><b>COMPANY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPANY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPANY_VALUE = 1;

	/**
	 * The '<em><b>CSO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CSO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CSO_VALUE = 2;

	/**
	 * The '<em><b>DONOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DONOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DONOR_VALUE = 3;

	/**
	 * The '<em><b>PUBLIC BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_BODY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_BODY_VALUE = 4;

	/**
	 * The '<em><b>BANK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BANK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BANK_VALUE = 5;

	/**
	 * The '<em><b>LISTED COMPANY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LISTED_COMPANY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LISTED_COMPANY_VALUE = 6;

	/**
	 * The '<em><b>NATURAL PERSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NATURAL_PERSON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NATURAL_PERSON_VALUE = 7;

	/**
	 * An array of all the '<em><b>Addressee</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Addressee[] VALUES_ARRAY =
		new Addressee[] {
			ANYONE,
			COMPANY,
			CSO,
			DONOR,
			PUBLIC_BODY,
			BANK,
			LISTED_COMPANY,
			NATURAL_PERSON,
		};

	/**
	 * A public read-only list of all the '<em><b>Addressee</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Addressee> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Addressee</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Addressee get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Addressee result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Addressee</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Addressee getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Addressee result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Addressee</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Addressee get(int value) {
		switch (value) {
			case ANYONE_VALUE: return ANYONE;
			case COMPANY_VALUE: return COMPANY;
			case CSO_VALUE: return CSO;
			case DONOR_VALUE: return DONOR;
			case PUBLIC_BODY_VALUE: return PUBLIC_BODY;
			case BANK_VALUE: return BANK;
			case LISTED_COMPANY_VALUE: return LISTED_COMPANY;
			case NATURAL_PERSON_VALUE: return NATURAL_PERSON;
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
	private Addressee(int value, String name, String literal) {
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
	
} //Addressee
