/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** How many documents fit a query, by kind and by language. */
record Counts(long total, Map<String, Long> byKind, Map<String, Long> byLanguage) {

	static Counts of(IndexSearcher searcher, Query query) throws IOException {
		return searcher.search(query, new CollectorManager<Counter, Counts>() {
			@Override
			public Counter newCollector() {
				return new Counter();
			}

			@Override
			public Counts reduce(Collection<Counter> counters) {
				Counter sum = new Counter();
				counters.forEach(sum::add);
				return new Counts(sum.total, sum.byKind, sum.byLanguage);
			}
		});
	}

	private static final class Counter extends SimpleCollector {

		private final Map<String, Long> byKind = new HashMap<>();
		private final Map<String, Long> byLanguage = new HashMap<>();
		private long total;
		private SortedDocValues kinds;
		private SortedSetDocValues languages;
		private long[] kindCounts;
		private long[] languageCounts;

		@Override
		protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
			kinds = DocValues.getSorted(leaf.reader(), Fields.KIND);
			languages = DocValues.getSortedSet(leaf.reader(), Fields.LANGUAGE);
			kindCounts = new long[kinds.getValueCount()];
			languageCounts = new long[(int) languages.getValueCount()];
		}

		@Override
		public void collect(int doc) throws IOException {
			total++;
			if (kinds.advanceExact(doc)) {
				kindCounts[kinds.ordValue()]++;
			}
			if (languages.advanceExact(doc)) {
				for (int i = 0; i < languages.docValueCount(); i++) {
					languageCounts[(int) languages.nextOrd()]++;
				}
			}
		}

		@Override
		public void finish() throws IOException {
			for (int ord = 0; ord < kindCounts.length; ord++) {
				count(byKind, kinds.lookupOrd(ord).utf8ToString(), kindCounts[ord]);
			}
			for (int ord = 0; ord < languageCounts.length; ord++) {
				count(byLanguage, HitData.shown(languages.lookupOrd(ord).utf8ToString()), languageCounts[ord]);
			}
		}

		private void add(Counter other) {
			total += other.total;
			other.byKind.forEach((kind, count) -> count(byKind, kind, count));
			other.byLanguage.forEach((language, count) -> count(byLanguage, language, count));
		}

		private static void count(Map<String, Long> counts, String name, long count) {
			if (count > 0) {
				counts.merge(name, count, Long::sum);
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}
	}
}
