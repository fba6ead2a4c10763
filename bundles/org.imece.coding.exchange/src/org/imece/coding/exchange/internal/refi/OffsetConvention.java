/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a program counts positions in a text. The standard says: code points, the line ends as they are in the file, the
 * end behind the last one; programs differ.
 *
 * @param utf16        UTF-16 units instead of code points
 * @param crlfAsOne    a line end CR LF counts once although the file has both
 * @param endInclusive the end is the last character instead of the one behind it
 */
record OffsetConvention(boolean utf16, boolean crlfAsOne, boolean endInclusive) {

	static final OffsetConvention STANDARD = new OffsetConvention(false, false, false);

	/** Every combination; those that programs are known to use first. */
	static final List<OffsetConvention> ALL = List.of(STANDARD, new OffsetConvention(false, true, false),
			new OffsetConvention(true, false, false), new OffsetConvention(true, true, false),
			new OffsetConvention(false, false, true), new OffsetConvention(false, true, true),
			new OffsetConvention(true, false, true), new OffsetConvention(true, true, true));

	/** What to expect of the program that wrote a project, where the texts leave it open. */
	static OffsetConvention of(String origin) {
		String program = origin.toLowerCase(Locale.ROOT);
		if (program.contains("nvivo")) {
			return new OffsetConvention(true, false, false);
		}
		if (program.contains("atlas.ti") || program.contains("maxqda")) {
			return new OffsetConvention(false, true, false);
		}
		return STANDARD;
	}

	/**
	 * For each position that a program can name, the offset in the canonical text, or -1 for a position within a
	 * surrogate pair. Between CR and LF it is the offset of the line end.
	 *
	 * @param raw the text as in the file, without byte order mark
	 */
	int[] offsets(String raw) {
		int[] offsets = new int[raw.length() + 1];
		int position = 0;
		int canonical = 0;
		for (int i = 0; i < raw.length();) {
			int codePoint = raw.codePointAt(i);
			int units = Character.charCount(codePoint);
			boolean crlf = codePoint == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
			offsets[position++] = canonical;
			if (units == 2 && utf16) {
				offsets[position++] = -1;
			}
			if (crlf) {
				if (!crlfAsOne) {
					offsets[position++] = canonical;
				}
				i++;
			}
			canonical += units;
			i += units;
		}
		offsets[position++] = canonical;
		return Arrays.copyOf(offsets, position);
	}
}
