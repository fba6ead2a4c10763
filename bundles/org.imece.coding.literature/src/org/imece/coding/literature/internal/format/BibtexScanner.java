/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.internal.Messages;

/**
 * The grammar of BibTeX files (btxdoc of 1988, with what biblatex and reference managers write). A broken entry is
 * reported with its line and costs nothing but itself: reading goes on at the next line that begins one. An entry that is
 * not closed is found by the beginning of the next within it.
 * <p>
 * The library at hand, jbibtex 1.0.20, gives up a whole file at its first fault, and its LaTeX loses ş, ğ, ı and İ.
 */
final class BibtexScanner {

	/** What begins an entry, at the beginning of a line. */
	private static final Pattern BEGIN = Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[{(]");
	private static final String NO_NAME = "\"#%'(),={} \t\r\n";

	private final String source;
	private final BiConsumer<Integer, String> broken;
	private final Map<String, String> strings = new HashMap<>();
	private int at;
	private int countedTo;
	private int line = 1;

	/** @param broken gets the line and the reason of what cannot be read */
	BibtexScanner(String source, BiConsumer<Integer, String> broken) {
		this.source = source;
		this.broken = broken;
	}

	/** A place where the file does not follow the grammar. */
	private static final class Fault extends Exception {
		private static final long serialVersionUID = 1L;

		Fault(String message) {
			super(message, null, false, false);
		}
	}

	List<BibtexEntry> entries() {
		List<BibtexEntry> entries = new ArrayList<>();
		while ((at = source.indexOf('@', at)) >= 0) {
			int start = at;
			int startLine = lineOf(start);
			try {
				entry(startLine, entries);
			} catch (Fault fault) {
				broken.accept(startLine, fault.getMessage());
				at = nextBegin(start + 1);
			}
		}
		return entries;
	}

	/** Beginning of the next entry, or the end. */
	private int nextBegin(int from) {
		Matcher matcher = BEGIN.matcher(source);
		return matcher.find(from) ? source.indexOf('@', matcher.start()) : source.length();
	}

	private void entry(int startLine, List<BibtexEntry> entries) throws Fault {
		at++;
		skipBlanks();
		String type = name().toLowerCase(Locale.ROOT);
		skipBlanks();
		if (type.isEmpty() || at >= source.length() || source.charAt(at) != '{' && source.charAt(at) != '(') {
			return; // an address in the text between entries
		}
		char close = source.charAt(at++) == '{' ? '}' : ')';
		switch (type) {
		case "comment" -> comment(close);
		case "preamble" -> {
			value();
			end(close);
		}
		case "string" -> fields(close, strings);
		default -> {
			skipBlanks();
			String key = key(close);
			Map<String, String> fields = new LinkedHashMap<>();
			fields(close, fields);
			entries.add(new BibtexEntry(type, key, fields, startLine));
		}
		}
	}

	/** A comment that is not closed ends with its line. */
	private void comment(char close) {
		int start = at;
		try {
			balanced(close);
		} catch (Fault fault) {
			int end = source.indexOf('\n', start);
			at = end < 0 ? source.length() : end;
		}
	}

	private String key(char close) throws Fault {
		int start = at;
		while (at < source.length() && source.charAt(at) != ',' && source.charAt(at) != close) {
			char each = source.charAt(at);
			if (each == '\n' || each == '=' || each == '{') {
				throw new Fault(Messages.Bibtex_noKey);
			}
			at++;
		}
		String key = source.substring(start, at).strip();
		if (at < source.length() && source.charAt(at) == ',') {
			at++;
		}
		return key;
	}

	private void fields(char close, Map<String, String> fields) throws Fault {
		while (true) {
			skipBlanks();
			if (at >= source.length()) {
				throw new Fault(Messages.Bibtex_notClosed);
			}
			if (source.charAt(at) == close) {
				at++;
				return;
			}
			if (source.charAt(at) == ',') {
				at++;
				continue;
			}
			field(close, fields);
		}
	}

	private void field(char close, Map<String, String> fields) throws Fault {
		int fieldLine = lineOf(at);
		String name = name().toLowerCase(Locale.ROOT);
		skipBlanks();
		if (name.isEmpty() || at >= source.length() || source.charAt(at) != '=') {
			throw new Fault(NLS.bind(Messages.Bibtex_noEquals, fieldLine));
		}
		at++;
		fields.putIfAbsent(name, value());
		skipBlanks();
		if (at < source.length() && source.charAt(at) != ',' && source.charAt(at) != close) {
			throw new Fault(NLS.bind(Messages.Bibtex_noComma, name, lineOf(at)));
		}
	}

	private void end(char close) throws Fault {
		skipBlanks();
		if (at >= source.length() || source.charAt(at++) != close) {
			throw new Fault(Messages.Bibtex_notClosed);
		}
	}

	/** Parts joined by #. */
	private String value() throws Fault {
		StringBuilder value = new StringBuilder();
		do {
			skipBlanks();
			value.append(part());
			skipBlanks();
		} while (at < source.length() && source.charAt(at) == '#' && ++at > 0);
		return value.toString();
	}

	private String part() throws Fault {
		if (at >= source.length()) {
			throw new Fault(Messages.Bibtex_notClosed);
		}
		char first = source.charAt(at);
		if (first == '{') {
			at++;
			return balanced('}');
		}
		if (first == '"') {
			at++;
			return balanced('"');
		}
		String name = name();
		if (name.isEmpty()) {
			throw new Fault(NLS.bind(Messages.Bibtex_noValue, lineOf(at)));
		}
		return strings.getOrDefault(name.toLowerCase(Locale.ROOT), name);
	}

	/** Up to the character that closes it, outside of braces. */
	private String balanced(char close) throws Fault {
		int start = at;
		int depth = 0;
		for (; at < source.length(); at++) {
			char each = source.charAt(at);
			if (each == close && depth == 0) {
				return source.substring(start, at++);
			}
			if (each == '\\') {
				at++;
			} else if (each == '{') {
				depth++;
			} else if (each == '}') {
				depth--;
			} else if (each == '\n' && beginsEntry(at + 1)) {
				break;
			}
			if (depth < 0) {
				break;
			}
		}
		throw new Fault(NLS.bind(Messages.Bibtex_notClosedSince, lineOf(start)));
	}

	private boolean beginsEntry(int offset) {
		Matcher matcher = BEGIN.matcher(source).region(offset, source.length()).useAnchoringBounds(true);
		return matcher.lookingAt();
	}

	private String name() {
		int start = at;
		while (at < source.length() && NO_NAME.indexOf(source.charAt(at)) < 0) {
			at++;
		}
		return source.substring(start, at);
	}

	private void skipBlanks() {
		while (at < source.length() && (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '%')) {
			if (source.charAt(at) == '%') { // some write comments within entries
				int end = source.indexOf('\n', at);
				at = end < 0 ? source.length() : end;
			} else {
				at++;
			}
		}
	}

	private int lineOf(int offset) {
		int from = offset < countedTo ? 0 : countedTo;
		int count = offset < countedTo ? 1 : line;
		for (int i = from; i < offset; i++) {
			if (source.charAt(i) == '\n') {
				count++;
			}
		}
		countedTo = offset;
		line = count;
		return count;
	}
}
