/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.Crosstab;
import org.imece.coding.analysis.CrosstabAnalysis;
import org.imece.coding.analysis.Group;
import org.imece.coding.analysis.GroupComparison;
import org.imece.coding.analysis.Grouping;
import org.imece.coding.analysis.Unit;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.ComparisonPicture;
import org.imece.coding.table.ResultTable;

/** Two groups side by side; the second may be all others together, such as Türkiye and the rest of Europe. */
final class ComparisonPage implements AnalysisPage {

	private static final int EXAMPLE_ONE = 12;
	private static final int TWO_COLUMNS = 2;

	private GroupingChoice groups;
	private Combo one;
	private Combo two;
	private Material material;

	@Override
	public void createOptions(OptionRow row) {
		groups = new GroupingChoice(row, true);
		one = row.combo(Messages.Option_groupOne, List.of());
		two = row.combo(Messages.Option_groupTwo, List.of());
	}

	@Override
	public void offer(Material offered) {
		material = offered;
		groups.offer(offered);
		offerGroups();
	}

	/** What can be chosen follows from the way groups are made, which may have changed just now. */
	private void offerGroups() {
		List<String> titles = groups.chosen().of(new CodedScope(material.corpus(), AnalysisFilter.ALL), material).groups()
				.stream().map(Group::title).toList();
		OptionRow.offer(one, titles, Math.max(0, titles.indexOf(Messages.Comparison_first)));
		List<String> others = new ArrayList<>(List.of(Messages.Comparison_others));
		others.addAll(titles);
		OptionRow.offer(two, others, 0);
	}

	@Override
	public Work prepare() {
		offerGroups();
		GroupingChoice.Maker maker = groups.chosen();
		String first = one.getText();
		String second = two.getSelectionIndex() == 0 ? null : two.getText();
		return (scope, given, monitor) -> {
			Optional<Grouping> pair = pair(maker.of(scope, given), first, second);
			if (pair.isEmpty()) {
				return Shown.nothing();
			}
			GroupComparison result = GroupComparison.of(new CrosstabAnalysis(scope, pair.get()).run(monitor));
			ResultTable table = result.table();
			return new Shown(new ComparisonPicture(result), item -> passages(result, item / 2, item % 2),
					List.of(new Sheet(Messages.Tab_table, table, (row, column) -> passages(result, row, side(column)))),
					result.remarks());
		};
	}

	/** The two groups; none if there is nothing to compare. */
	private static Optional<Grouping> pair(Grouping all, String first, String second) {
		Optional<Group> one = all.groups().stream().filter(group -> group.title().equals(first)).findFirst();
		Optional<Group> two = second == null ? one.flatMap(group -> others(all, group))
				: all.groups().stream().filter(group -> group.title().equals(second)).findFirst();
		return one.isEmpty() || two.isEmpty() || one.equals(two) ? Optional.empty()
				: Optional.of(new Grouping(all.title(), all.kind(), List.of(one.get(), two.get()), all.left()));
	}

	private static Optional<Group> others(Grouping all, Group one) {
		List<Group> rest = all.groups().stream().filter(group -> group != one).toList();
		List<Unit> units = rest.stream().flatMap(group -> group.units().stream()).toList();
		return switch (rest.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(rest.get(0));
		default -> Optional.of(new Group("", Messages.Comparison_others, units));
		};
	}

	/** Columns of the second group; those of both stand for the first. */
	private static int side(int column) {
		return column == TWO_COLUMNS || column == 4 || column == 11 || column > EXAMPLE_ONE ? 1 : 0;
	}

	private static Optional<Passages> passages(GroupComparison result, int row, int side) {
		Crosstab crosstab = result.crosstab();
		return Optional.of(Passages.of(
				Messages.format(Messages.Passages_in, result.rows().get(row).code().title(), result.group(side).title()),
				crosstab.scope().corpus(), crosstab.segments(result.rows().get(row).place(), side)));
	}
}
