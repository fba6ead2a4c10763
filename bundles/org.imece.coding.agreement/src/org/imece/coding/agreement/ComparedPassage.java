/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.List;

/**
 * A passage of a text that coders gave a code: where the passages of one code from all coders hang together.
 *
 * @param start first UTF-16 unit that somebody coded
 * @param end   behind the last one
 * @param marks what each coder coded who judged the document; in the order of the coders
 * @param extent number of characters that differ, summed over the pairs of coders: the larger, the worse; 0 if all agree
 * @since 0.1
 */
public record ComparedPassage(String documentId, String codeId, int start, int end, List<Mark> marks, long extent) {

	/**
	 * What a coder gave the code there.
	 *
	 * @param spans empty if nothing
	 * @since 0.1
	 */
	public record Mark(String coderId, List<Span> spans) {

		public Mark {
			spans = List.copyOf(spans);
		}
	}

	/**
	 * A part of a text.
	 *
	 * @param start first UTF-16 unit
	 * @param end   behind the last one
	 * @since 0.1
	 */
	public record Span(int start, int end) {
	}

	public ComparedPassage {
		marks = List.copyOf(marks);
	}

	/** Whether all gave the code there, only with other ends. */
	public boolean isOfEndsOnly() {
		return marks.stream().noneMatch(mark -> mark.spans().isEmpty());
	}
}
