/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.imece.search.SearchRefusal;

/** A piece of what the user typed. */
record QueryToken(Kind kind, String text) {

	enum Kind {
		WORD, PHRASE, OPEN, CLOSE, MINUS
	}

	private static final String QUOTES = "\"“”„«»";

	boolean isWord(Set<String> words) {
		return kind == Kind.WORD && words.contains(text);
	}

	static List<QueryToken> split(String query) throws SearchRefusal {
		List<QueryToken> tokens = new ArrayList<>();
		int i = 0;
		while (i < query.length()) {
			char c = query.charAt(i);
			if (Character.isWhitespace(c) || c == '\u00A0') {
				i++;
			} else if (isQuote(c)) {
				int end = closingQuote(query, i + 1);
				tokens.add(new QueryToken(Kind.PHRASE, query.substring(i + 1, end)));
				i = end + 1;
			} else if (c == '(' || c == ')') {
				tokens.add(new QueryToken(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c)));
				i++;
			} else if (c == '-' && i + 1 < query.length() && !Character.isWhitespace(query.charAt(i + 1))) {
				tokens.add(new QueryToken(Kind.MINUS, "-"));
				i++;
			} else {
				int end = endOfWord(query, i);
				addWord(query.substring(i, end), tokens);
				i = end;
			}
		}
		return tokens;
	}

	private static void addWord(String word, List<QueryToken> tokens) {
		if (word.indexOf('*') >= 0 || word.codePoints().anyMatch(Character::isLetterOrDigit)) {
			tokens.add(new QueryToken(Kind.WORD, word)); // a lone & or – is no word
		}
	}

	private static boolean isQuote(char c) {
		return QUOTES.indexOf(c) >= 0;
	}

	private static int closingQuote(String query, int from) throws SearchRefusal {
		for (int i = from; i < query.length(); i++) {
			if (isQuote(query.charAt(i))) {
				return i;
			}
		}
		throw new SearchRefusal(Messages.Query_openQuote);
	}

	/** Parentheses within a word, such as those of {@code 10(1)(a)}, belong to it. */
	private static int endOfWord(String query, int from) {
		int open = 0;
		for (int i = from; i < query.length(); i++) {
			char c = query.charAt(i);
			if (Character.isWhitespace(c) || c == '\u00A0' || isQuote(c)) {
				return i;
			}
			if (c == '(') {
				open++;
			} else if (c == ')' && --open < 0) {
				return i;
			}
		}
		return query.length();
	}
}
