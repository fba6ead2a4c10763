/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.imece.search.SearchHit;
import org.imece.search.Snippet;

/** Reads the stored fields of one document, the texts only if they are wanted. */
final class HitReader extends StoredFieldVisitor {

	private final boolean withTexts;
	private final List<String> languages = new ArrayList<>(1);
	private final List<IndexedText> texts = new ArrayList<>(1);
	private String record;
	private String element;
	private String kind;
	private String title;
	private String textLanguage;

	HitReader(boolean withTexts) {
		this.withTexts = withTexts;
	}

	@Override
	public Status needsField(FieldInfo field) {
		return !withTexts && field.name.equals(Fields.TEXT) ? Status.STOP : Status.YES;
	}

	@Override
	public void stringField(FieldInfo field, String value) throws IOException {
		switch (field.name) {
		case Fields.RECORD -> record = value;
		case Fields.ELEMENT -> element = value;
		case Fields.KIND -> kind = value;
		case Fields.TITLE -> title = value;
		case Fields.LANGUAGE -> languages.add(shown(value));
		case Fields.TEXT -> {
			if (textLanguage == null) {
				textLanguage = value;
			} else {
				texts.add(new IndexedText(textLanguage, value));
				textLanguage = null;
			}
		}
		default -> { // nothing else is stored
		}
		}
	}

	static String shown(String language) {
		return IndexedField.UNKNOWN_LANGUAGE.equals(language) ? "" : language;
	}

	List<IndexedText> texts() {
		return texts;
	}

	SearchHit hit(float score, List<Snippet> snippets) {
		return new SearchHit(record, element, kind, title, languages, score, snippets);
	}
}
