/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Reads the texts of one document. */
final class TextReader extends StoredFieldVisitor {

	private final List<IndexedText> texts = new ArrayList<>(1);
	private String language;

	@Override
	public Status needsField(FieldInfo field) {
		return field.name.equals(Fields.TEXT) ? Status.YES : Status.NO;
	}

	@Override
	public void stringField(FieldInfo field, String value) {
		if (language == null) {
			language = value;
		} else {
			texts.add(new IndexedText(language, value));
			language = null;
		}
	}

	List<IndexedText> texts() {
		return texts;
	}
}
