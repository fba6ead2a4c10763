/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

/** Finds words in a text whatever their case, as the language of the text has it. Places are those of the text. */
final class TextFinder {

	private final boolean turkish;
	private final String text;

	/** @param language BCP 47 tag of the text; may be empty or {@code null} */
	TextFinder(String text, String language) {
		turkish = language != null && language.startsWith("tr");
		this.text = lower(text);
	}

	/** Letter by letter: words in lower case may be longer, and then places would not be those of the text. */
	private String lower(String words) {
		char[] letters = words.toCharArray();
		for (int i = 0; i < letters.length; i++) {
			letters[i] = switch (letters[i]) {
			case 'I' -> turkish ? 'ı' : 'i';
			case 'İ' -> 'i';
			default -> Character.toLowerCase(letters[i]);
			};
		}
		return new String(letters);
	}

	/** The first place at or behind another, from the beginning again if there is none; -1 if there is none at all. */
	int next(String wanted, int from) {
		String words = lower(wanted);
		int place = text.indexOf(words, from);
		return place < 0 ? text.indexOf(words) : place;
	}

	/** The last place before another, from the end again if there is none; -1 if there is none at all. */
	int previous(String wanted, int before) {
		String words = lower(wanted);
		int place = before <= 0 ? -1 : text.lastIndexOf(words, before - 1);
		return place < 0 ? text.lastIndexOf(words) : place;
	}

	/** How many places there are up to one, itself included; with the length of the text, all of them. */
	int count(String wanted, int upTo) {
		String words = lower(wanted);
		int count = 0;
		for (int at = text.indexOf(words); at >= 0 && at <= upTo; at = text.indexOf(words, at + words.length())) {
			count++;
		}
		return count;
	}
}
