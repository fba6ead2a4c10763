/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.Locale;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.imece.core.text.Elision;

/**
 * Brings words into the shape in which people look for them, alike in all languages so that a query needs to know none:
 * what Turkish appends behind an apostrophe goes ({@code Türkiye'nin}, {@code AB'ye}), and so does the English
 * possessive; what French puts before one goes ({@code d'utilité}, {@code L'Oréal}), whichever language the text is
 * in; abbreviations lose their dots ({@code A.Ş.}).
 */
final class WordShapeFilter extends TokenFilter {

	private static final String VOWELS = "aeiouyhàâäéèêëîïôöùûüœæ";
	private static final char SOFT_HYPHEN = '\u00AD';

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	WordShapeFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken()) {
			return false;
		}
		if (isSpecial()) {
			String shaped = shape(term.toString());
			term.setEmpty().append(shaped);
		}
		return true;
	}

	private boolean isSpecial() {
		char[] buffer = term.buffer();
		for (int i = 0; i < term.length(); i++) {
			char c = buffer[i];
			if (c == '.' || c == SOFT_HYPHEN || isApostrophe(c)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
	}

	private static String shape(String printed) {
		String word = withoutApostrophe(printed.replace(String.valueOf(SOFT_HYPHEN), ""));
		return isAbbreviation(word) ? word.replace(".", "") : word;
	}

	private static String withoutApostrophe(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (isApostrophe(word.charAt(i))) {
				String before = word.substring(0, i);
				String after = word.substring(i + 1);
				if (after.isEmpty() || before.isEmpty()) {
					return before + after;
				}
				return isElision(before, after) ? withoutApostrophe(after) : before;
			}
		}
		return word;
	}

	private static boolean isElision(String before, String after) {
		return Elision.isElided(before.toLowerCase(Locale.ROOT))
				&& VOWELS.indexOf(Character.toLowerCase(after.charAt(0))) >= 0;
	}

	/** Single letters with dots between them. */
	private static boolean isAbbreviation(String word) {
		for (int i = 0; i < word.length(); i++) {
			boolean dot = word.charAt(i) == '.';
			if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : !dot) {
				return false;
			}
		}
		return word.length() > 1;
	}
}
