/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

/**
 * A question whose answer is a set of {@link QueryHit}s: parts of texts with the coding that each stems from.
 *
 * @since 0.1
 */
public sealed interface Passages extends Query {

	/** Every coding, from its start to its end. */
	record AnyCoding() implements Passages {
	}

	/**
	 * Every coding with a code, from its start to its end.
	 *
	 * @param below whether codes below it count
	 */
	record CodedWith(QueryName code, boolean below) implements Passages {
	}

	/**
	 * {@code left and right}: of each hit of the left the parts of its text that hits of the right cover; they stem from
	 * the coding of the left. Hits of the right that overlap or touch each other cover their text together.
	 */
	record Common(Passages left, Passages right) implements Passages {
	}

	/** {@code left or right}: the hits of both. The same part of the same coding is there once. */
	record Either(Passages left, Passages right) implements Passages {
	}

	/** {@code left and not right}: of each hit of the left the parts of its text that no hit of the right covers. */
	record Remaining(Passages left, Passages right) implements Passages {
	}

	/** {@code passages and condition}: the hits that fulfil a condition. */
	record Fulfilling(Passages passages, Condition condition) implements Passages {
	}

	/**
	 * {@code left relation right}: the whole hits of the left for which there is a hit of the right in the same document
	 * in this relation; with {@code negated}, those for which there is none. A coding has no relation to itself.
	 */
	record Related(Passages left, Relation relation, boolean negated, Passages right) implements Passages {
	}
}
