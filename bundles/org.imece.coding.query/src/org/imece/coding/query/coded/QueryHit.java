/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Comparator;

import org.imece.coding.corpus.CorpusSegment;

/**
 * One result of a query: a part of a text, with the coding that it stems from. It has the document, code, coder and
 * note of that coding; its text may be less than the coding covers, where {@code and} or {@code and not} took a part
 * of it.
 *
 * @param coding the coding; never {@code null}
 * @param start  first UTF-16 unit, not before the start of the coding
 * @param end    behind the last UTF-16 unit, greater than the start and not behind the end of the coding
 * @since 0.1
 */
public record QueryHit(CorpusSegment coding, int start, int end) {

	/** By position; of those with the same start the longer first. */
	public static final Comparator<QueryHit> READING_ORDER = Comparator.comparingInt(QueryHit::start)
			.thenComparing(Comparator.comparingInt(QueryHit::end).reversed()).thenComparing(hit -> hit.coding().id());

	QueryHit(CorpusSegment coding) {
		this(coding, coding.start(), coding.end());
	}

	/** Same part of the same coding. */
	@Override
	public boolean equals(Object other) {
		return other instanceof QueryHit hit && start == hit.start && end == hit.end
				&& coding.id().equals(hit.coding.id());
	}

	@Override
	public int hashCode() {
		return (coding.id().hashCode() * 31 + start) * 31 + end;
	}
}
