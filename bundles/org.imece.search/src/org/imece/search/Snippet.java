/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import java.util.List;

/**
 * A part of a text in which the query was found.
 *
 * @param language language of the text it is from; empty if unknown
 * @param start    offset of the snippet in the original text, in UTF-16 units
 * @param text     exactly as in the original, line ends included
 * @param marks    what fits the query, as offsets in the original text, ascending and apart from each other
 * @since 0.1
 */
public record Snippet(String language, int start, String text, List<Mark> marks) {

	public Snippet {
		marks = List.copyOf(marks);
	}

	/** A range of the original text, from {@code start} to before {@code end}. */
	public record Mark(int start, int end) {
	}
}
