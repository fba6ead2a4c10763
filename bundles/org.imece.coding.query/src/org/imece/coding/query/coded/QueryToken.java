/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.query.internal.Messages;

/**
 * A part of the text of a query.
 *
 * @param text of a word in lower case, of a string without quotes, of an identifier without its sign
 */
record QueryToken(Type type, String text, int offset, int length) {

	/** The only keyword of two words that is one. */
	private static final Pattern TURKISH_OR = Pattern.compile("ya\\s+da\\b", Pattern.CASE_INSENSITIVE);

	enum Type {
		WORD, STRING, ID, NUMBER, SIGN, END
	}

	/** @param word a sign, or a keyword in English */
	boolean is(String word) {
		return type == Type.WORD && keyword().equals(word) || type == Type.SIGN && text.equals(word);
	}

	/** What a word stands for, in English; empty for what is no word. */
	String keyword() {
		return type == Type.WORD ? Keywords.english(text) : "";
	}

	int end() {
		return offset + length;
	}

	/** All tokens, with one of type {@link Type#END} at last. */
	static List<QueryToken> of(String query) throws QueryRefusal {
		List<QueryToken> tokens = new ArrayList<>();
		int at = 0;
		while (at < query.length()) {
			char c = query.charAt(at);
			if (Character.isWhitespace(c)) {
				at++;
				continue;
			}
			QueryToken token = next(query, at, c);
			tokens.add(token);
			at = token.end();
		}
		tokens.add(new QueryToken(Type.END, "", query.length(), 0));
		return tokens;
	}

	private static QueryToken next(String query, int at, char c) throws QueryRefusal {
		if (c == '"') {
			return string(query, at);
		}
		if (c == '#') {
			int end = run(query, at + 1, true);
			return new QueryToken(Type.ID, query.substring(at + 1, end), at, end - at);
		}
		if (Character.isDigit(c) || c == '-' && at + 1 < query.length() && Character.isDigit(query.charAt(at + 1))) {
			int end = at + 1;
			while (end < query.length() && (Character.isLetterOrDigit(query.charAt(end))
					|| ".:-+".indexOf(query.charAt(end)) >= 0)) {
				end++;
			}
			return new QueryToken(Type.NUMBER, query.substring(at, end), at, end - at);
		}
		if (Character.isLetter(c)) {
			Matcher or = TURKISH_OR.matcher(query).region(at, query.length());
			if (or.lookingAt()) {
				return new QueryToken(Type.WORD, "or", at, or.end() - at);
			}
			int end = run(query, at, false);
			return new QueryToken(Type.WORD, query.substring(at, end).toLowerCase(Locale.ROOT), at, end - at);
		}
		for (String sign : new String[] { "!=", "<=", ">=", "=", "<", ">", "(", ")" }) {
			if (query.startsWith(sign, at)) {
				return new QueryToken(Type.SIGN, sign, at, sign.length());
			}
		}
		throw new QueryRefusal(NLS.bind(Messages.Query_unexpectedSign, Character.toString(query.codePointAt(at))), at, 1);
	}

	private static int run(String query, int start, boolean id) {
		int end = start;
		while (end < query.length() && (Character.isLetterOrDigit(query.charAt(end)) || query.charAt(end) == '_'
				|| (id || end > start) && query.charAt(end) == '-')) {
			end++;
		}
		return end;
	}

	private static QueryToken string(String query, int start) throws QueryRefusal {
		StringBuilder text = new StringBuilder();
		for (int at = start + 1; at < query.length(); at++) {
			char c = query.charAt(at);
			if (c == '"') {
				return new QueryToken(Type.STRING, text.toString(), start, at + 1 - start);
			}
			if (c == '\\' && at + 1 < query.length() && "\"\\".indexOf(query.charAt(at + 1)) >= 0) {
				c = query.charAt(++at);
			}
			text.append(c);
		}
		throw new QueryRefusal(Messages.Query_openString, start, query.length() - start);
	}
}
