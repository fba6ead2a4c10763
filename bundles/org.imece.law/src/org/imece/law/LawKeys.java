/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law;

import java.util.Locale;
import java.util.Map;

import org.imece.model.law.ProvisionKind;

/**
 * Keys of provisions after the eIds of Akoma Ntoso 3.0 (OASIS, naming convention, section 5): {@code art_10__para_1__point_a},
 * {@code art_gec_25}, {@code art_ek_2}, {@code art_muk_20}. Keys are ASCII and exact: a Turkish letter has a name of
 * its own, so that the points c and ç stay apart ({@code point_c}, {@code point_ccedil}).
 *
 * @since 0.1
 */
public final class LawKeys {

	/** Between the steps of a path. */
	public static final String SEPARATOR = "__";

	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ç', "ccedil"),
			Map.entry('Ç', "Ccedil"), Map.entry('ğ', "gbreve"), Map.entry('Ğ', "Gbreve"), Map.entry('ı', "inodot"),
			Map.entry('İ', "Idot"), Map.entry('ö', "ouml"), Map.entry('Ö', "Ouml"), Map.entry('ş', "scedil"),
			Map.entry('Ş', "Scedil"), Map.entry('ü', "uuml"), Map.entry('Ü', "Uuml"));

	private LawKeys() {
	}

	/** One step of a path; the value is a number or letter as printed, without brackets and full stops. */
	public static String step(ProvisionKind kind, String value) {
		String prefix = prefix(kind);
		return value.isEmpty() ? prefix : prefix + '_' + ascii(value);
	}

	/** A path made longer by one step. */
	public static String join(String path, String step) {
		return path == null || path.isEmpty() ? step : path + SEPARATOR + step;
	}

	/** The first steps of a path up to and including its article; empty if it has none. */
	public static String articleOf(String path) {
		int from = path.startsWith("art_") ? 0 : path.indexOf(SEPARATOR + "art_");
		if (from < 0) {
			return "";
		}
		int end = path.indexOf(SEPARATOR, from + SEPARATOR.length());
		return end < 0 ? path : path.substring(0, end);
	}

	private static String prefix(ProvisionKind kind) {
		return switch (kind) {
		case ARTICLE -> "art";
		case ADDITIONAL_ARTICLE -> "art_ek";
		case PROVISIONAL_ARTICLE -> "art_gec";
		case ADDITIONAL_PROVISIONAL_ARTICLE -> "art_ek_gec";
		case REPEATED_ARTICLE -> "art_muk";
		case PARAGRAPH -> "para";
		case POINT -> "point";
		case SUBPOINT -> "subpoint";
		case SENTENCE -> "sentence";
		case CHAPTER -> "chp";
		case SECTION -> "sec";
		case SUBSECTION -> "subsec";
		case ANNEX -> "anx";
		case RECITAL -> "rec";
		case PREAMBLE, BOOK, PART, TITLE -> kind.getName().toLowerCase(Locale.ROOT);
		case OTHER -> "other";
		};
	}

	/** A number or letter in ASCII, exactly: case is kept, Turkish letters get names, blanks go. */
	public static String ascii(String value) {
		StringBuilder key = new StringBuilder();
		for (char c : value.toCharArray()) {
			String name = LETTERS.get(c);
			if (name != null) {
				key.append(name);
			} else if (c == ':') {
				key.append('.');
			} else if (c == '/' || c == '–' || c == '—') {
				key.append('-');
			} else if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
				key.append(c);
			}
		}
		return key.toString();
	}
}
