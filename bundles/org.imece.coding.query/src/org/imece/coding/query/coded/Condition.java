/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

/**
 * Something that is true of a hit or not.
 *
 * @since 0.1
 */
public sealed interface Condition extends Query {

	/** True where another condition is not. */
	record Not(Condition condition) implements Condition {
	}

	/** Two conditions of which both are true. */
	record Both(Condition left, Condition right) implements Condition {
	}

	/** Two conditions of which at least one is true. */
	record OneOf(Condition left, Condition right) implements Condition {
	}

	/** Where a hit comes from: {@code coder "Ayşe Demir"}. */
	record Origin(NameKind kind, QueryName name) implements Condition {

		public Origin {
			if (kind == NameKind.CODE || kind == NameKind.VARIABLE) {
				throw new IllegalArgumentException(kind + " is no origin");
			}
		}
	}

	/**
	 * One of the cases that the document or the coding belongs to has a value that compares so. False where no case has
	 * a value, whatever the comparison.
	 *
	 * @param value as the type of the variable writes it in XML Schema: {@code 30}, {@code true}, {@code 2020-01-31}
	 */
	record VariableIs(QueryName variable, Comparison comparison, String value) implements Condition {
	}

	/**
	 * The text of the hit, or the note on its coding, has something in it.
	 *
	 * @param memo  whether the note is meant
	 * @param regex whether the expression is a regular one; otherwise words that may have {@code *} and {@code ?}. Case
	 *              does not count, see {@link org.imece.coding.query.words.TextPattern.Kind}
	 */
	record Contains(boolean memo, String expression, boolean regex) implements Condition {
	}

	/** How two values compare. */
	enum Comparison {
		EQUAL("="), NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

		private final String sign;

		Comparison(String sign) {
			this.sign = sign;
		}

		/** How it is written. */
		public String sign() {
			return sign;
		}

		/** @param order negative, zero or positive as the first value is less, equal or greater */
		boolean holds(int order) {
			return switch (this) {
			case EQUAL -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case AT_MOST -> order <= 0;
			case GREATER -> order > 0;
			case AT_LEAST -> order >= 0;
			};
		}
	}
}
