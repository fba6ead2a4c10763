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
import org.imece.coding.analysis.Cooccurrence;
import org.imece.coding.analysis.CooccurrenceAnalysis;
import org.imece.coding.analysis.Nearness;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;

/** Codes that occur together. */
final class PairTable {

	private PairTable() {
	}

	static ComputedTable of(CodedScope scope, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		List<Object[]> rows = new ArrayList<>();
		add("overlap", new CooccurrenceAnalysis(scope, Nearness.OVERLAP).run(progress.split(1)), rows);
		add("turn", new CooccurrenceAnalysis(scope, Nearness.SAME_TURN).run(progress.split(1)), rows);
		return new ComputedTable("v1_code_cooccurrence", "Two codes that occur together, all coders together.",
				List.of(Column.text("id", "Nearness and codes"),
						Column.text("nearness", "overlap: passages share a character; turn: both touch a turn or paragraph"),
						Column.text("code_id", "One code, v1_code.id"),
						Column.text("other_code_id", "The other, behind it in the codebooks"),
						Column.integer("together", "Pairs of passages, or turns with both; at least 1"),
						Column.integer("documents", "Documents with such a pair or turn"),
						Column.integer("occurrences", "Passages of the one code, or turns with it"),
						Column.integer("other_occurrences", "The same of the other"),
						Column.real("coefficient", "c coefficient (Jaccard), 0 to 1")),
				rows);
	}

	private static void add(String nearness, Cooccurrence result, List<Object[]> rows) {
		for (Cooccurrence.Pair pair : result.pairs()) {
			String one = result.codes().get(pair.one()).id();
			String two = result.codes().get(pair.two()).id();
			rows.add(new Object[] { String.join("/", nearness, one, two), nearness, one, two, pair.count(),
					pair.documents(), result.occurrences(pair.one()), result.occurrences(pair.two()),
					pair.coefficient() });
		}
	}
}
