/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.List;

/**
 * What a search came to.
 *
 * @param hits      document by document in the order of the corpus, in each by position
 * @param truncated whether there are more than were asked for
 * @since 0.1
 */
public record TextHits(List<TextHit> hits, boolean truncated) {

	public TextHits {
		hits = List.copyOf(hits);
	}

	/** Number of documents with a hit. */
	public int documents() {
		return (int) hits.stream().map(TextHit::documentId).distinct().count();
	}
}
