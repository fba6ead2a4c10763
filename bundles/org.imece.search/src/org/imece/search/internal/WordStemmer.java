/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.imece.core.text.IStemmer;

/** The stems of the index, word by word. */
public final class WordStemmer implements IStemmer {

	private final Map<String, Analyzer> analyzers = Map.of("tr", new SingleWord(FieldAnalyzer::turkishStem), "en",
			new SingleWord(FieldAnalyzer::englishStem), "fr", new SingleWord(FieldAnalyzer::frenchStem), "nl",
			new SingleWord(FieldAnalyzer::dutchStem), "de", new SingleWord(FieldAnalyzer::germanStem));

	/** Takes what it is given as one word. */
	private static final class SingleWord extends Analyzer {

		private final UnaryOperator<TokenStream> stem;

		SingleWord(UnaryOperator<TokenStream> stem) {
			this.stem = stem;
		}

		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			KeywordTokenizer word = new KeywordTokenizer();
			return new TokenStreamComponents(word, stem.apply(word));
		}
	}

	@Override
	public String stem(String word, String language) {
		Analyzer analyzer = analyzers.get(language.split("-", 2)[0]);
		if (analyzer == null || word.isEmpty()) {
			return word;
		}
		try (TokenStream stream = analyzer.tokenStream("", word)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			String stem = stream.incrementToken() ? term.toString() : word;
			stream.end();
			return stem;
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is read from anywhere
		}
	}

	/** The service is going. */
	public void deactivate() {
		analyzers.values().forEach(Analyzer::close);
	}
}
