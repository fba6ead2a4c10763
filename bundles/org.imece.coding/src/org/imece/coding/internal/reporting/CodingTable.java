/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;

/** Coded passages. */
public final class CodingTable extends RecordTable<CodingSet> {

	public CodingTable() {
		super(CodingSet.class, "v1_coding", "A passage of a document to which a coder gave a code.", //
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
	}

	@Override
	protected void write(CodingSet set, Consumer<Object[]> rows) {
		String document = Rows.id(set, CodingPackage.Literals.CODING_SET__DOCUMENT);
		String coder = Rows.id(set, CodingPackage.Literals.CODING_SET__CODER);
		for (Coding coding : set.getCodings()) {
			rows.accept(new Object[] { coding.getId(), document, coder,
					Rows.id(coding, CodingPackage.Literals.CODING__CODE), coding.getStart(), coding.getEnd(),
					coding.getQuote(), coding.getMemo(), string(coding.getAt()), coding.getCodeVersion() });
		}
	}
}
