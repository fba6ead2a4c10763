/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.Crosstab;
import org.imece.coding.analysis.CrosstabAnalysis;
import org.imece.coding.analysis.Group;
import org.imece.coding.analysis.GroupComparison;
import org.imece.coding.analysis.Grouping;
import org.imece.coding.analysis.Groupings;
import org.imece.coding.corpus.CorpusVariable;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;

/** Codes by documents, attributes and jurisdictions. */
final class GroupTables {

	private GroupTables() {
	}

	static ComputedTable codeDocument(CodedScope scope, IProgressMonitor monitor) {
		Crosstab crosstab = new CrosstabAnalysis(scope, Groupings.byDocument(scope)).run(monitor);
		List<Object[]> rows = crosstab.filledCells().stream().map(cell -> {
			String code = crosstab.codes().get(cell[0]).id();
			String document = crosstab.groups().get(cell[1]).id();
			return new Object[] { code + '/' + document, code, document, crosstab.codings().count(cell[0], cell[1]),
					crosstab.codings().rowShare(cell[0], cell[1]), crosstab.codings().columnShare(cell[0], cell[1]),
					crosstab.codings().expected(cell[0], cell[1]),
					finite(crosstab.codings().adjustedResidual(cell[0], cell[1])) };
		}).toList();
		return new ComputedTable("v1_code_document", "How often a code occurs in a document, all coders together.",
				List.of(Column.text("id", "Code and document"), Column.text("code_id", "The code, v1_code.id"),
						Column.text("document_id", "The document, v1_document.id"),
						Column.integer("codings", "Number of passages, at least 1"),
						Column.real("code_share", "Passages by all of the code, 0 to 1"),
						Column.real("document_share", "Passages by all of the document, 0 to 1"),
						Column.real("expected", "Passages to expect if code and document were independent"),
						Column.real("residual", "Adjusted residual; null where it is not defined")),
				rows);
	}

	static ComputedTable codeAttribute(CodedScope scope, IProgressMonitor monitor) {
		List<Object[]> rows = new ArrayList<>();
		for (CorpusVariable variable : scope.corpus().variables()) {
			Crosstab crosstab = new CrosstabAnalysis(scope, Groupings.byVariable(scope, variable)).run(monitor);
			for (int[] cell : crosstab.filledCells()) {
				String code = crosstab.codes().get(cell[0]).id();
				Group group = crosstab.groups().get(cell[1]);
				rows.add(new Object[] { String.join("/", code, variable.id(), group.id()), code, variable.id(), group.id(),
						crosstab.codings().count(cell[0], cell[1]), crosstab.units(cell[0], cell[1]),
						group.units().size(), crosstab.value(cell[0], cell[1], Crosstab.Measure.UNIT_SHARE) });
			}
		}
		return new ComputedTable("v1_code_attribute",
				"How often a code occurs in cases with a value of an attribute, all coders together.",
				List.of(Column.text("id", "Code, variable and value"), Column.text("code_id", "The code, v1_code.id"),
						Column.text("variable_id", "The attribute, v1_variable.id"),
						Column.text("value", "The value in the lexical form of XML Schema"),
						Column.integer("codings", "Number of passages, at least 1"),
						Column.integer("cases", "Cases with the value that have such a passage"),
						Column.integer("all_cases", "Cases with the value"),
						Column.real("case_share", "cases by all_cases, 0 to 1")),
				rows);
	}

	/** Each two jurisdictions, the one that is first in the alphabet as the first. */
	static ComputedTable comparison(CodedScope scope, Map<String, String> jurisdictions, IProgressMonitor monitor) {
		Grouping all = Groupings.byJurisdiction(scope, jurisdictions);
		List<Object[]> rows = new ArrayList<>();
		for (int two = 1; two < all.groups().size(); two++) {
			for (int one = 0; one < two; one++) {
				Grouping pair = new Grouping(all.title(), all.kind(), List.of(all.groups().get(one), all.groups().get(two)),
						0);
				add(GroupComparison.of(new CrosstabAnalysis(scope, pair).run(monitor)), rows);
			}
		}
		return new ComputedTable("v1_group_comparison",
				"How a code differs between the documents of two jurisdictions, all coders together.",
				List.of(Column.text("id", "Code and jurisdictions"), Column.text("code_id", "The code, v1_code.id"),
						Column.text("jurisdiction_id", "The first jurisdiction"),
						Column.text("other_jurisdiction_id", "The second jurisdiction"),
						Column.integer("documents", "Documents of the first with the code"),
						Column.integer("all_documents", "Documents of the first"),
						Column.integer("other_documents", "Documents of the second with the code"),
						Column.integer("other_all_documents", "Documents of the second"),
						Column.real("difference", "Share of the first less that of the second, -1 to 1"),
						Column.real("low", "Lower limit of the difference, 95 per cent, Newcombe 1998"),
						Column.real("high", "Upper limit of the difference"),
						Column.real("p_fisher", "Fisher's exact test, two-sided; null where there is nothing to test"),
						Column.real("p_holm", "The same with all codes of the comparison taken into account, Holm 1979")),
				rows);
	}

	private static void add(GroupComparison comparison, List<Object[]> rows) {
		String one = comparison.group(0).id();
		String two = comparison.group(1).id();
		for (GroupComparison.Row row : comparison.rows()) {
			rows.add(new Object[] { String.join("/", row.code().id(), one, two), row.code().id(), one, two,
					row.one().hits(), row.one().units(), row.two().hits(), row.two().units(), row.difference(),
					row.interval().low(), row.interval().high(), finite(row.p()), finite(row.holm()) });
		}
	}

	/** SQL knows no number that is none. */
	static Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}
}
