/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param end          behind it, with a suffix that an apostrophe sets apart
 * @param coreEnd      before that suffix
 * @param capital      whether it begins with a capital letter
 * @param sentence     whether it begins a sentence, where every word has a capital
 * @param follows      whether nothing but one blank is between it and the word before
 */
record Token(String word, int start, int coreEnd, int end, boolean capital, boolean sentence, boolean follows) {

	/** {@code Ayşe'nin}: a suffix is in lower case; {@code O'Neill}: a part of the name is not. */
	private static final Pattern WORD = Pattern
			.compile("\\p{L}[\\p{L}\\p{M}\\d]*(?:-\\p{Lu}[\\p{L}\\p{M}]*|['’]\\p{Lu}[\\p{L}\\p{M}]*)*(?:\\.ş\\b|\\.Ş\\b)?");
	private static final Pattern SUFFIX = Pattern.compile("['’]\\p{Ll}{1,12}");

	static List<Token> of(String text, Lexicon lexicon) {
		List<Token> tokens = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		Matcher suffix = SUFFIX.matcher(text);
		Token before = null;
		int from = 0;
		while (from <= text.length() && word.find(from)) {
			int end = word.end();
			suffix.region(end, text.length());
			if (suffix.lookingAt()) {
				end = suffix.end();
			}
			boolean abbreviated = before != null && lexicon.isTitle(before.word());
			String between = before == null ? "" : text.substring(before.end(), word.start());
			boolean follows = before != null && (between.equals(" ") || abbreviated && between.equals(". "));
			boolean sentence = !follows && (before == null || between.matches("(?s).*([.!?…:;\\n\"“(*#•–-]).*"));
			before = new Token(word.group(), word.start(), word.end(), end, Character.isUpperCase(text.codePointAt(word.start())),
					sentence, follows);
			tokens.add(before);
			from = end;
		}
		return tokens;
	}

	boolean hasSuffix() {
		return end > coreEnd;
	}

	boolean isAllCapitals() {
		return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
	}
}
