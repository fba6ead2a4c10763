/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param hits document by document in the order of the corpus, in each in reading order
 * @since 0.1
 */
public record QueryHits(List<QueryHit> hits) {

	public QueryHits {
		hits = List.copyOf(hits);
	}

	/** Number of documents with a hit. */
	public int documents() {
		return (int) hits.stream().map(hit -> hit.coding().documentId()).distinct().count();
	}
}
