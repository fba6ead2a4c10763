/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Words of a text in the form in which one field keeps them. No word is dropped, so that phrases stay whole. */
final class FieldAnalyzer extends Analyzer {

	/** Keeps phrases from running from one text of an element into the next. */
	private static final int GAP = 100;

	private final UnaryOperator<TokenStream> lowerCase;
	private final UnaryOperator<TokenStream> form;

	private FieldAnalyzer(UnaryOperator<TokenStream> lowerCase, UnaryOperator<TokenStream> form) {
		this.lowerCase = lowerCase;
		this.form = form;
	}

	static Analyzer exact() {
		return new FieldAnalyzer(LowerCaseFilter::new, UnaryOperator.identity());
	}

	static Analyzer exactTurkish() {
		return new FieldAnalyzer(TurkishLowerCaseFilter::new, UnaryOperator.identity());
	}

	static Analyzer folded() {
		return new FieldAnalyzer(FoldingFilter::new, UnaryOperator.identity());
	}

	static Analyzer stemTurkish() {
		return new FieldAnalyzer(TurkishLowerCaseFilter::new, stemmed(FieldAnalyzer::turkishStem));
	}

	static Analyzer stemEnglish() {
		return new FieldAnalyzer(LowerCaseFilter::new, stemmed(FieldAnalyzer::englishStem));
	}

	static Analyzer stemFrench() {
		return new FieldAnalyzer(LowerCaseFilter::new, stemmed(FieldAnalyzer::frenchStem));
	}

	static Analyzer stemDutch() {
		return new FieldAnalyzer(LowerCaseFilter::new, stemmed(FieldAnalyzer::dutchStem));
	}

	static Analyzer stemGerman() {
		return new FieldAnalyzer(LowerCaseFilter::new, stemmed(FieldAnalyzer::germanStem));
	}

	/** Stems are folded in the end, so that {@code vakif} finds {@code vakıfların}. */
	static TokenStream turkishStem(TokenStream words) {
		return new FoldingFilter(new SnowballFilter(new TurkishRootFilter(words), new TurkishStemmer()));
	}

	static TokenStream englishStem(TokenStream words) {
		return new PorterStemFilter(words);
	}

	static TokenStream frenchStem(TokenStream words) {
		return new FrenchLightStemFilter(words);
	}

	static TokenStream dutchStem(TokenStream words) {
		return new SnowballFilter(words, new DutchStemmer());
	}

	static TokenStream germanStem(TokenStream words) {
		return new GermanLightStemFilter(new GermanNormalizationFilter(words));
	}

	/** Keeps each word beside its stem, so that a form that the stemmer gets wrong still finds itself. */
	private static UnaryOperator<TokenStream> stemmed(Function<TokenStream, TokenStream> stemmer) {
		return words -> new RemoveDuplicatesTokenFilter(stemmer.apply(new KeywordRepeatFilter(words)));
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		StandardTokenizer words = new StandardTokenizer();
		return new TokenStreamComponents(words, form.apply(lowerCase.apply(new WordShapeFilter(words))));
	}

	/** For the beginnings of words in prefix queries. */
	@Override
	protected TokenStream normalize(String fieldName, TokenStream in) {
		return lowerCase.apply(in);
	}

	@Override
	public int getPositionIncrementGap(String fieldName) {
		return GAP;
	}
}
