/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.imece.search.SearchHit;
import org.imece.search.SearchRefusal;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;

/** One search with one searcher. */
final class Search {

	private final IndexSearcher searcher;
	private final QueryCompiler compiler;

	Search(IndexSearcher searcher, QueryCompiler compiler) {
		this.searcher = searcher;
		this.compiler = compiler;
	}

	SearchResult run(SearchRequest request) throws IOException, SearchRefusal {
		Query query = compiler.compile(request);
		TopDocs found = searcher.search(query, request.offset() + request.limit());
		Snippets snippets = request.snippets() == 0 ? null : new Snippets(searcher, query, request.snippets());
		List<SearchHit> hits = new ArrayList<>();
		for (int i = request.offset(); i < found.scoreDocs.length; i++) {
			hits.add(hit(found.scoreDocs[i], snippets));
		}
		if (!request.counts()) {
			return new SearchResult(found.totalHits.value(),
					found.totalHits.relation() == TotalHits.Relation.EQUAL_TO, hits, Map.of(), Map.of());
		}
		Counts counts = Counts.of(searcher, query);
		Counts kinds = request.kinds().isEmpty() ? counts
				: Counts.of(searcher, compiler.compile(request.query(), Set.of(), request.languages()));
		Counts languages = request.languages().isEmpty() ? counts
				: Counts.of(searcher, compiler.compile(request.query(), request.kinds(), Set.of()));
		return new SearchResult(counts.total(), true, hits, kinds.byKind(), languages.byLanguage());
	}

	List<SearchHit> goTo(String typed, int limit) throws IOException {
		Query query = compiler.goTo(typed);
		List<SearchHit> hits = new ArrayList<>();
		if (query != null) {
			for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
				hits.add(hit(found, null));
			}
		}
		return hits;
	}

	private SearchHit hit(ScoreDoc found, Snippets snippets) throws IOException {
		BytesRef data = HitData.bytes(searcher, found.doc);
		if (snippets == null) {
			return HitData.hit(data, found.score, List.of());
		}
		TextReader texts = new TextReader();
		searcher.storedFields().document(found.doc, texts);
		return HitData.hit(data, found.score, snippets.of(found.doc, texts.texts()));
	}
}
