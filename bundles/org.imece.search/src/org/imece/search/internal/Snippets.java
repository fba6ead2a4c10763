/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.imece.search.Snippet;
import org.imece.search.Snippet.Mark;

/** Finds where in the texts of a hit the query fits, with the offsets in the index. */
final class Snippets {

	private final IndexSearcher searcher;
	private final Weight weight;
	private final int perHit;

	Snippets(IndexSearcher searcher, Query query, int perHit) throws IOException {
		this.searcher = searcher;
		this.perHit = perHit;
		weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
	}

	List<Snippet> of(int doc, List<IndexedText> texts) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		Matches matches = weight.matches(leaf, doc - leaf.docBase);
		List<Snippet> snippets = new ArrayList<>();
		if (matches != null) {
			List<List<Mark>> marks = marks(matches, texts);
			for (int i = 0; i < texts.size() && snippets.size() < perHit; i++) {
				snippets.addAll(SnippetCutter.cut(texts.get(i), marks.get(i), perHit - snippets.size()));
			}
		}
		return snippets;
	}

	/** Marks of each text; not yet in order. */
	private static List<List<Mark>> marks(Matches matches, List<IndexedText> texts) throws IOException {
		List<List<Mark>> marks = new ArrayList<>();
		texts.forEach(text -> marks.add(new ArrayList<>()));
		for (IndexedField field : IndexedField.values()) {
			MatchesIterator found = matches.getMatches(field.fieldName);
			while (found != null && found.next()) {
				place(found.startOffset(), found.endOffset(), field, texts, marks);
			}
		}
		return marks;
	}

	/** Offsets in a field count through all texts that it takes, with one between them. */
	private static void place(int start, int end, IndexedField field, List<IndexedText> texts,
			List<List<Mark>> marks) {
		int base = 0;
		for (int i = 0; i < texts.size(); i++) {
			IndexedText text = texts.get(i);
			if (field.takes(text.language())) {
				int length = text.text().length();
				if (start >= base && end <= base + length) {
					marks.get(i).add(new Mark(start - base, end - base));
					return;
				}
				base += length + 1;
			}
		}
	}
}
