/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.internal.reporting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.DocumentDates;
import org.imece.coding.analysis.Portrait;
import org.imece.coding.analysis.Saturation;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;

/** What follows from the order of documents, and of codes in a document. */
final class SequenceTables {

	private SequenceTables() {
	}

	static ComputedTable saturation(CodedScope scope, DocumentDates dates) {
		List<Object[]> rows = new ArrayList<>();
		for (Saturation.Step step : Saturation.of(scope, dates.chronological(scope.documents())).steps()) {
			rows.add(new Object[] { step.document().id(), rows.size() + 1, step.codes(), step.fresh().size(),
					step.cumulative() });
		}
		return new ComputedTable("v1_saturation", "How many codes a document brought that none before it had, by date.",
				List.of(Column.text("document_id", "The document, v1_document.id"),
						Column.integer("position", "Place by date, from 1; documents without a date are last"),
						Column.integer("codes", "Different codes in the document"),
						Column.integer("new_codes", "Those that no document before it had"),
						Column.integer("cumulative_codes", "Different codes in it and all before it")),
				rows);
	}

	static ComputedTable portrait(CodedScope scope, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, scope.documents().size());
		List<Object[]> rows = new ArrayList<>();
		for (CorpusDocument document : scope.documents()) {
			progress.split(1);
			int number = 0;
			for (Portrait.Stretch stretch : Portrait.of(scope, document).stretches()) {
				number++;
				for (CorpusCode code : stretch.codes()) {
					rows.add(new Object[] { String.join("/", document.id(), Integer.toString(number), code.id()),
							document.id(), number, stretch.start(), stretch.end(), code.id() });
				}
			}
		}
		return new ComputedTable("v1_portrait",
				"A code of a stretch of a document that has the same codes throughout, all coders together.",
				List.of(Column.text("id", "Document, stretch and code"),
						Column.text("document_id", "The document, v1_document.id"),
						Column.integer("stretch", "Place of the stretch in the document, from 1; uncoded ones count too"),
						Column.integer("start_offset", "First UTF-16 unit"),
						Column.integer("end_offset", "Behind the last UTF-16 unit"),
						Column.text("code_id", "The code, v1_code.id")),
				rows);
	}
}
