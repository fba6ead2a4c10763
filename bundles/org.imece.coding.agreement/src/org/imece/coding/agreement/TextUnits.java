/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;

/** Cuts texts into units and into blocks. */
final class TextUnits {

	private final String text;
	private int[] bounds = new int[64];
	private int size;

	private TextUnits(String text) {
		this.text = text;
	}

	/** The units of a document; blank ones are none. */
	static Spans of(CorpusDocument document, AgreementUnit unit) {
		TextUnits units = new TextUnits(document.text());
		switch (unit) {
		case SENTENCE -> units.sentences(Locale.forLanguageTag(document.language()));
		case TURN -> units.turns(document);
		default -> units.paragraphs();
		}
		return Spans.of(Arrays.copyOf(units.bounds, units.size));
	}

	/**
	 * Blocks that are resampled where there are no units: turns, or paragraphs in a document without turns. Each reaches to
	 * the start of the next, so that nothing of the text is left out.
	 *
	 * @return the start of each; the first is 0
	 */
	static int[] blocks(CorpusDocument document) {
		Spans units = of(document, AgreementUnit.TURN);
		int[] starts = new int[Math.max(1, units.size())];
		for (int i = 1; i < units.size(); i++) {
			starts[i] = units.start(i);
		}
		return starts;
	}

	private void turns(CorpusDocument document) {
		int behind = 0;
		for (CorpusTurn turn : document.turns()) {
			int start = Math.clamp(turn.start(), behind, text.length());
			behind = Math.clamp(turn.end(), start, text.length());
			add(start, behind);
		}
		if (size == 0) {
			paragraphs();
		}
	}

	private void paragraphs() {
		for (int start = 0; start < text.length();) {
			int newline = text.indexOf('\n', start);
			int end = newline < 0 ? text.length() : newline;
			add(start, end);
			start = end + 1;
		}
	}

	/** Within paragraphs: a heading has no full stop. */
	private void sentences(Locale locale) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
		for (int from = 0; from < text.length();) {
			int newline = text.indexOf('\n', from);
			int to = newline < 0 ? text.length() : newline;
			sentences.setText(text.substring(from, to));
			int start = sentences.first();
			for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
				add(from + start, from + end);
				start = end;
			}
			from = to + 1;
		}
	}

	private void add(int start, int end) {
		if (!text.substring(start, end).isBlank()) {
			if (size == bounds.length) {
				bounds = Arrays.copyOf(bounds, 2 * size);
			}
			bounds[size++] = start;
			bounds[size++] = end;
		}
	}
}
