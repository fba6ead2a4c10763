/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.record;

/**
 * Characters that XML 1.0 (section 2.2) cannot hold. A pasted control character must not keep an edit from being
 * stored, so it becomes U+FFFD, one for one: offsets into a text stay right.
 */
final class XmlCharacters {

	private static final char REPLACEMENT = '\uFFFD';

	private XmlCharacters() {
	}

	static String replaceIllegal(String text) {
		if (text == null) {
			return null;
		}
		StringBuilder result = null;
		for (int i = 0; i < text.length(); i++) {
			if (isLegal(text, i)) {
				continue;
			}
			if (result == null) {
				result = new StringBuilder(text);
			}
			result.setCharAt(i, REPLACEMENT);
		}
		return result == null ? text : result.toString();
	}

	private static boolean isLegal(String text, int index) {
		char c = text.charAt(index);
		if (Character.isHighSurrogate(c)) {
			return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		}
		return c >= 0x20 && c < 0xFFFE || c == '\n' || c == '\r' || c == '\t';
	}
}
