/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;

/** Documents without their texts. */
public final class DocumentTable extends RecordTable<Document> {

	public DocumentTable() {
		super(Document.class, "v1_document", "A document: an interview, a focus group, literature, a field note.", //
				Column.text("id", "Identifier of the document"), //
				Column.text("title", "Title in Turkish, else in any language"), //
				Column.text("title_en", "Title in English, else in any language"), //
				Column.text("kind", "OTHER, INTERVIEW, FOCUS_GROUP, LITERATURE, FIELD_NOTE or WEB_PAGE"), //
				Column.text("language", "BCP 47 tag; null if unknown"), //
				Column.text("date", "When it came about: YYYY, YYYY-MM or YYYY-MM-DD"), //
				Column.text("place", "Where it came about"), //
				Column.text("jurisdiction_id", "Jurisdiction it belongs to, v1_jurisdiction.id"), //
				Column.text("file_name", "File it was read from"), //
				Column.integer("characters", "Length of the text in UTF-16 units"), //
				Column.integer("speakers", "Number of speakers that are known"));
	}

	@Override
	protected void write(Document document, Consumer<Object[]> rows) {
		rows.accept(new Object[] { document.getId(), Titles.of(document, "tr"), Titles.of(document, "en"),
				document.getKind().getLiteral(), document.getLanguage(), string(document.getAt()),
				document.getPlace(), Rows.id(document, CodingPackage.Literals.DOCUMENT__JURISDICTION),
				document.getFileName(), document.getText() == null ? 0 : document.getText().length(),
				document.getSpeakers().size() });
	}
}
