/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.text.FoldedText;
import org.imece.coding.text.Words;
import org.imece.core.text.IStemmer;

/** Finds words that follow each other, as they are written or by their stems. */
final class WordFinder implements ITextFinder {

	private final List<String> parts;
	private final boolean matchCase;
	/** {@code null} to compare words as they are written. */
	private final IStemmer stemmer;
	private final Map<String, Map<String, String>> stems = new HashMap<>();

	/** @param stemmer {@code null} to compare words as they are written */
	WordFinder(String expression, boolean matchCase, IStemmer stemmer) {
		parts = parts(expression, stemmer == null);
		this.matchCase = matchCase && stemmer == null;
		this.stemmer = stemmer;
	}

	/** The words of an expression; empty if there are none. */
	static List<String> parts(String expression, boolean wildcards) {
		List<String> parts = new ArrayList<>();
		for (String part : expression.strip().split("\\s+")) {
			if (wildcards && (part.indexOf('*') >= 0 || part.indexOf('?') >= 0)) {
				String bare = part.replaceAll("^[^\\p{L}\\p{M}\\p{N}*?]+|[^\\p{L}\\p{M}\\p{N}*?]+$", "");
				parts.add(bare);
			} else {
				Words.each(part, 0, part.length(), (start, end) -> parts.add(part.substring(start, end)));
			}
		}
		return parts;
	}

	@Override
	public boolean matchesCase() {
		return matchCase;
	}

	@Override
	public void find(String folded, String language, Taker taker, IProgressMonitor monitor) {
		List<IWordTest> tests = parts.stream().map(part -> test(part, language)).toList();
		boolean[] over = new boolean[1];
		List<int[]> window = new ArrayList<>();
		Words.each(folded, 0, folded.length(), (start, end) -> {
			if (over[0]) {
				return;
			}
			window.add(new int[] { start, end });
			if (window.size() > tests.size()) {
				window.remove(0);
			}
			if (window.size() == tests.size() && matches(window, tests, folded, language)) {
				over[0] = !taker.hit(window.get(0)[0], end);
				window.clear();
			}
		});
	}

	private static boolean matches(List<int[]> window, List<IWordTest> tests, String folded, String language) {
		for (int i = tests.size() - 1; i >= 0; i--) {
			if (!matches(window.get(i), tests.get(i), folded, language)) {
				return false;
			}
		}
		return true;
	}

	private static boolean matches(int[] word, IWordTest test, String folded, String language) {
		if (test.matches(folded, word[0], word[1])) {
			return true;
		}
		int apostrophe = apostrophe(folded, word[0], word[1]);
		return apostrophe >= 0 && (language.startsWith("fr") ? test.matches(folded, apostrophe + 1, word[1])
				: test.matches(folded, word[0], apostrophe));
	}

	private static int apostrophe(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
				return i;
			}
		}
		return -1;
	}

	/** Whether a part of a text is the word that is wanted. */
	@FunctionalInterface
	private interface IWordTest {
		boolean matches(String text, int start, int end);
	}

	private IWordTest test(String part, String language) {
		String wanted = FoldedText.of(part, language, matchCase).text();
		if (stemmer == null) {
			return new WordGlob(wanted)::matches;
		}
		String stem = stem(Words.key(wanted, language), language);
		return (text, start, end) -> stem.equals(stem(text.substring(start, end), language));
	}

	private String stem(String word, String language) {
		return stems.computeIfAbsent(language, key -> new HashMap<>()).computeIfAbsent(word,
				key -> stemmer.stem(key, language));
	}
}
