/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.imece.search.SearchHit;
import org.imece.search.Snippet;

/** What lists show of an element, kept in one value of the index so that a page of hits costs little to read. */
final class HitData {

	private static final char SEPARATOR = '\0';

	private HitData() {
	}

	static BytesRef write(String recordId, String elementId, String kind, String title,
			Collection<String> languages) {
		return new BytesRef(recordId + SEPARATOR + elementId + SEPARATOR + kind + SEPARATOR
				+ title.replace(SEPARATOR, ' ') + SEPARATOR + String.join(" ", languages));
	}

	static BytesRef bytes(IndexSearcher searcher, int doc) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.HIT);
		if (!values.advanceExact(doc - leaf.docBase)) {
			throw new IOException("no data of hit " + doc);
		}
		return values.binaryValue();
	}

	static SearchHit hit(BytesRef data, float score, List<Snippet> snippets) {
		Parts parts = new Parts(data);
		return new SearchHit(parts.next(), parts.next(), parts.next(), parts.next(), languages(parts.next()), score,
				snippets);
	}

	/** Reads the parts out of the bytes, one after the other. */
	private static final class Parts {

		private final byte[] bytes;
		private final int end;
		private int start;

		Parts(BytesRef data) {
			bytes = data.bytes;
			start = data.offset;
			end = data.offset + data.length;
		}

		String next() {
			int stop = start;
			while (stop < end && bytes[stop] != SEPARATOR) {
				stop++;
			}
			String part = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
			start = stop + 1;
			return part;
		}
	}

	private static List<String> languages(String list) {
		if (list.indexOf(' ') < 0) {
			return List.of(shown(list));
		}
		List<String> languages = new ArrayList<>();
		for (String language : list.split(" ")) {
			languages.add(shown(language));
		}
		return languages;
	}

	/** As users of the interface know a language: the empty string for an unknown one. */
	static String shown(String language) {
		return IndexedField.UNKNOWN_LANGUAGE.equals(language) ? "" : language;
	}
}
