/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.regex.Pattern;

import org.imece.coding.text.FoldedText;

/**
 * Takes the letters of a regular expression to lower case as {@link FoldedText} does, and leaves what means something
 * to the engine: {@code Ş\S+} becomes {@code ş\S+}.
 */
final class RegexFolding {

	/** What is copied as it is: escapes, named classes and groups, flags. Quotations are not among them. */
	private static final Pattern SYNTAX = Pattern.compile("\\\\[pPN]\\{[^}]*\\}?|\\\\x\\{[^}]*\\}?|\\\\k<[^>]*>?"
			+ "|\\\\u[0-9a-fA-F]{0,4}|\\\\x[0-9a-fA-F]{0,2}|\\\\[pP].|\\\\c.|\\\\.|\\(\\?<[A-Za-z][A-Za-z0-9]*>|\\(\\?[a-zA-Z-]+[:)]",
			Pattern.DOTALL);

	private RegexFolding() {
	}

	static String fold(String regex, String language) {
		StringBuilder folded = new StringBuilder();
		var matcher = SYNTAX.matcher(regex);
		int at = 0;
		while (matcher.find(at)) {
			folded.append(letters(regex.substring(at, matcher.start()), language)).append(matcher.group());
			at = matcher.end();
			if (matcher.group().equals("\\Q")) {
				int end = regex.indexOf("\\E", at);
				int stop = end < 0 ? regex.length() : end;
				folded.append(letters(regex.substring(at, stop), language));
				at = stop;
			}
		}
		return folded.append(letters(regex.substring(at), language)).toString();
	}

	private static String letters(String part, String language) {
		return FoldedText.of(part, language, false).text();
	}
}
