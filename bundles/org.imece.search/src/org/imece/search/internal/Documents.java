/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.imece.core.search.SearchText;
import org.imece.core.text.Folding;

/** From the texts of a record to documents of the index, one for each element. */
final class Documents {

	/** With offsets, so that what was found is marked without reading the text again. */
	private static final FieldType ANALYSED = analysed();

	private Documents() {
	}

	private static FieldType analysed() {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

	static List<Document> of(String recordId, List<SearchText> texts) {
		Map<String, List<SearchText>> byElement = new LinkedHashMap<>();
		texts.forEach(text -> byElement.computeIfAbsent(text.elementId(), id -> new ArrayList<>()).add(text));
		return byElement.values().stream().map(element -> document(recordId, element)).toList();
	}

	private static Document document(String recordId, List<SearchText> texts) {
		SearchText first = texts.get(0);
		Document document = new Document();
		document.add(new StringField(Fields.RECORD, recordId, Field.Store.NO));
		document.add(new StringField(Fields.KIND, first.kind(), Field.Store.NO));
		document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(first.kind())));
		Set<String> languages = new LinkedHashSet<>();
		Set<String> titles = new LinkedHashSet<>();
		Set<String> keys = new LinkedHashSet<>();
		for (SearchText text : texts) {
			languages.add(IndexedField.primaryLanguage(text.language()));
			titles.add(text.title());
			text.keys().forEach(key -> addKeys(key, keys));
		}
		for (String language : languages) {
			document.add(new StringField(Fields.LANGUAGE, language, Field.Store.NO));
			document.add(new SortedSetDocValuesField(Fields.LANGUAGE, new BytesRef(language)));
		}
		document.add(new BinaryDocValuesField(Fields.HIT,
				HitData.write(recordId, first.elementId(), first.kind(), first.title(), languages)));
		for (String title : titles) {
			document.add(new TextField(Fields.TITLE_WORDS, title, Field.Store.NO));
			String folded = Folding.fold(title);
			document.add(new StringField(Fields.TITLE_WHOLE,
					folded.length() > Fields.MAX_KEY ? folded.substring(0, Fields.MAX_KEY) : folded, Field.Store.NO));
		}
		keys.forEach(key -> document.add(new StringField(Fields.KEY, key, Field.Store.NO)));
		if (first.elementId().equals(recordId)) {
			document.add(new StringField(Fields.ROOT, "", Field.Store.NO));
			titles.forEach(title -> document.add(new TextField(Fields.RECORD_TITLE, title, Field.Store.NO)));
		}
		texts.forEach(text -> addText(document, text));
		return document;
	}

	/** An identifier with a scheme, such as {@code celex:32024L1760}, is found without it too. */
	private static void addKeys(String printed, Set<String> keys) {
		String key = Fields.key(printed);
		if (!key.isEmpty() && key.length() <= Fields.MAX_KEY) {
			keys.add(key);
			int colon = key.indexOf(':');
			if (colon > 0 && colon < key.length() - 1) {
				keys.add(key.substring(colon + 1));
			}
		}
	}

	private static void addText(Document document, SearchText text) {
		String language = IndexedField.primaryLanguage(text.language());
		document.add(new StoredField(Fields.TEXT, language));
		document.add(new StoredField(Fields.TEXT, text.text()));
		for (IndexedField field : IndexedField.values()) {
			if (field.takes(language)) {
				document.add(new Field(field.fieldName, text.text(), ANALYSED));
			}
		}
	}
}
