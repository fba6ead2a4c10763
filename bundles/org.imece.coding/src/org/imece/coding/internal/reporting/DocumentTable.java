/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;

/** Documents without their texts. */
public final class DocumentTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
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

	@Override
	public String name() {
		return "v1_document";
	}

	@Override
	public String description() {
		return "A document: an interview, a focus group, literature, a field note.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Document document) {
			rows.accept(new Object[] { document.getId(), Titles.of(document, "tr"), Titles.of(document, "en"),
					document.getKind().getLiteral(), document.getLanguage(), Rows.string(document.getAt()),
					document.getPlace(), Rows.id(document, CodingPackage.Literals.DOCUMENT__JURISDICTION),
					document.getFileName(), document.getText() == null ? 0 : document.getText().length(),
					document.getSpeakers().size() });
		}
	}
}
