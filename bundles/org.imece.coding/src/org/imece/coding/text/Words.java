/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.Arrays;
import java.util.Locale;

import org.imece.core.text.Elision;

/**
 * Finds the words of a text: letters, marks and digits that follow each other, with an apostrophe between letters and a
 * point or comma between digits ({@code Türkiye'de}, {@code 5.253}). This is the word of Unicode Standard Annex 29
 * without the rules for scripts that do not part words.
 *
 * @since 0.1
 */
public final class Words {

	/** Takes the place of a word. */
	@FunctionalInterface
	public interface Taker {

		/**
		 * @param start first UTF-16 unit
		 * @param end   behind the last UTF-16 unit
		 */
		void word(int start, int end);
	}

	private Words() {
	}

	/** Passes on the words that lie in a passage as a whole, in the order of the text. */
	public static void each(String text, int from, int to, Taker taker) {
		int position = from;
		while (position < to) {
			int letter = text.codePointAt(position);
			if (!isPart(letter)) {
				position += Character.charCount(letter);
				continue;
			}
			int end = end(text, position, to);
			taker.word(position, end);
			position = end;
		}
	}

	private static int end(String text, int start, int to) {
		int end = start;
		int last = 0;
		while (end < to) {
			int next = text.codePointAt(end);
			if (!isPart(next) && !(end > start && joins(next, last, text, end + 1, to))) {
				break;
			}
			last = next;
			end += Character.charCount(next);
		}
		return end;
	}

	private static boolean joins(int sign, int before, String text, int next, int to) {
		if (next >= to) {
			return false;
		}
		int after = text.codePointAt(next);
		return switch (sign) {
		case '\'', '’' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
		case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
		default -> false;
		};
	}

	private static boolean isPart(int letter) {
		int type = Character.getType(letter);
		return Character.isLetterOrDigit(letter) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	/** The first UTF-16 units of all words, ascending. */
	public static int[] starts(String text) {
		int[][] starts = { new int[Math.max(16, text.length() / 6)] };
		int[] count = new int[1];
		each(text, 0, text.length(), (start, end) -> {
			if (count[0] == starts[0].length) {
				starts[0] = Arrays.copyOf(starts[0], 2 * count[0]);
			}
			starts[0][count[0]++] = start;
		});
		return Arrays.copyOf(starts[0], count[0]);
	}

	/** How many words start before a position. */
	public static int before(int[] starts, int position) {
		int index = Arrays.binarySearch(starts, position);
		return index < 0 ? -index - 1 : index;
	}

	/**
	 * A word as it is counted: in the lower case of its language; in Turkish without what follows an apostrophe
	 * ({@code Türkiye'de} counts as {@code türkiye}), in French without the article or pronoun before one
	 * ({@code l'entreprise} counts as {@code entreprise}, {@code aujourd'hui} as itself).
	 *
	 * @param language BCP 47 tag; may be empty
	 */
	public static String key(String word, String language) {
		String lower = word.replace('’', '\'').toLowerCase(Locale.forLanguageTag(language));
		int apostrophe = lower.indexOf('\'');
		if (language.startsWith("fr")) {
			return apostrophe > 0 && Elision.isElided(lower.substring(0, apostrophe)) ? lower.substring(apostrophe + 1)
					: lower;
		}
		return apostrophe > 0 && language.startsWith("tr") ? lower.substring(0, apostrophe) : lower;
	}
}
