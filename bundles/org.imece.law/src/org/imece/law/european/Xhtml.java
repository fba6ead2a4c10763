/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads XHTML as text with structure. The parser neither loads nor expands what a document type definition declares;
 * pages of EUR-Lex all have one.
 */
final class Xhtml {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
	private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");

	private Xhtml() {
	}

	static Document parse(String text) {
		boolean xml = text.startsWith("<?xml") || text.contains("http://www.w3.org/1999/xhtml");
		return Jsoup.parse(text, "", xml ? Parser.xmlParser() : Parser.htmlParser());
	}

	/** Words of an element on one line. */
	static String words(Element element) {
		return clean(element.text());
	}

	static String clean(String text) {
		return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	/** Whether an element has a class of EUR-Lex, with or without the prefix that the Official Journal gives it. */
	static boolean is(Element element, String name) {
		return element.hasClass(name) || element.hasClass("oj-" + name);
	}

	static Optional<Element> first(Element within, String query) {
		return Optional.ofNullable(within.selectFirst(query));
	}
}
