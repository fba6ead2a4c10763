/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The main text of a web page: one line for each block and each row of a table. */
final class HtmlText {

	private static final String LEFT_OUT = "script, style, noscript, template, svg, canvas, iframe, object, embed, nav, "
			+ "form, button, select, input, textarea, dialog, [hidden], [aria-hidden=true], [role=navigation], "
			+ "[role=banner], [role=search], [role=contentinfo]";
	private static final List<String> MAIN = List.of("main", "[role=main]", "article");
	/** A part of the page is its main text if it has at least this share of all text, in percent. */
	private static final int MAIN_SHARE = 40;
	private static final Set<String> CELLS = Set.of("td", "th");

	private final Document page;
	private final StringBuilder text = new StringBuilder();

	HtmlText(Document page) {
		this.page = page;
	}

	String text() {
		page.select(LEFT_OUT).remove();
		Element main = mainPart();
		if (main == page.body()) {
			main.select("> header, > footer").remove();
		}
		NodeTraversor.traverse(new Collector(), main);
		return text.toString().strip();
	}

	private Element mainPart() {
		Element body = page.body();
		int all = body.text().length();
		for (String selector : MAIN) {
			List<Element> parts = body.select(selector);
			if (parts.size() == 1 && parts.get(0).text().length() * 100L >= (long) all * MAIN_SHARE) {
				return parts.get(0);
			}
		}
		return body;
	}

	private final class Collector implements NodeVisitor {

		private int preformatted;

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words) {
				append(words.getWholeText());
			} else if (node instanceof Element element) {
				String name = element.normalName();
				if (name.equals("pre")) {
					preformatted++;
				}
				if (name.equals("br")) {
					trimBlanks();
					text.append('\n');
				} else if (CELLS.contains(name)) {
					if (element.previousElementSibling() != null) {
						trimBlanks();
						text.append('\t');
					}
				} else if (element.isBlock()) {
					newLine(element);
				}
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node instanceof Element element) {
				if (element.normalName().equals("pre")) {
					preformatted--;
				}
				if (element.isBlock() && !CELLS.contains(element.normalName())) {
					newLine(element);
				}
			}
		}

		private void append(String words) {
			for (int i = 0; i < words.length(); i++) {
				char c = words.charAt(i);
				boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
				if (!blank || preformatted > 0) {
					text.append(c);
				} else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
					text.append(' ');
				}
			}
		}

		/** Within a row of a table, blocks are set apart by a blank only. */
		private void newLine(Element element) {
			boolean inCell = !CELLS.contains(element.normalName()) && element.closest("td, th") != null;
			trimBlanks();
			if (text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == '\t') {
				return;
			}
			text.append(inCell ? ' ' : '\n');
		}
	}

	private void trimBlanks() {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		text.setLength(end);
	}
}
