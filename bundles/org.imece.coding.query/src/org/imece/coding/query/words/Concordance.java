/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.text.Words;

/**
 * Keyword in context: hits with what stands beside them, sorted so that what is used together stands together.
 *
 * @since 0.1
 */
public final class Concordance {

	/** How lines are sorted. Lines that are the same in this respect stay as they were. */
	public enum Order {
		/** By document and position. */
		TEXT,
		/** By the form that was found. */
		KEYWORD,
		/** By the word before the hit, then the one before that, and so on. */
		LEFT,
		/** By the word behind the hit, then the next. */
		RIGHT
	}

	/** UTF-16 units on each side: what fits beside the hit on a small screen. */
	public static final int CONTEXT = 70;
	private static final int SORTED_WORDS = 4;

	private Concordance() {
	}

	/** Lines in the order of the hits. */
	public static List<KwicLine> of(Corpus corpus, Collection<TextHit> hits) {
		List<KwicLine> lines = new ArrayList<>(hits.size());
		for (TextHit hit : hits) {
			corpus.document(hit.documentId()).ifPresent(document -> lines.add(line(document, hit)));
		}
		return lines;
	}

	private static KwicLine line(CorpusDocument document, TextHit hit) {
		String text = document.text();
		int from = Math.max(0, hit.start() - CONTEXT);
		int to = Math.min(text.length(), hit.end() + CONTEXT);
		return new KwicLine(hit, document.title(), document.turnOf(hit.start()).map(CorpusTurn::speakerLabel).orElse(""),
				blanks(text.substring(wholeWord(text, from, hit.start()), hit.start())),
				blanks(text.substring(hit.start(), hit.end())),
				blanks(text.substring(hit.end(), wholeWordEnd(text, hit.end(), to))));
	}

	private static int wholeWord(String text, int from, int start) {
		int at = from;
		while (from > 0 && at < start && !Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at == start ? safe(text, from) : at;
	}

	private static int wholeWordEnd(String text, int end, int to) {
		int at = to;
		while (to < text.length() && at > end && !Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		return at == end ? safe(text, to) : at;
	}

	/** Not within a surrogate pair. */
	private static int safe(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1
				: offset;
	}

	private static String blanks(String text) {
		return text.replaceAll("\\s+", " ");
	}

	/**
	 * @param lines  in the order of the text
	 * @param locale whose alphabet counts
	 */
	public static List<KwicLine> sorted(List<KwicLine> lines, Order order, Locale locale) {
		return switch (order) {
		case TEXT -> List.copyOf(lines);
		case KEYWORD -> sorted(lines, KwicLine::keyword, locale);
		case LEFT -> sorted(lines, line -> words(line.left(), true), locale);
		case RIGHT -> sorted(lines, line -> words(line.right(), false), locale);
		};
	}

	private static List<KwicLine> sorted(List<KwicLine> lines, Function<KwicLine, String> text, Locale locale) {
		record Keyed(CollationKey key, KwicLine line) {
		}
		Collator collator = Collator.getInstance(locale);
		return lines.stream().map(line -> new Keyed(collator.getCollationKey(text.apply(line)), line))
				.sorted(Comparator.comparing(Keyed::key)).map(Keyed::line).toList();
	}

	/** The words next to the hit, the nearest first. */
	private static String words(String context, boolean backwards) {
		List<String> words = new ArrayList<>();
		Words.each(context, 0, context.length(), (start, end) -> words.add(context.substring(start, end)));
		if (backwards) {
			Collections.reverse(words);
		}
		return String.join(" ", words.subList(0, Math.min(SORTED_WORDS, words.size())));
	}
}
