/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.imece.coding.literature.style.Reference;
import org.imece.coding.literature.style.Run;
import org.imece.core.citation.CitationWords;

/**
 * Entries as text and as a web page.
 *
 * @since 0.1
 */
public final class ReferenceText {

	private ReferenceText() {
	}

	static String plain(List<Reference> references) {
		return references.stream().map(Reference::text).map(text -> text + '\n').collect(Collectors.joining());
	}

	static String html(List<Reference> references, String language) {
		CitationWords words = CitationWords.in(language);
		Locale locale = words.locale();
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(locale.toLanguageTag())
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escape(words.bibliography()))
				.append("</title>\n<style>body{font-family:sans-serif;max-width:45em;margin:2em auto;line-height:1.45}")
				.append("p{padding-left:2em;text-indent:-2em}</style>\n</head>\n<body>\n<h1>")
				.append(escape(words.bibliography())).append("</h1>\n");
		return page.append(paragraphs(references)).append("</body>\n</html>\n").toString();
	}

	/** Entries as paragraphs of a web page, for pasting. */
	public static String paragraphs(List<Reference> references) {
		return references.stream()
				.map(reference -> reference.runs().stream().map(ReferenceText::html)
						.collect(Collectors.joining("", "<p>", "</p>\n")))
				.collect(Collectors.joining());
	}

	private static String html(Run run) {
		String text = escape(run.text());
		if (!run.address().matches("(?i)https?://\\S+")) {
			return run.italic() ? "<i>" + text + "</i>" : text; // other addresses may do more than lead somewhere
		}
		return "<a href=\"" + escape(run.address()) + "\">" + text + "</a>";
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
