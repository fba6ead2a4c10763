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
 * A representation of the literals of the enumeration '<em><b>Provision Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Levels of Turkish, European and Belgian acts.
 * <!-- end-model-doc -->
 * @see org.imece.model.law.LawPackage#getProvisionKind()
 * @model
 * @generated
 */
public enum ProvisionKind implements Enumerator {
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
	 * The '<em><b>PREAMBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREAMBLE_VALUE
	 * @generated
	 * @ordered
	 */
	PREAMBLE(1, "PREAMBLE", "PREAMBLE"),

	/**
	 * The '<em><b>RECITAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECITAL_VALUE
	 * @generated
	 * @ordered
	 */
	RECITAL(2, "RECITAL", "RECITAL"),

	/**
	 * The '<em><b>BOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOOK_VALUE
	 * @generated
	 * @ordered
	 */
	BOOK(3, "BOOK", "BOOK"),

	/**
	 * The '<em><b>PART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PART_VALUE
	 * @generated
	 * @ordered
	 */
	PART(4, "PART", "PART"),

	/**
	 * The '<em><b>TITLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE(5, "TITLE", "TITLE"),

	/**
	 * The '<em><b>CHAPTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAPTER_VALUE
	 * @generated
	 * @ordered
	 */
	CHAPTER(6, "CHAPTER", "CHAPTER"),

	/**
	 * The '<em><b>SECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION(7, "SECTION", "SECTION"),

	/**
	 * The '<em><b>SUBSECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBSECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSECTION(8, "SUBSECTION", "SUBSECTION"),

	/**
	 * The '<em><b>ARTICLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ARTICLE(9, "ARTICLE", "ARTICLE"),

	/**
	 * The '<em><b>ADDITIONAL ARTICLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDITIONAL_ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITIONAL_ARTICLE(10, "ADDITIONAL_ARTICLE", "ADDITIONAL_ARTICLE"),

	/**
	 * The '<em><b>PROVISIONAL ARTICLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROVISIONAL_ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	PROVISIONAL_ARTICLE(11, "PROVISIONAL_ARTICLE", "PROVISIONAL_ARTICLE"),

	/**
	 * The '<em><b>ADDITIONAL PROVISIONAL ARTICLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDITIONAL_PROVISIONAL_ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITIONAL_PROVISIONAL_ARTICLE(12, "ADDITIONAL_PROVISIONAL_ARTICLE", "ADDITIONAL_PROVISIONAL_ARTICLE"),

	/**
	 * The '<em><b>REPEATED ARTICLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPEATED_ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	REPEATED_ARTICLE(13, "REPEATED_ARTICLE", "REPEATED_ARTICLE"),

	/**
	 * The '<em><b>PARAGRAPH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARAGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	PARAGRAPH(14, "PARAGRAPH", "PARAGRAPH"),

	/**
	 * The '<em><b>POINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POINT_VALUE
	 * @generated
	 * @ordered
	 */
	POINT(15, "POINT", "POINT"),

	/**
	 * The '<em><b>SUBPOINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBPOINT_VALUE
	 * @generated
	 * @ordered
	 */
	SUBPOINT(16, "SUBPOINT", "SUBPOINT"),

	/**
	 * The '<em><b>SENTENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENTENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SENTENCE(17, "SENTENCE", "SENTENCE"),

	/**
	 * The '<em><b>ANNEX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNEX_VALUE
	 * @generated
	 * @ordered
	 */
	ANNEX(18, "ANNEX", "ANNEX");

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
	 * The '<em><b>PREAMBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREAMBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREAMBLE_VALUE = 1;

	/**
	 * The '<em><b>RECITAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECITAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECITAL_VALUE = 2;

	/**
	 * The '<em><b>BOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOOK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BOOK_VALUE = 3;

	/**
	 * The '<em><b>PART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PART
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PART_VALUE = 4;

	/**
	 * The '<em><b>TITLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_VALUE = 5;

	/**
	 * The '<em><b>CHAPTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAPTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHAPTER_VALUE = 6;

	/**
	 * The '<em><b>SECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_VALUE = 7;

	/**
	 * The '<em><b>SUBSECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBSECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUBSECTION_VALUE = 8;

	/**
	 * The '<em><b>ARTICLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARTICLE_VALUE = 9;

	/**
	 * The '<em><b>ADDITIONAL ARTICLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDITIONAL_ARTICLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADDITIONAL_ARTICLE_VALUE = 10;

	/**
	 * The '<em><b>PROVISIONAL ARTICLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROVISIONAL_ARTICLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROVISIONAL_ARTICLE_VALUE = 11;

	/**
	 * The '<em><b>ADDITIONAL PROVISIONAL ARTICLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDITIONAL_PROVISIONAL_ARTICLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADDITIONAL_PROVISIONAL_ARTICLE_VALUE = 12;

	/**
	 * The '<em><b>REPEATED ARTICLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPEATED_ARTICLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPEATED_ARTICLE_VALUE = 13;

	/**
	 * The '<em><b>PARAGRAPH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARAGRAPH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH_VALUE = 14;

	/**
	 * The '<em><b>POINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POINT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POINT_VALUE = 15;

	/**
	 * The '<em><b>SUBPOINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBPOINT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUBPOINT_VALUE = 16;

	/**
	 * The '<em><b>SENTENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENTENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SENTENCE_VALUE = 17;

	/**
	 * The '<em><b>ANNEX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNEX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANNEX_VALUE = 18;

	/**
	 * An array of all the '<em><b>Provision Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProvisionKind[] VALUES_ARRAY =
		new ProvisionKind[] {
			OTHER,
			PREAMBLE,
			RECITAL,
			BOOK,
			PART,
			TITLE,
			CHAPTER,
			SECTION,
			SUBSECTION,
			ARTICLE,
			ADDITIONAL_ARTICLE,
			PROVISIONAL_ARTICLE,
			ADDITIONAL_PROVISIONAL_ARTICLE,
			REPEATED_ARTICLE,
			PARAGRAPH,
			POINT,
			SUBPOINT,
			SENTENCE,
			ANNEX,
		};

	/**
	 * A public read-only list of all the '<em><b>Provision Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProvisionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Provision Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvisionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProvisionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provision Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvisionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProvisionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provision Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProvisionKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case PREAMBLE_VALUE: return PREAMBLE;
			case RECITAL_VALUE: return RECITAL;
			case BOOK_VALUE: return BOOK;
			case PART_VALUE: return PART;
			case TITLE_VALUE: return TITLE;
			case CHAPTER_VALUE: return CHAPTER;
			case SECTION_VALUE: return SECTION;
			case SUBSECTION_VALUE: return SUBSECTION;
			case ARTICLE_VALUE: return ARTICLE;
			case ADDITIONAL_ARTICLE_VALUE: return ADDITIONAL_ARTICLE;
			case PROVISIONAL_ARTICLE_VALUE: return PROVISIONAL_ARTICLE;
			case ADDITIONAL_PROVISIONAL_ARTICLE_VALUE: return ADDITIONAL_PROVISIONAL_ARTICLE;
			case REPEATED_ARTICLE_VALUE: return REPEATED_ARTICLE;
			case PARAGRAPH_VALUE: return PARAGRAPH;
			case POINT_VALUE: return POINT;
			case SUBPOINT_VALUE: return SUBPOINT;
			case SENTENCE_VALUE: return SENTENCE;
			case ANNEX_VALUE: return ANNEX;
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
	private ProvisionKind(int value, String name, String literal) {
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
	
} //ProvisionKind
