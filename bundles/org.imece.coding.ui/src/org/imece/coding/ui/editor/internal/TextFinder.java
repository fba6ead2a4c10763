/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.Optional;

import org.imece.coding.text.FoldedText;
import org.imece.coding.text.Span;

/** Finds words in a text whatever their case, as the language of the text has it. Places are those of the text. */
final class TextFinder {

	private final FoldedText text;
	private final String wanted;

	/**
	 * @param language BCP 47 tag of the text; may be empty
	 * @param wanted   not empty
	 */
	TextFinder(String text, String language, String wanted) {
		this.text = FoldedText.of(text, language, false);
		this.wanted = FoldedText.of(wanted, language, false).text();
	}

	/** The first place at or behind another, from the beginning again if there is none; empty if there is none at all. */
	Optional<Span> next(int from) {
		int place = text.text().indexOf(wanted);
		int at = place;
		while (at >= 0 && text.start(at) < from) {
			at = text.text().indexOf(wanted, at + 1);
		}
		return span(at < 0 ? place : at);
	}

	/** The last place before another, from the end again if there is none; empty if there is none at all. */
	Optional<Span> previous(int before) {
		int place = text.text().lastIndexOf(wanted);
		int at = place;
		while (at >= 0 && text.start(at) >= before) {
			at = at == 0 ? -1 : text.text().lastIndexOf(wanted, at - 1);
		}
		return span(at < 0 ? place : at);
	}

	private Optional<Span> span(int at) {
		return at < 0 ? Optional.empty() : Optional.of(new Span(text.start(at), text.end(at + wanted.length())));
	}

	/** How many places there are up to one, itself included; with the length of the text, all of them. */
	int count(int upTo) {
		int count = 0;
		for (int at = text.text().indexOf(wanted); at >= 0 && text.start(at) <= upTo; at = text.text().indexOf(wanted,
				at + wanted.length())) {
			count++;
		}
		return count;
	}
}
