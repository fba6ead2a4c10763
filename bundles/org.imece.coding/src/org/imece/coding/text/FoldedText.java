/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text in the form in which it is compared, with the way back to its own offsets.
 * <p>
 * Letters and marks that follow each other are composed ({@code s + U+0327} becomes {@code ş}). Unless case counts,
 * letters are taken to lower case one by one, after the language of the text: in Turkish and Azerbaijani {@code I}
 * becomes {@code ı}, elsewhere {@code i}; {@code İ} becomes {@code i} everywhere, and {@code ı} stays what it is. Since
 * this never makes one letter of two or two of one, offsets differ only where marks were composed.
 *
 * @since 0.1
 */
public final class FoldedText {

	private static final char DOT_ABOVE = '\u0307';

	private final String text;
	/** Where each unit came from, with one entry behind the last; {@code null} where nothing moved. */
	private final int[] origins;

	private FoldedText(String text, int[] origins) {
		this.text = text;
		this.origins = origins;
	}

	/**
	 * @param language  BCP 47 tag; may be empty
	 * @param matchCase whether letters stay as they are
	 */
	public static FoldedText of(String text, String language, boolean matchCase) {
		boolean turkish = isTurkish(language);
		if (Normalizer.isNormalized(text, Form.NFC) && text.indexOf(DOT_ABOVE) < 0) {
			return new FoldedText(matchCase ? text : lower(text, turkish), null);
		}
		return composed(text, turkish, matchCase);
	}

	private static boolean isTurkish(String language) {
		return language.equals("tr") || language.startsWith("tr-") || language.equals("az")
				|| language.startsWith("az-");
	}

	private static String lower(String text, boolean turkish) {
		char[] units = text.toCharArray();
		for (int i = 0; i < units.length; i++) {
			char unit = units[i];
			if (unit < 0x80 && unit != 'I') {
				units[i] = unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : unit;
			} else if (Character.isHighSurrogate(unit) && i + 1 < units.length) {
				Character.toChars(lower(Character.toCodePoint(unit, units[i + 1]), turkish), units, i++);
			} else {
				units[i] = (char) lower(unit, turkish);
			}
		}
		return new String(units);
	}

	private static int lower(int letter, boolean turkish) {
		return switch (letter) {
		case 'I' -> turkish ? 'ı' : 'i';
		case 'İ' -> 'i';
		case 'ı' -> 'ı';
		default -> Character.isSupplementaryCodePoint(letter) && !Character.isLetter(letter) ? letter
				: Character.toLowerCase(Character.toUpperCase(letter));
		};
	}

	private static FoldedText composed(String text, boolean turkish, boolean matchCase) {
		StringBuilder folded = new StringBuilder(text.length());
		int[] origins = new int[text.length() + 1];
		for (int start = 0; start < text.length();) {
			int end = clusterEnd(text, start);
			String cluster = Normalizer.normalize(text.substring(start, end), Form.NFC);
			String form = matchCase ? cluster : undotted(lower(cluster, turkish));
			if (folded.length() + form.length() >= origins.length) {
				origins = Arrays.copyOf(origins, 2 * (folded.length() + form.length()));
			}
			Arrays.fill(origins, folded.length(), folded.length() + form.length(), start);
			folded.append(form);
			start = end;
		}
		origins = Arrays.copyOf(origins, folded.length() + 1);
		origins[folded.length()] = text.length();
		return new FoldedText(folded.toString(), origins);
	}

	/** Programs that do not know Turkish write {@code İ} in lower case as {@code i} with a dot. */
	private static String undotted(String cluster) {
		return cluster.length() > 1 && cluster.charAt(0) == 'i' && cluster.charAt(1) == DOT_ABOVE
				? 'i' + cluster.substring(2)
				: cluster;
	}

	private static int clusterEnd(String text, int start) {
		int end = start + Character.charCount(text.codePointAt(start));
		while (end < text.length() && isMark(text.codePointAt(end))) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private static boolean isMark(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	/** The text as it is compared. */
	public String text() {
		return text;
	}

	/** Offset in the text itself of what starts here. */
	public int start(int folded) {
		return origins == null ? folded : origins[folded];
	}

	/** Offset in the text itself behind what ends before here. */
	public int end(int folded) {
		if (origins == null || folded == 0) {
			return folded;
		}
		int last = origins[folded - 1];
		int next = folded;
		while (next < origins.length - 1 && origins[next] == last) {
			next++;
		}
		return origins[next];
	}
}
