/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;

/** Documents of cases. */
public final class CaseDocumentTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("case_id", "The case, v1_case.id"), //
			Column.text("document_id", "The document, v1_document.id"));

	@Override
	public String name() {
		return "v1_case_document";
	}

	@Override
	public String description() {
		return "That a document belongs to a case.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Case caze) {
			Rows.ids(caze, CodingPackage.Literals.CASE__DOCUMENTS)
					.forEach(document -> rows.accept(new Object[] { caze.getId(), document }));
		}
	}
}
