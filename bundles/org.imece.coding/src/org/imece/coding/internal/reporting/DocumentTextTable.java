/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Document;

/** Texts of documents. */
public final class DocumentTextTable extends RecordTable<Document> {

	public DocumentTextTable() {
		super(Document.class, "v1_document_text",
				"The text of a document, apart from v1_document because it is long.", //
				Column.text("document_id", "The document, v1_document.id"), //
				Column.text("text", "Canonical text: line ends LF, never normalised"));
	}

	@Override
	protected void write(Document document, Consumer<Object[]> rows) {
		if (document.getText() != null) {
			rows.accept(new Object[] { document.getId(), document.getText() });
		}
	}
}
