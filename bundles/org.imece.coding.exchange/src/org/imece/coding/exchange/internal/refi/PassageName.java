/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.Optional;
import java.util.regex.Pattern;

import org.imece.coding.text.CanonicalText;

/** Names of selections: programs put the selected text there, whole or its beginning with an ellipsis, or a label. */
final class PassageName {

	private static final Pattern ELLIPSIS = Pattern.compile("(…|\\.\\.\\.)$");
	private static final Pattern WHITE = Pattern.compile("\\s+");
	private static final int MIN_TRUNCATED = 15;
	private static final int MAX_SHOWN = 1000;

	private PassageName() {
	}

	/** Whether a name is the text of a passage, or its beginning. */
	static boolean fits(String name, String passage) {
		if (name.isBlank()) {
			return false;
		}
		String plainPassage = plain(passage);
		return plain(name).equals(plainPassage) || beginning(name).filter(start -> plainPassage.startsWith(plain(start))).isPresent();
	}

	/**
	 * Whether a name occurs in a text, so that a selection elsewhere is suspect.
	 *
	 * @param plainText a result of {@link #plain}
	 */
	static boolean occurs(String name, String plainText) {
		String plainName = plain(beginning(name).orElse(name));
		return plainName.length() > 3 && plainText.contains(plainName);
	}

	/** The beginning of the passage, if the name is cut off. */
	static Optional<String> beginning(String name) {
		String start = ELLIPSIS.matcher(name).replaceFirst("").stripTrailing();
		return start.length() < name.length() && start.length() >= MIN_TRUNCATED ? Optional.of(start) : Optional.empty();
	}

	/**
	 * What a name tells of a passage whose text is missing: all of it, if it is as long as the passage; its beginning;
	 * nothing.
	 */
	static Optional<String> known(String name, int length) {
		int nameLength = name.codePointCount(0, name.length());
		if (!name.isBlank() && (nameLength == length || name.length() == length)) {
			return Optional.of(name);
		}
		return beginning(name).filter(start -> start.length() <= length).isPresent() ? Optional.of(name)
				: Optional.empty();
	}

	/** What we call a selection: its text, or the beginning of a long one. */
	static String shown(String text) {
		return text.length() <= MAX_SHOWN ? text
				: text.substring(0, CanonicalText.boundary(text, MAX_SHOWN - 1)) + '…';
	}

	/** With every run of white space as one blank. */
	static String plain(String text) {
		return WHITE.matcher(text).replaceAll(" ").strip();
	}
}
