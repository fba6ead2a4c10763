/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.SpokenWords;
import org.imece.coding.query.internal.Messages;
import org.imece.coding.text.FoldedText;
import org.imece.coding.text.StopWords;
import org.imece.coding.text.Words;
import org.imece.core.operation.IOperation;
import org.imece.core.text.IStemmer;
import org.imece.core.text.TextOrder;

/**
 * Counts the words of a corpus. A word has at least one letter; names of speakers before their turns and Turkish suffixes behind an
 * apostrophe do not count.
 * Words that are written alike are one word, whatever the language of their documents.
 *
 * @since 0.1
 */
public final class CountWordsOperation implements IOperation<WordList> {

	private final Corpus corpus;
	private final boolean withoutStopWords;
	private final IStemmer stemmer;
	private final Locale order;
	private final Map<String, Tally> tallies = new HashMap<>();
	private int tokens;

	/** A word while it is counted. */
	private static final class Tally {
		private final Map<String, Integer> forms = new HashMap<>();
		private final Map<String, Integer> documents = new HashMap<>();
		private int count;

		void add(String form, String documentId, int times) {
			forms.merge(form, times, Integer::sum);
			documents.merge(documentId, times, Integer::sum);
			count += times;
		}

		WordCount count(int tokens) {
			List<String> written = forms.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue()
					.reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
			return new WordCount(written.get(0), written, count, 1000.0 * count / tokens, documents);
		}
	}

	/**
	 * @param withoutStopWords whether to leave out the words of {@link StopWords} in the language of each document
	 * @param stemmer          to count the forms of a word together; {@code null} to count each form
	 * @param order            whose alphabet sorts words of the same frequency
	 */
	public CountWordsOperation(Corpus corpus, boolean withoutStopWords, IStemmer stemmer, Locale order) {
		this.corpus = corpus;
		this.withoutStopWords = withoutStopWords;
		this.stemmer = stemmer;
		this.order = order;
	}

	@Override
	public WordList run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Words_counting, corpus.documents().size());
		tallies.clear();
		tokens = 0;
		Map<String, Set<String>> stops = new HashMap<>();
		for (CorpusDocument document : corpus.documents()) {
			progress.split(1);
			count(document, stops.computeIfAbsent(document.language(),
					language -> withoutStopWords ? StopWords.of(language) : Set.of()));
		}
		List<WordCount> words = new ArrayList<>(
				tallies.values().stream().map(tally -> tally.count(tokens)).toList());
		words.sort(TextOrder.by(order, WordCount::word));
		words.sort(Comparator.comparingInt(WordCount::count).reversed());
		return new WordList(words, tokens);
	}

	private void count(CorpusDocument document, Set<String> stops) {
		Map<String, Integer> forms = new HashMap<>();
		String text = document.text();
		SpokenWords.each(document, 0, text.length(), (start, end) -> {
			String folded = FoldedText.of(text.substring(start, end), document.language(), false).text();
			String form = Words.key(folded, document.language());
			if (form.codePoints().anyMatch(Character::isLetter)) {
				tokens++;
				if (!stops.contains(form)) {
					forms.merge(form, 1, Integer::sum);
				}
			}
		});
		forms.forEach((form, times) -> tallies
				.computeIfAbsent(stemmer == null ? form : stemmer.stem(form, document.language()), key -> new Tally())
				.add(form, document.id(), times));
	}
}
