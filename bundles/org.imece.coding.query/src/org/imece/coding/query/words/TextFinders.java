/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.coding.query.internal.Messages;
import org.imece.core.text.IStemmer;

/** Makes finders of patterns. */
final class TextFinders {

	/** For one text; the longest interviews are searched in a hundredth of this with any sensible expression. */
	static final long REGEX_LIMIT = TimeUnit.SECONDS.toNanos(5);

	private TextFinders() {
	}

	/**
	 * @param stemmer    needed for stems
	 * @param limitNanos time for a regular expression in one text
	 */
	static ITextFinder of(TextPattern pattern, IStemmer stemmer, long limitNanos) throws CoreException {
		String expression = pattern.expression();
		if (expression.isBlank()) {
			throw new CoreException(Status.error(Messages.Search_nothing));
		}
		return switch (pattern.kind()) {
		case TEXT -> new LiteralFinder(expression, pattern.matchCase());
		case REGEX -> new RegexFinder(expression, pattern.matchCase(), limitNanos);
		case WORDS -> words(expression, pattern.matchCase(), null);
		case STEMS -> words(expression, false, stemmer(stemmer));
		};
	}

	private static ITextFinder words(String expression, boolean matchCase, IStemmer stemmer) throws CoreException {
		if (WordFinder.parts(expression, stemmer == null).isEmpty()) {
			throw new CoreException(Status.error(Messages.Search_noWord));
		}
		return new WordFinder(expression, matchCase, stemmer);
	}

	private static IStemmer stemmer(IStemmer stemmer) throws CoreException {
		if (stemmer == null) {
			throw new CoreException(Status.error(Messages.Search_noStemmer));
		}
		return stemmer;
	}
}
