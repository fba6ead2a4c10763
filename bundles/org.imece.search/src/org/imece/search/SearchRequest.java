/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import java.util.Set;

/**
 * What to search for.
 * <p>
 * The query: words, all of which have to be there; {@code "a phrase"}; {@code prefix*}; {@code -word} for what must not
 * be there; {@code OR} (in Turkish also {@code VEYA}) between alternatives; parentheses. Identifiers and citations such
 * as {@code 5253} or {@code 32024L1760} are found as a whole.
 *
 * @param query     as the user typed it
 * @param kinds     kinds of elements, as in {@link org.imece.core.search.SearchText#kind}; empty for all
 * @param languages primary language subtags, such as {@code tr}, and the empty string for texts in no known language;
 *                  empty for all
 * @param offset    how many of the best hits to pass over
 * @param limit     how many hits to return
 * @param snippets  how many snippets of each hit to return
 * @param counts    whether to count all hits by kind and by language, which takes a little longer
 * @since 0.1
 */
public record SearchRequest(String query, Set<String> kinds, Set<String> languages, int offset, int limit,
		int snippets, boolean counts) {

	private static final int PAGE = 50;

	public SearchRequest {
		kinds = Set.copyOf(kinds);
		languages = Set.copyOf(languages);
		if (offset < 0 || limit < 1 || snippets < 0) {
			throw new IllegalArgumentException("offset %d, limit %d, snippets %d".formatted(offset, limit, snippets));
		}
	}

	/** The first fifty hits among all kinds and languages, with one snippet each. */
	public SearchRequest(String query) {
		this(query, Set.of(), Set.of(), 0, PAGE, 1, false);
	}

	public SearchRequest ofKinds(Set<String> wanted) {
		return new SearchRequest(query, wanted, languages, offset, limit, snippets, counts);
	}

	public SearchRequest inLanguages(Set<String> wanted) {
		return new SearchRequest(query, kinds, wanted, offset, limit, snippets, counts);
	}

	public SearchRequest page(int newOffset, int newLimit) {
		return new SearchRequest(query, kinds, languages, newOffset, newLimit, snippets, counts);
	}

	public SearchRequest withSnippets(int perHit) {
		return new SearchRequest(query, kinds, languages, offset, limit, perHit, counts);
	}

	public SearchRequest withCounts() {
		return new SearchRequest(query, kinds, languages, offset, limit, snippets, true);
	}
}
