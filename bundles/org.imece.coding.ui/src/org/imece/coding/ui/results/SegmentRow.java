/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

/**
 * A passage in a list of results.
 *
 * @param uri      address of the coding or, for words that were found, of the document
 * @param document title of the document
 * @param start    first UTF-16 unit in the text of the document
 * @param end      behind the last UTF-16 unit
 * @param label    what stands before it, mostly the title of its code; may be empty
 * @param speaker  may be empty
 * @param coder    may be empty
 * @param before   what stands before the passage, for the context
 * @param after    what stands behind it
 * @since 0.1
 */
public record SegmentRow(String uri, String document, int start, int end, String label, String speaker, String coder,
		String before, String passage, String after) {
}
