/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import java.util.List;

/**
 * An element that was found.
 *
 * @param recordId  record that the element is part of
 * @param kind      name of its EClass
 * @param title     how it is called
 * @param languages languages of its texts; the empty string stands for an unknown one
 * @param score     higher is better; comparable within one search only
 * @param snippets  where the query was found, in the order of the text; none if only an identifier or the title fits
 * @since 0.1
 */
public record SearchHit(String recordId, String elementId, String kind, String title, List<String> languages,
		float score, List<Snippet> snippets) {

	public SearchHit {
		languages = List.copyOf(languages);
		snippets = List.copyOf(snippets);
	}

	/** Address of the element, as {@link org.imece.core.project.IResearchProject#find} takes it. */
	public String uri() {
		return "imece:/" + recordId + '#' + elementId;
	}
}
