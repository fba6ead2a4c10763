/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.Grouping;
import org.imece.coding.analysis.Groupings;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.corpus.CorpusVariable;

/** Lets users choose how material is put into groups. */
final class GroupingChoice {

	/** Makes the groups of a scope. */
	interface Maker {
		Grouping of(CodedScope scope, Material material);
	}

	private record Entry(String label, Maker maker) {
	}

	private final boolean units;
	private final Combo combo;
	private List<Entry> entries;

	/** @param units whether only groups of several units make sense */
	GroupingChoice(OptionRow row, boolean units) {
		this.units = units;
		entries = entries(List.of());
		combo = row.combo(Messages.Option_groups, labels());
	}

	private List<String> labels() {
		return entries.stream().map(Entry::label).toList();
	}

	private List<Entry> entries(List<CorpusVariable> variables) {
		List<Entry> found = new ArrayList<>();
		if (!units) {
			found.add(new Entry(Messages.Groups_documents, (scope, material) -> Groupings.byDocument(scope)));
			found.add(new Entry(Messages.Groups_cases, (scope, material) -> Groupings.byCase(scope)));
		}
		found.add(new Entry(Messages.Groups_jurisdictions,
				(scope, material) -> Groupings.byJurisdiction(scope, material.jurisdictions())));
		variables.forEach(variable -> found.add(new Entry(Messages.format(Messages.Groups_variable, variable.title()),
				(scope, material) -> Groupings.byVariable(scope, variable))));
		return found;
	}

	void offer(Material material) {
		entries = entries(List.copyOf(material.corpus().variables()));
		OptionRow.offer(combo, labels(), 0);
	}

	/** The way that is chosen. */
	Maker chosen() {
		return entries.get(Math.max(0, combo.getSelectionIndex())).maker();
	}
}
