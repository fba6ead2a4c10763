/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import java.util.function.ToIntFunction;

/**
 * Cuts texts to the room there is for them.
 *
 * @since 0.1
 */
public final class Ellipsis {

	private static final String SIGN = "…";

	private Ellipsis() {
	}

	/**
	 * The whole text if there is room for it, else as much of its beginning as fits, with an ellipsis; at least that.
	 *
	 * @param room  in the unit of the widths
	 * @param width of a text as it is drawn
	 */
	public static String fit(String text, int room, ToIntFunction<String> width) {
		if (width.applyAsInt(text) <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (width.applyAsInt(cut(text, middle)) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return cut(text, low);
	}

	/** Not within a letter of two units. */
	private static String cut(String text, int length) {
		int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end).stripTrailing() + SIGN;
	}
}
