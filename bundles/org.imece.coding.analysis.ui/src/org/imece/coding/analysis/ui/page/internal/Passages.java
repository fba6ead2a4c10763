/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.Collection;
import java.util.List;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.ui.results.SegmentRow;
import org.imece.coding.ui.results.SegmentRows;

/**
 * The passages behind a number.
 *
 * @param title what they are
 */
public record Passages(String title, List<SegmentRow> rows) {

	static Passages of(String title, Corpus corpus, Collection<CorpusSegment> segments) {
		return new Passages(title, SegmentRows.of(corpus, segments));
	}
}
