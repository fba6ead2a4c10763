/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;

/** Coded passages. */
public final class CodingTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the coding"), //
			Column.text("document_id", "The document, v1_document.id"), //
			Column.text("coder_id", "Who coded, v1_coder.id; null if unknown"), //
			Column.text("code_id", "The code, v1_code.id; null for a passage that is only marked"), //
			Column.integer("start", "Offset of the first UTF-16 unit in the text"), //
			Column.integer("end", "Offset behind the last UTF-16 unit"), //
			Column.text("text", "The passage itself"), //
			Column.text("memo", "Note of the coder"), //
			Column.text("coded_at", "When it was coded, ISO 8601 in UTC"), //
			Column.integer("code_version", "Version of the definition under which it was coded"));

	@Override
	public String name() {
		return "v1_coding";
	}

	@Override
	public String description() {
		return "A passage of a document to which a coder gave a code.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof CodingSet set) {
			String document = Rows.id(set, CodingPackage.Literals.CODING_SET__DOCUMENT);
			String coder = Rows.id(set, CodingPackage.Literals.CODING_SET__CODER);
			for (Coding coding : set.getCodings()) {
				rows.accept(new Object[] { coding.getId(), document, coder,
						Rows.id(coding, CodingPackage.Literals.CODING__CODE), coding.getStart(), coding.getEnd(),
						coding.getQuote(), coding.getMemo(), Rows.string(coding.getAt()), coding.getCodeVersion() });
			}
		}
	}
}
