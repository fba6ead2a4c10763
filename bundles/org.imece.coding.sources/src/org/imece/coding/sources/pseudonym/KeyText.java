/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.imece.coding.sources.pseudonym.PseudonymKey.Entry;

/** The entries of a key as text: one line each, kind, pseudonym and names apart by tabs. */
final class KeyText {

	private KeyText() {
	}

	static String write(PseudonymKey key) {
		StringBuilder text = new StringBuilder();
		for (Entry entry : key.entries()) {
			text.append(entry.kind().name()).append('\t').append(escape(entry.pseudonym()));
			entry.names().stream().sorted().forEach(name -> text.append('\t').append(escape(name)));
			text.append('\n');
		}
		return text.toString();
	}

	private static String escape(String name) {
		return name.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	/** @throws IllegalArgumentException if it is no such text */
	static PseudonymKey read(String text) {
		List<Entry> entries = new ArrayList<>();
		text.lines().filter(line -> !line.isEmpty()).forEach(line -> {
			String[] parts = line.split("\t", -1);
			if (parts.length < 3) {
				throw new IllegalArgumentException("No entry of a key");
			}
			List<String> names = Arrays.stream(parts).skip(2).map(KeyText::unescape).toList();
			entries.add(new Entry(NameKind.valueOf(parts[0]), unescape(parts[1]), new LinkedHashSet<>(names)));
		});
		return new PseudonymKey(entries);
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				c = switch (text.charAt(++i)) {
				case 't' -> '\t';
				case 'n' -> '\n';
				case 'r' -> '\r';
				default -> text.charAt(i);
				};
			}
			plain.append(c);
		}
		return plain.toString();
	}
}
