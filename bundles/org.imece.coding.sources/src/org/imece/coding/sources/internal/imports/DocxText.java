/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imece.core.safe.SafeArchive;
import org.imece.core.safe.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of a WordprocessingML document (ECMA-376): one line for each paragraph, one for each row of a table with
 * tabs between the cells, notes at the end. Deleted text, field codes and alternative forms are left out. Macros and
 * embedded objects are never touched.
 */
final class DocxText {

	private static final String DOCUMENT = "word/document.xml";
	private static final Set<String> IGNORED = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange",
			"rPrChange", "sectPrChange");

	private final SafeArchive archive;
	private final String fileName;
	private int pictures;
	private boolean trackedChanges;

	DocxText(SafeArchive archive, String fileName) {
		this.archive = archive;
		this.fileName = fileName;
	}

	boolean isDocument() {
		return archive.find(DOCUMENT).isPresent();
	}

	/** Pictures that were left out. */
	int pictures() {
		return pictures;
	}

	boolean hasTrackedChanges() {
		return trackedChanges;
	}

	String read() throws IOException {
		Map<String, String> notes = new LinkedHashMap<>();
		Part document = new Part(notes);
		parse(DOCUMENT, document);
		String text = document.text();
		readNotes("word/footnotes.xml", "footnote", notes);
		readNotes("word/endnotes.xml", "endnote", notes);
		StringBuilder all = new StringBuilder(text);
		int number = 0;
		for (String note : notes.values()) {
			all.append(number == 0 ? "\n\n" : "\n").append('[').append(++number).append("] ").append(note.strip());
		}
		return all.toString();
	}

	private void readNotes(String path, String element, Map<String, String> notes) throws IOException {
		Part part = new Part(Map.of());
		part.noteElement = element;
		part.noteTexts = notes;
		parse(path, part);
	}

	private void parse(String path, DefaultHandler handler) throws IOException {
		Optional<String> name = archive.find(path);
		if (name.isPresent()) {
			try (InputStream in = archive.open(name.get())) {
				SafeXml.parse(fileName, in, handler);
			}
		}
	}

	/** Collects the text of one part. */
	private final class Part extends DefaultHandler {

		private final StringBuilder text = new StringBuilder();
		/** Referenced notes in order: kind and id to text. */
		private final Map<String, String> referenced;
		private String noteElement;
		private Map<String, String> noteTexts = Map.of();
		private String noteId;
		private int noteStart;
		private int ignored;
		private int cells;
		private int rows;
		private boolean inText;

		Part(Map<String, String> referenced) {
			this.referenced = referenced;
		}

		String text() {
			return text.toString().strip();
		}

		@Override
		public void startElement(String uri, String name, String qName, Attributes attributes) {
			if (IGNORED.contains(name)) {
				trackedChanges |= name.equals("del");
				ignored++;
			}
			trackedChanges |= name.equals("ins");
			if (ignored > 0) {
				return;
			}
			switch (name) {
			case "t" -> inText = true;
			case "tab" -> text.append('\t');
			case "br", "cr" -> text.append(rows > 0 ? ' ' : '\n');
			case "noBreakHyphen" -> text.append('\u2011');
			case "tr" -> {
				if (rows++ == 0) {
					newLine();
					cells = 0;
				}
			}
			case "tc" -> {
				if (rows == 1 && cells++ > 0) { // a table within a cell is part of its text
					trimBlanks();
					text.append('\t');
				}
			}
			case "footnoteReference", "endnoteReference" -> reference(name, attributes);
			case "drawing", "pict" -> pictures++;
			default -> startNote(name, attributes);
			}
		}

		private void reference(String name, Attributes attributes) {
			String key = name.replace("Reference", "") + attribute(attributes, "id");
			referenced.putIfAbsent(key, "");
			text.append('[').append(referenced.keySet().stream().toList().indexOf(key) + 1).append(']');
		}

		private void startNote(String name, Attributes attributes) {
			if (name.equals(noteElement)) {
				noteId = name + attribute(attributes, "id");
				noteStart = text.length();
			}
		}

		@Override
		public void endElement(String uri, String name, String qName) {
			if (IGNORED.contains(name)) {
				ignored--;
			}
			if (ignored > 0) {
				return;
			}
			switch (name) {
			case "t" -> inText = false;
			case "p" -> {
				if (rows > 0) {
					text.append(' ');
				} else {
					text.append('\n');
				}
			}
			case "tr" -> {
				if (--rows == 0) {
					newLine();
				}
			}
			default -> endNote(name);
			}
		}

		private void endNote(String name) {
			if (name.equals(noteElement) && noteTexts.containsKey(noteId)) {
				noteTexts.put(noteId, text.substring(noteStart).strip().replaceAll("\\s*\\n\\s*", " "));
			}
		}

		private void trimBlanks() {
			int end = text.length();
			while (end > 0 && text.charAt(end - 1) == ' ') {
				end--;
			}
			text.setLength(end);
		}

		private void newLine() {
			trimBlanks();
			if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
				text.append('\n');
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (inText && ignored == 0) {
				text.append(characters, start, length);
			}
		}
	}

	private static String attribute(Attributes attributes, String localName) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getLocalName(i).equals(localName)) {
				return attributes.getValue(i);
			}
		}
		return "";
	}
}
