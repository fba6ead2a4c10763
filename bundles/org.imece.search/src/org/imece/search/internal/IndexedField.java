/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.Locale;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;

/**
 * The fields that texts are indexed in. Each text is in three of them: as it is written, folded, and by the stems of
 * its language if there is a stemmer for it. Turkish has an exact field of its own because <em>I</em> and <em>i</em>
 * are different letters there.
 */
enum IndexedField {
	EXACT_TURKISH("exact_tr", "tr", 4, FieldAnalyzer::exactTurkish), //
	EXACT("exact", null, 4, FieldAnalyzer::exact), //
	FOLDED("folded", null, 2, FieldAnalyzer::folded), //
	STEM_TURKISH("stem_tr", "tr", 1, FieldAnalyzer::stemTurkish), //
	STEM_ENGLISH("stem_en", "en", 1, FieldAnalyzer::stemEnglish), //
	STEM_FRENCH("stem_fr", "fr", 1, FieldAnalyzer::stemFrench), //
	STEM_DUTCH("stem_nl", "nl", 1, FieldAnalyzer::stemDutch), //
	STEM_GERMAN("stem_de", "de", 1, FieldAnalyzer::stemGerman);

	/** What a language is called that nobody told. */
	static final String UNKNOWN_LANGUAGE = "und";

	final String fieldName;
	final float boost;
	private final String language;
	private final Supplier<Analyzer> analyzer;

	IndexedField(String fieldName, String language, float boost, Supplier<Analyzer> analyzer) {
		this.fieldName = fieldName;
		this.language = language;
		this.boost = boost;
		this.analyzer = analyzer;
	}

	Analyzer newAnalyzer() {
		return analyzer.get();
	}

	/** Whether texts in a language, given by its primary subtag, are in this field. */
	boolean takes(String textLanguage) {
		return switch (this) {
		case EXACT -> !"tr".equals(textLanguage);
		case FOLDED -> true;
		default -> language.equals(textLanguage);
		};
	}

	/** Primary subtag of a BCP 47 tag: {@code tr} of {@code tr-TR}. */
	static String primaryLanguage(String tag) {
		String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
		return language.isEmpty() ? UNKNOWN_LANGUAGE : language;
	}
}
