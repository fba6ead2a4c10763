/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.SpokenWords;
import org.imece.coding.text.StopWords;
import org.imece.coding.text.Words;
import org.imece.core.operation.IOperation;
import org.imece.core.text.IStemmer;

/**
 * Counts words in the language of each document, without those that say little in it, numbers and single letters. Labels
 * of speakers are no words that were said.
 *
 * @since 0.1
 */
public final class WordFrequencyAnalysis implements IOperation<WordFrequencies> {

	/** Takes a word in its counted form. */
	interface Taker {
		void word(String key, int start, int end);
	}

	private final CodedScope scope;
	private final boolean coded;
	private final Set<String> besides;
	private final IStemmer stemmer;

	/**
	 * @param coded   whether only passages of the codes and coders of the scope are read, each part of the text once
	 * @param besides further words that are left out, in their counted form
	 * @param stemmer to count the forms of a word together; {@code null} to count each form
	 */
	public WordFrequencyAnalysis(CodedScope scope, boolean coded, Set<String> besides, IStemmer stemmer) {
		this.stemmer = stemmer;
		this.scope = scope;
		this.coded = coded;
		this.besides = Set.copyOf(besides);
	}

	@Override
	public WordFrequencies run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, scope.documents().size());
		Map<String, Set<String>> stopWords = new HashMap<>();
		Map<String, Count> counts = new HashMap<>();
		long[] total = new long[1];
		for (CorpusDocument document : scope.documents()) {
			progress.split(1);
			Set<String> left = stopWords.computeIfAbsent(document.language(), StopWords::of);
			each(scope, coded, document, (key, start, end) -> {
				total[0]++;
				if (!left.contains(key) && !besides.contains(key) && says(key)) {
					counts.computeIfAbsent(stemmer == null ? key : stemmer.stem(key, document.language()),
							word -> new Count()).add(key, document.id());
				}
			});
		}
		List<WordFrequencies.Row> rows = new ArrayList<>();
		Map<String, Set<String>> forms = new HashMap<>();
		for (Count count : counts.values()) {
			String word = count.mostFrequent();
			rows.add(new WordFrequencies.Row(word, count.count, count.documents));
			forms.computeIfAbsent(word, each -> new HashSet<>()).addAll(count.forms.keySet());
		}
		rows.sort(Comparator.comparingInt(WordFrequencies.Row::count).reversed()
				.thenComparing(WordFrequencies.Row::word));
		return new WordFrequencies(scope, coded, rows, forms, total[0]);
	}

	private static boolean says(String key) {
		return key.codePointCount(0, key.length()) > 1 && key.codePoints().anyMatch(Character::isLetter);
	}

	static void each(CodedScope scope, boolean coded, CorpusDocument document, Taker taker) {
		Words.Taker words = (start, end) -> taker
				.word(Words.key(document.text().substring(start, end), document.language()), start, end);
		int[][] parts = coded ? merged(document, scope.segments(document.id()))
				: new int[][] { { 0, document.text().length() } };
		for (int[] part : parts) {
			SpokenWords.each(document, part[0], part[1], words);
		}
	}

	/** Parts of the text in at least one passage, each once. */
	private static int[][] merged(CorpusDocument document, List<CorpusSegment> segments) {
		List<int[]> parts = new ArrayList<>();
		int length = document.text().length();
		for (CorpusSegment segment : segments) {
			int start = Math.clamp(segment.start(), 0, length);
			int end = Math.clamp(segment.end(), start, length);
			if (!parts.isEmpty() && start <= parts.getLast()[1]) {
				parts.getLast()[1] = Math.max(parts.getLast()[1], end);
			} else {
				parts.add(new int[] { start, end });
			}
		}
		return parts.toArray(int[][]::new);
	}

	private static final class Count {

		private final Map<String, Integer> forms = new HashMap<>(2);
		private int count;
		private int documents;
		private String last;

		String mostFrequent() {
			return Collections.max(forms.entrySet(), Map.Entry.<String, Integer>comparingByValue()
					.thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).getKey();
		}

		void add(String form, String documentId) {
			forms.merge(form, 1, Integer::sum);
			count++;
			if (!documentId.equals(last)) {
				documents++;
				last = documentId;
			}
		}
	}
}
