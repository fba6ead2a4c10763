/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;

/** Code frequencies by document and coder. */
public final class CodeFrequencyTable extends RecordTable<CodingSet> {

	public CodeFrequencyTable() {
		super(CodingSet.class, "v1_code_frequency", "How often a coder used a code in a document.", //
				Column.text("id", "Coding set and code"), //
				Column.text("code_id", "The code, v1_code.id"), //
				Column.text("document_id", "The document, v1_document.id"), //
				Column.text("coder_id", "Who coded, v1_coder.id; null if unknown"), //
				Column.integer("codings", "Number of passages"), //
				Column.integer("characters", "Length of these passages in UTF-16 units; overlaps count twice"));
	}

	@Override
	protected void write(CodingSet set, Consumer<Object[]> rows) {
		Map<String, int[]> counts = new TreeMap<>();
		for (Coding coding : set.getCodings()) {
			String code = Rows.id(coding, CodingPackage.Literals.CODING__CODE);
			if (code != null) {
				int[] count = counts.computeIfAbsent(code, id -> new int[2]);
				count[0]++;
				count[1] += coding.getEnd() - coding.getStart();
			}
		}
		String document = Rows.id(set, CodingPackage.Literals.CODING_SET__DOCUMENT);
		String coder = Rows.id(set, CodingPackage.Literals.CODING_SET__CODER);
		counts.forEach((code, count) -> rows.accept(
				new Object[] { set.getId() + '/' + code, code, document, coder, count[0], count[1] }));
	}
}
