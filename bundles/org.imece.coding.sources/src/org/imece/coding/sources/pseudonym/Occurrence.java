/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

/**
 * A place in the text of a document where a name stands, without the suffixes that follow it.
 *
 * @param document identifier of the document
 * @param start    first UTF-16 unit
 * @param end      behind the last UTF-16 unit
 * @param text     what stands there
 * @param context  the words around it, in one line
 * @since 0.1
 */
public record Occurrence(String document, int start, int end, String text, Context context) {

	/**
	 * What a reader sees around a name.
	 *
	 * @param before may be empty
	 * @param after  may be empty
	 */
	public record Context(String before, String after) {
	}

	private static final int WIDTH = 40;

	/** The place of a name in a text, with its context. */
	public static Occurrence of(String document, String text, int start, int end) {
		String before = text.substring(Math.max(0, start - WIDTH), start);
		String after = text.substring(end, Math.min(text.length(), end + WIDTH));
		return new Occurrence(document, start, end, text.substring(start, end),
				new Context(before.replaceAll("\\s+", " "), after.replaceAll("\\s+", " ")));
	}
}
