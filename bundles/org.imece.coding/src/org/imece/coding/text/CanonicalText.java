/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

/**
 * The form in which the text of a document is kept: line ends are LF, there is no byte order mark, nothing else is
 * changed. In particular it is not normalised: {@code e + U+0301} stays two code points.
 *
 * @since 0.1
 */
public final class CanonicalText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private CanonicalText() {
	}

	/** @param raw as decoded from a file */
	public static String of(String raw) {
		String text = withoutMark(raw);
		return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** The text without a leading byte order mark. */
	public static String withoutMark(String raw) {
		return !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? raw.substring(1) : raw;
	}

	/** An offset that does not lie within a surrogate pair: the given one, or the one before it. */
	public static int boundary(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1)) ? offset - 1 : offset;
	}
}
