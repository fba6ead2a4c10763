/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

import java.util.Collection;
import java.util.List;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusTurn;

/**
 * Makes rows of passages.
 *
 * @since 0.1
 */
public final class SegmentRows {

	private static final int CONTEXT = 60;

	private SegmentRows() {
	}

	/** Rows of coded passages. */
	public static List<SegmentRow> of(Corpus corpus, Collection<CorpusSegment> segments) {
		return segments.stream().map(segment -> of(corpus, segment)).toList();
	}

	private static SegmentRow of(Corpus corpus, CorpusSegment segment) {
		return row(corpus, segment.documentId(), "imece:/" + segment.setId() + "#" + segment.id(), segment.start(),
				segment.end(), corpus.code(segment.codeId()).map(CorpusCode::title).orElse(""),
				corpus.coder(segment.coderId()).map(CorpusCoder::title).orElse(""));
	}

	/** A row of a passage of a text that need not be coded. */
	public static SegmentRow of(Corpus corpus, String documentId, int start, int end, String label) {
		return row(corpus, documentId, "imece:/" + documentId + "#" + documentId, start, end, label, "");
	}

	private static SegmentRow row(Corpus corpus, String documentId, String uri, int start, int end, String label,
			String coder) {
		CorpusDocument document = corpus.document(documentId).orElseThrow();
		String text = document.text();
		int from = Math.clamp(start, 0, text.length());
		int to = Math.clamp(end, from, text.length());
		return new SegmentRow(uri, document.title(), start, end, label,
				document.turnOf(from).map(CorpusTurn::speakerLabel).orElse(""), coder,
				line(text.substring(Math.max(0, from - CONTEXT), from)), line(text.substring(from, to)),
				line(text.substring(to, Math.min(text.length(), to + CONTEXT))));
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
