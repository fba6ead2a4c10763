/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the text of {@code content.xml} of an OpenDocument text (OASIS OpenDocument 1.3, part 3): one line for each
 * paragraph and each row of a table, notes at the end.
 */
final class OdtText extends DefaultHandler {

	private static final int MAX_BLANKS = 10_000;
	/** Deleted text, comments, forms and what only names styles. */
	private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "sequence-decls", "forms",
			"font-face-decls", "automatic-styles", "scripts", "note-citation", "index-title-template", "ruby-text",
			"title", "desc");

	private final StringBuilder body = new StringBuilder();
	private final List<StringBuilder> notes = new ArrayList<>();
	private StringBuilder target = body;
	private int leftOut;
	private int paragraphs;
	private int cells;
	private int rows;
	private int pictures;
	private boolean trackedChanges;

	int pictures() {
		return pictures;
	}

	boolean hasTrackedChanges() {
		return trackedChanges;
	}

	String text() {
		StringBuilder all = new StringBuilder(body.toString().strip());
		for (int i = 0; i < notes.size(); i++) {
			all.append(i == 0 ? "\n\n[" : "\n[").append(i + 1).append("] ")
					.append(notes.get(i).toString().strip().replaceAll("\\s*\\n\\s*", " "));
		}
		return all.toString();
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		if (LEFT_OUT.contains(name)) {
			trackedChanges |= name.equals("tracked-changes");
			leftOut++;
		}
		if (leftOut > 0) {
			return;
		}
		switch (name) {
		case "p", "h" -> paragraphs++;
		case "s" -> target.append(" ".repeat(blanks(attributes)));
		case "tab" -> target.append('\t');
		case "line-break" -> target.append(rows > 0 ? ' ' : '\n');
		case "table-row" -> {
			if (rows++ == 0) {
				cells = 0;
			}
		}
		case "table-cell" -> {
			if (rows == 1 && cells++ > 0) { // a table within a cell is part of its text
				trimBlanks();
				target.append('\t');
			}
		}
		case "note" -> {
			notes.add(new StringBuilder());
			target.append('[').append(notes.size()).append(']');
		}
		case "note-body" -> target = notes.get(notes.size() - 1);
		case "image" -> pictures++;
		default -> {
			// no text of its own
		}
		}
	}

	private static int blanks(Attributes attributes) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getLocalName(i).equals("c") && attributes.getValue(i).matches("\\d{1,5}")) {
				return Math.min(Integer.parseInt(attributes.getValue(i)), MAX_BLANKS);
			}
		}
		return 1;
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		if (LEFT_OUT.contains(name)) {
			leftOut--;
			return;
		}
		if (leftOut > 0) {
			return;
		}
		switch (name) {
		case "p", "h" -> {
			paragraphs--;
			target.append(rows > 0 ? ' ' : '\n');
		}
		case "table-row" -> {
			if (--rows == 0) {
				trimBlanks();
				target.append('\n');
			}
		}
		case "note-body" -> target = body;
		default -> {
			// no text of its own
		}
		}
	}

	private void trimBlanks() {
		int end = target.length();
		while (end > 0 && target.charAt(end - 1) == ' ') {
			end--;
		}
		target.setLength(end);
	}

	/** White space is collapsed as OpenDocument 1.3, part 3, section 6.1.2 has it. */
	@Override
	public void characters(char[] characters, int start, int length) {
		if (leftOut > 0 || paragraphs == 0) {
			return;
		}
		for (int i = start; i < start + length; i++) {
			char c = characters[i];
			boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
			if (!blank) {
				target.append(c);
			} else if (!target.isEmpty() && !endsBlank()) {
				target.append(' ');
			}
		}
	}

	private boolean endsBlank() {
		char last = target.charAt(target.length() - 1);
		return last == ' ' || last == '\n' || last == '\t';
	}
}
