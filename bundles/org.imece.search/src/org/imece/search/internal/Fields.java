/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.imece.core.text.Folding;

/** The fields of the index beside those of {@link IndexedField}. */
final class Fields {

	static final String RECORD = "record";
	static final String KIND = "kind";
	/** Primary subtags of the languages of the texts. */
	static final String LANGUAGE = "language";
	/** What lists show of a hit, see {@link HitData}; read without the stored fields. */
	static final String HIT = "hit";
	/** Words of all titles, folded. */
	static final String TITLE_WORDS = "title_words";
	/** Words of the titles of records, folded: a record is found by its name even where its text lacks it. */
	static final String RECORD_TITLE = "record_title";
	/** All titles, folded, as a whole. */
	static final String TITLE_WHOLE = "title_whole";
	/** Identifiers and citations, see {@link #key}. */
	static final String KEY = "key";
	/** There with any value if the element is the root of its record. */
	static final String ROOT = "root";
	/** The texts with their languages, alternately; stored. */
	static final String TEXT = "text";

	/** Longer ones are no identifiers. */
	static final int MAX_KEY = 200;

	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern CLOSING = Pattern.compile("[.,;:]+$");

	private Fields() {
	}

	/** Form in which identifiers are compared: without case, blanks and closing punctuation. */
	static String key(String identifier) {
		String solid = BLANKS.matcher(Folding.fold(identifier)).replaceAll("");
		return CLOSING.matcher(solid).replaceAll("");
	}

	/** The analysers of all analysed fields. */
	static Analyzer analyzer() {
		Map<String, Analyzer> analyzers = new HashMap<>();
		for (IndexedField field : IndexedField.values()) {
			analyzers.put(field.fieldName, field.newAnalyzer());
		}
		analyzers.put(TITLE_WORDS, FieldAnalyzer.folded());
		analyzers.put(RECORD_TITLE, FieldAnalyzer.folded());
		return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
			@Override
			protected Analyzer getWrappedAnalyzer(String fieldName) {
				return analyzers.get(fieldName);
			}
		};
	}
}
