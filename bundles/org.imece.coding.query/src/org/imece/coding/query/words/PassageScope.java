/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.text.BreakIterator;
import java.util.Locale;

import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;

/**
 * How much of a text is coded around a hit.
 *
 * @since 0.1
 */
public enum PassageScope {
	/** What was found. */
	HIT,
	/** The sentences that it is in, after the rules of the language of the document; never beyond a line. */
	SENTENCE,
	/** The lines that it is in: what ends with a line end is a paragraph. */
	PARAGRAPH,
	/** The turns that it is in; the paragraphs where nobody is known to speak. */
	TURN;

	/**
	 * A passage in a text.
	 *
	 * @param start first UTF-16 unit
	 * @param end   behind the last UTF-16 unit
	 * @since 0.1
	 */
	public record Span(int start, int end) {
	}

	/** The passage around a hit, without blanks at its ends. */
	public Span around(CorpusDocument document, int start, int end) {
		String text = document.text();
		Span span = switch (this) {
		case HIT -> new Span(start, end);
		case SENTENCE -> sentences(document, start, end);
		case PARAGRAPH -> lines(text, start, end);
		case TURN -> turns(document, start, end);
		};
		int from = span.start();
		int to = span.end();
		while (from < start && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new Span(from, to);
	}

	private static Span lines(String text, int start, int end) {
		int from = text.lastIndexOf('\n', start - 1) + 1;
		int to = text.indexOf('\n', Math.max(start, end - 1));
		return new Span(from, to < 0 ? text.length() : Math.max(to, end));
	}

	private static Span sentences(CorpusDocument document, int start, int end) {
		Span lines = lines(document.text(), start, end);
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(document.language()));
		breaks.setText(document.text().substring(lines.start(), lines.end()));
		int length = lines.end() - lines.start();
		int from = start - lines.start();
		int to = Math.min(end - lines.start(), length);
		int first = breaks.isBoundary(from) ? from : breaks.preceding(from);
		int last = to >= length || breaks.isBoundary(to) && to > from ? to : breaks.following(to);
		return new Span(lines.start() + Math.max(0, first),
				lines.start() + (last == BreakIterator.DONE ? length : last));
	}

	private static Span turns(CorpusDocument document, int start, int end) {
		Span lines = lines(document.text(), start, end);
		CorpusTurn first = document.turnOf(start).orElse(null);
		CorpusTurn last = document.turnOf(Math.max(start, end - 1)).orElse(null);
		return new Span(first == null ? lines.start() : first.start(), last == null ? lines.end() : last.end());
	}
}
