/**
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model.coding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Vertex Shape</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * As in REFI-QDA 1.5.
 * <!-- end-model-doc -->
 * @see org.imece.model.coding.CodingPackage#getVertexShape()
 * @model
 * @generated
 */
public enum VertexShape implements Enumerator {
	/**
	 * The '<em><b>RECTANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECTANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	RECTANGLE(0, "RECTANGLE", "RECTANGLE"),

	/**
	 * The '<em><b>ROUNDED RECTANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROUNDED_RECTANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	ROUNDED_RECTANGLE(1, "ROUNDED_RECTANGLE", "ROUNDED_RECTANGLE"),

	/**
	 * The '<em><b>OVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVAL_VALUE
	 * @generated
	 * @ordered
	 */
	OVAL(2, "OVAL", "OVAL"),

	/**
	 * The '<em><b>PERSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSON_VALUE
	 * @generated
	 * @ordered
	 */
	PERSON(3, "PERSON", "PERSON"),

	/**
	 * The '<em><b>STAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAR_VALUE
	 * @generated
	 * @ordered
	 */
	STAR(4, "STAR", "STAR"),

	/**
	 * The '<em><b>LEFT TRIANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEFT_TRIANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	LEFT_TRIANGLE(5, "LEFT_TRIANGLE", "LEFT_TRIANGLE"),

	/**
	 * The '<em><b>RIGHT TRIANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHT_TRIANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	RIGHT_TRIANGLE(6, "RIGHT_TRIANGLE", "RIGHT_TRIANGLE"),

	/**
	 * The '<em><b>UP TRIANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UP_TRIANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	UP_TRIANGLE(7, "UP_TRIANGLE", "UP_TRIANGLE"),

	/**
	 * The '<em><b>DOWN TRIANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOWN_TRIANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	DOWN_TRIANGLE(8, "DOWN_TRIANGLE", "DOWN_TRIANGLE"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(9, "NOTE", "NOTE");

	/**
	 * The '<em><b>RECTANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECTANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECTANGLE_VALUE = 0;

	/**
	 * The '<em><b>ROUNDED RECTANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROUNDED_RECTANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROUNDED_RECTANGLE_VALUE = 1;

	/**
	 * The '<em><b>OVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OVAL_VALUE = 2;

	/**
	 * The '<em><b>PERSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSON_VALUE = 3;

	/**
	 * The '<em><b>STAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAR_VALUE = 4;

	/**
	 * The '<em><b>LEFT TRIANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEFT_TRIANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEFT_TRIANGLE_VALUE = 5;

	/**
	 * The '<em><b>RIGHT TRIANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHT_TRIANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIGHT_TRIANGLE_VALUE = 6;

	/**
	 * The '<em><b>UP TRIANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UP_TRIANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UP_TRIANGLE_VALUE = 7;

	/**
	 * The '<em><b>DOWN TRIANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOWN_TRIANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOWN_TRIANGLE_VALUE = 8;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 9;

	/**
	 * An array of all the '<em><b>Vertex Shape</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VertexShape[] VALUES_ARRAY =
		new VertexShape[] {
			RECTANGLE,
			ROUNDED_RECTANGLE,
			OVAL,
			PERSON,
			STAR,
			LEFT_TRIANGLE,
			RIGHT_TRIANGLE,
			UP_TRIANGLE,
			DOWN_TRIANGLE,
			NOTE,
		};

	/**
	 * A public read-only list of all the '<em><b>Vertex Shape</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VertexShape> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Vertex Shape</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VertexShape get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VertexShape result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vertex Shape</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VertexShape getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VertexShape result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vertex Shape</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VertexShape get(int value) {
		switch (value) {
			case RECTANGLE_VALUE: return RECTANGLE;
			case ROUNDED_RECTANGLE_VALUE: return ROUNDED_RECTANGLE;
			case OVAL_VALUE: return OVAL;
			case PERSON_VALUE: return PERSON;
			case STAR_VALUE: return STAR;
			case LEFT_TRIANGLE_VALUE: return LEFT_TRIANGLE;
			case RIGHT_TRIANGLE_VALUE: return RIGHT_TRIANGLE;
			case UP_TRIANGLE_VALUE: return UP_TRIANGLE;
			case DOWN_TRIANGLE_VALUE: return DOWN_TRIANGLE;
			case NOTE_VALUE: return NOTE;
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
	private VertexShape(int value, String name, String literal) {
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
	
} //VertexShape
