/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

/** A passage of a text, found by its words: all of them, or the first and the last with an ellipsis between. */
record Anchor(int start, int end) {

	private static final String ELLIPSIS = " … ";

	/** @throws IllegalStateException if the words are not there, or the first ones are there twice */
	static Anchor find(String text, String words) {
		int gap = words.indexOf(ELLIPSIS);
		String first = gap < 0 ? words : words.substring(0, gap);
		int start = text.indexOf(first);
		if (start < 0) {
			throw new IllegalStateException("The interview does not contain: " + first);
		}
		if (text.indexOf(first, start + 1) >= 0) {
			throw new IllegalStateException("The interview contains more than once: " + first);
		}
		if (gap < 0) {
			return new Anchor(start, start + first.length());
		}
		String last = words.substring(gap + ELLIPSIS.length());
		int end = text.indexOf(last, start + first.length());
		if (end < 0) {
			throw new IllegalStateException("After \"" + first + "\" the interview does not contain: " + last);
		}
		return new Anchor(start, end + last.length());
	}
}
