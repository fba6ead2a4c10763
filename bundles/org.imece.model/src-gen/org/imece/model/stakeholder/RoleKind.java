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
 * A representation of the literals of the enumeration '<em><b>Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.imece.model.stakeholder.StakeholderPackage#getRoleKind()
 * @model
 * @generated
 */
public enum RoleKind implements Enumerator {
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
	 * The '<em><b>BOARD MEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_MEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	BOARD_MEMBER(1, "BOARD_MEMBER", "BOARD_MEMBER"),

	/**
	 * The '<em><b>STAFF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAFF_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF(2, "STAFF", "STAFF"),

	/**
	 * The '<em><b>MEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	MEMBER(3, "MEMBER", "MEMBER"),

	/**
	 * The '<em><b>FOUNDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FOUNDER(4, "FOUNDER", "FOUNDER"),

	/**
	 * The '<em><b>VOLUNTEER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOLUNTEER_VALUE
	 * @generated
	 * @ordered
	 */
	VOLUNTEER(5, "VOLUNTEER", "VOLUNTEER"),

	/**
	 * The '<em><b>REPRESENTATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPRESENTATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	REPRESENTATIVE(6, "REPRESENTATIVE", "REPRESENTATIVE"),

	/**
	 * The '<em><b>DONOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DONOR_VALUE
	 * @generated
	 * @ordered
	 */
	DONOR(7, "DONOR", "DONOR"),

	/**
	 * The '<em><b>SPONSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPONSOR_VALUE
	 * @generated
	 * @ordered
	 */
	SPONSOR(8, "SPONSOR", "SPONSOR"),

	/**
	 * The '<em><b>PARTNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNER_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNER(9, "PARTNER", "PARTNER"),

	/**
	 * The '<em><b>FUNDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDER(10, "FUNDER", "FUNDER"),

	/**
	 * The '<em><b>UMBRELLA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UMBRELLA_VALUE
	 * @generated
	 * @ordered
	 */
	UMBRELLA(11, "UMBRELLA", "UMBRELLA"),

	/**
	 * The '<em><b>SUBSIDIARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBSIDIARY_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSIDIARY(12, "SUBSIDIARY", "SUBSIDIARY"),

	/**
	 * The '<em><b>SUPPLIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPLIER_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLIER(13, "SUPPLIER", "SUPPLIER"),

	/**
	 * The '<em><b>NETWORK MEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK_MEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK_MEMBER(14, "NETWORK_MEMBER", "NETWORK_MEMBER");

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
	 * The '<em><b>BOARD MEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_MEMBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BOARD_MEMBER_VALUE = 1;

	/**
	 * The '<em><b>STAFF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAFF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_VALUE = 2;

	/**
	 * The '<em><b>MEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEMBER_VALUE = 3;

	/**
	 * The '<em><b>FOUNDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOUNDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOUNDER_VALUE = 4;

	/**
	 * The '<em><b>VOLUNTEER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOLUNTEER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VOLUNTEER_VALUE = 5;

	/**
	 * The '<em><b>REPRESENTATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPRESENTATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPRESENTATIVE_VALUE = 6;

	/**
	 * The '<em><b>DONOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DONOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DONOR_VALUE = 7;

	/**
	 * The '<em><b>SPONSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPONSOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPONSOR_VALUE = 8;

	/**
	 * The '<em><b>PARTNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTNER_VALUE = 9;

	/**
	 * The '<em><b>FUNDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUNDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FUNDER_VALUE = 10;

	/**
	 * The '<em><b>UMBRELLA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UMBRELLA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UMBRELLA_VALUE = 11;

	/**
	 * The '<em><b>SUBSIDIARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBSIDIARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUBSIDIARY_VALUE = 12;

	/**
	 * The '<em><b>SUPPLIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPLIER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLIER_VALUE = 13;

	/**
	 * The '<em><b>NETWORK MEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK_MEMBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_MEMBER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoleKind[] VALUES_ARRAY =
		new RoleKind[] {
			OTHER,
			BOARD_MEMBER,
			STAFF,
			MEMBER,
			FOUNDER,
			VOLUNTEER,
			REPRESENTATIVE,
			DONOR,
			SPONSOR,
			PARTNER,
			FUNDER,
			UMBRELLA,
			SUBSIDIARY,
			SUPPLIER,
			NETWORK_MEMBER,
		};

	/**
	 * A public read-only list of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case BOARD_MEMBER_VALUE: return BOARD_MEMBER;
			case STAFF_VALUE: return STAFF;
			case MEMBER_VALUE: return MEMBER;
			case FOUNDER_VALUE: return FOUNDER;
			case VOLUNTEER_VALUE: return VOLUNTEER;
			case REPRESENTATIVE_VALUE: return REPRESENTATIVE;
			case DONOR_VALUE: return DONOR;
			case SPONSOR_VALUE: return SPONSOR;
			case PARTNER_VALUE: return PARTNER;
			case FUNDER_VALUE: return FUNDER;
			case UMBRELLA_VALUE: return UMBRELLA;
			case SUBSIDIARY_VALUE: return SUBSIDIARY;
			case SUPPLIER_VALUE: return SUPPLIER;
			case NETWORK_MEMBER_VALUE: return NETWORK_MEMBER;
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
	private RoleKind(int value, String name, String literal) {
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
	
} //RoleKind
