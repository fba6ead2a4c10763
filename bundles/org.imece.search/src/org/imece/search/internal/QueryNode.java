/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.List;

/** A query as the user means it. */
sealed interface QueryNode {

	/** A word in any of its forms, or an identifier. */
	record Word(String text) implements QueryNode {
	}

	/** Words that begin so. */
	record Prefix(String text) implements QueryNode {
	}

	/** Words in this order. */
	record Phrase(String text) implements QueryNode {
	}

	/** All of {@code wanted} and none of {@code excluded}. */
	record All(List<QueryNode> wanted, List<QueryNode> excluded) implements QueryNode {
	}

	/** At least one of them. */
	record Any(List<QueryNode> alternatives) implements QueryNode {
	}
}
