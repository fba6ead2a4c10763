/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

/** Positions in code points for offsets in UTF-16 units. */
final class CodePoints {

	/** Code points before each offset; null where every unit is one. */
	private final int[] before;

	CodePoints(String text) {
		if (text.codePointCount(0, text.length()) == text.length()) {
			before = null;
			return;
		}
		before = new int[text.length() + 1];
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			before[i] = count;
			boolean first = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			count += first ? 0 : 1; // a pair counts at its end, so an offset within it is before the pair
		}
		before[text.length()] = count;
	}

	int of(int offset) {
		return before == null ? offset : before[offset];
	}
}
