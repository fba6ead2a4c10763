/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;

/** Texts of documents. */
public final class DocumentTextTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("document_id", "The document, v1_document.id"), //
			Column.text("text", "Canonical text: line ends LF, never normalised"));

	@Override
	public String name() {
		return "v1_document_text";
	}

	@Override
	public String description() {
		return "The text of a document, apart from v1_document because it is long.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Document document && document.getText() != null) {
			rows.accept(new Object[] { document.getId(), document.getText() });
		}
	}
}
