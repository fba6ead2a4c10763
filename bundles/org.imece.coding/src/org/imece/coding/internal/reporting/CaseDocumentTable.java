/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;

/** Documents of cases. */
public final class CaseDocumentTable extends RecordTable<Case> {

	public CaseDocumentTable() {
		super(Case.class, "v1_case_document", "That a document belongs to a case.", //
				Column.text("case_id", "The case, v1_case.id"), //
				Column.text("document_id", "The document, v1_document.id"));
	}

	@Override
	protected void write(Case caze, Consumer<Object[]> rows) {
		Rows.ids(caze, CodingPackage.Literals.CASE__DOCUMENTS)
				.forEach(document -> rows.accept(new Object[] { caze.getId(), document }));
	}
}
