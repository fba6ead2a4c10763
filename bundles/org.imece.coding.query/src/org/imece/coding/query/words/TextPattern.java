/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import org.eclipse.core.runtime.CoreException;

/**
 * What to look for in texts.
 *
 * @param expression as the user typed it; what it means depends on the kind
 * @param matchCase  whether {@code Şirket} and {@code şirket} are two things. If not, letters are compared in lower
 *                   case after the language of each document, so that in a Turkish one {@code I} goes with {@code ı}
 *                   and {@code İ} with {@code i}
 * @since 0.1
 */
public record TextPattern(Kind kind, String expression, boolean matchCase) {

	/** Ways to read an expression. */
	public enum Kind {
		/**
		 * Words that follow each other. {@code *} stands for any letters, {@code ?} for one, and {@code *} alone for any
		 * word: {@code kurumsal * sorumlulu*}. A Turkish word is also found before an apostrophe ({@code Türkiye} in
		 * <em>Türkiye'de</em>), a French one behind it ({@code entreprise} in <em>l'entreprise</em>).
		 */
		WORDS,
		/** Words that follow each other, in any form: {@code vakıf} finds <em>vakfın</em>. Case does not count. */
		STEMS,
		/** The very characters, also within words. */
		TEXT,
		/**
		 * A regular expression as {@link java.util.regex.Pattern} describes it, with {@code ^} and {@code $} at lines.
		 * Where case does not count, text and expression are compared in lower case; classes such as {@code \p{Lu}}
		 * find nothing then.
		 */
		REGEX
	}

	/**
	 * Refuses what cannot be looked for.
	 *
	 * @throws CoreException if the expression is empty, has no word where words are wanted, or is no regular expression
	 */
	public void check() throws CoreException {
		TextFinders.of(this, (word, language) -> word, 0);
	}
}
