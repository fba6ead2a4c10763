/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.internal.reporting;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.WordFrequencies;
import org.imece.coding.analysis.WordFrequencyAnalysis;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;

/** The words that occur most. */
final class WordTable {

	/** What is rarer says little of a corpus and would make most of the table. */
	private static final int MOST = 2_000;

	private WordTable() {
	}

	static ComputedTable of(CodedScope scope, IProgressMonitor monitor) {
		WordFrequencies result = new WordFrequencyAnalysis(scope, false, Set.of(), null).run(monitor);
		List<Object[]> rows = result.rows().stream().limit(MOST).map(
				row -> new Object[] { row.word(), row.count(), row.documents(), 1000.0 * row.count() / result.total() })
				.toList();
		return new ComputedTable("v1_word",
				"One of the 2,000 most frequent words of all documents, without those that say little.",
				List.of(Column.text("word", "In lower case; in Turkish without what follows an apostrophe"),
						Column.integer("occurrences", "How often it occurs"),
						Column.integer("documents", "Documents with it"),
						Column.real("per_thousand", "Occurrences in a thousand words")),
				rows);
	}
}
