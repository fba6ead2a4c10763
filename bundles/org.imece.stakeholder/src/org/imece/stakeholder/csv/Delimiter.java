/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.csv;

import java.util.List;
import java.util.Optional;

/** What parts the cells of a row. */
final class Delimiter {

	private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');
	private static final int ROWS = 20;

	private Delimiter() {
	}

	/** A delimiter that the user names: the character itself, or a word for it. */
	static Optional<Character> named(String name) {
		return switch (name) {
		case "tab", "\t" -> Optional.of('\t');
		case "semicolon" -> Optional.of(';');
		case "comma" -> Optional.of(',');
		default -> name.length() == 1 && !Character.isLetterOrDigit(name.charAt(0)) && name.charAt(0) != '"'
				? Optional.of(name.charAt(0))
				: Optional.empty();
		};
	}

	/** The candidate that most rows at the start have, most evenly; the semicolon if there is none at all. */
	static char detect(String text) {
		char best = ';';
		double bestScore = 0;
		for (char candidate : CANDIDATES) {
			double score = score(text, candidate);
			if (score > bestScore) {
				best = candidate;
				bestScore = score;
			}
		}
		return best;
	}

	/** Cells that the first rows agree on; the first row, which is most likely the header, counts for itself. */
	private static double score(String text, char delimiter) {
		int[] counts = new int[ROWS];
		int rows = 0;
		boolean quoted = false;
		boolean used = false;
		for (int at = 0; at < text.length() && rows < ROWS; at++) {
			char c = text.charAt(at);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c == delimiter) {
				counts[rows]++;
			} else if (!quoted && c == '\n') {
				rows += used ? 1 : 0;
				used = false;
				continue;
			}
			used |= !Character.isWhitespace(c) || c == delimiter;
		}
		rows += used && rows < ROWS ? 1 : 0;
		int agreeing = 0;
		for (int row = 1; row < rows; row++) {
			agreeing += counts[row] == counts[0] ? 1 : 0;
		}
		double agreement = rows <= 1 ? 1 : (1.0 + agreeing) / rows;
		return counts[0] * agreement * agreement;
	}
}
