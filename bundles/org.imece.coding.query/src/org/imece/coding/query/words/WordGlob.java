/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

/** A word with {@code *} for any letters and {@code ?} for one. */
final class WordGlob {

	private final String glob;
	private final boolean plain;

	WordGlob(String glob) {
		this.glob = glob;
		plain = glob.indexOf('*') < 0 && glob.indexOf('?') < 0;
	}

	/** Whether a part of a text is such a word. Takes no more than length of word times length of glob. */
	boolean matches(String text, int start, int end) {
		if (plain) {
			return end - start == glob.length() && text.startsWith(glob, start);
		}
		int at = start;
		int g = 0;
		int star = -1;
		int resume = start;
		while (at < end) {
			char wanted = g < glob.length() ? glob.charAt(g) : 0;
			if (wanted == '*') {
				star = g++;
				resume = at;
			} else if (g < glob.length() && (wanted == '?' || wanted == text.charAt(at))) {
				g++;
				at++;
			} else if (star >= 0) {
				g = star + 1;
				at = ++resume;
			} else {
				return false;
			}
		}
		while (g < glob.length() && glob.charAt(g) == '*') {
			g++;
		}
		return g == glob.length();
	}
}
