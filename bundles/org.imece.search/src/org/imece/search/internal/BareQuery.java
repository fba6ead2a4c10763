/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.eclipse.core.runtime.CoreException;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchRequest;

/**
 * A query as the engine runs it, without anything of ours around it, to measure what that costs. Good until the next
 * update of the index.
 */
public final class BareQuery implements Callable<Integer> {

	private final IndexSearcher searcher;
	private final Query query;
	private final int limit;

	BareQuery(IndexSearcher searcher, Query query, int limit) {
		this.searcher = searcher;
		this.query = query;
		this.limit = limit;
	}

	/** The very query that a search with this request makes. */
	public static BareQuery of(ISearchIndex index, SearchRequest request) throws CoreException {
		return ((LuceneIndex) index).bare(request);
	}

	/** Runs the query and reads what the engine keeps of each hit. */
	@Override
	public Integer call() throws IOException {
		int bytes = 0;
		for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
			bytes += HitData.bytes(searcher, found.doc).length;
		}
		return bytes;
	}
}
