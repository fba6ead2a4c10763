/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.Crosstab;
import org.imece.coding.analysis.Crosstab.Measure;
import org.imece.coding.analysis.CrosstabAnalysis;
import org.imece.coding.analysis.Group;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.HeatPicture;
import org.imece.coding.table.CellText;
import org.imece.coding.table.ResultColumn;

/** Codes by documents, cases, attributes or jurisdictions. */
final class CrosstabPage implements AnalysisPage {

	/** A table that is wider cannot be read; its cells are listed instead. */
	private static final int WIDEST_TABLE = 60;
	/** A residual beyond this is as strong as can be shown. */
	private static final double STRONG_RESIDUAL = 4;

	private GroupingChoice groups;
	private Combo measure;

	@Override
	public void createOptions(OptionRow row) {
		groups = new GroupingChoice(row, false);
		measure = row.combo(Messages.Option_measure,
				List.of(Messages.Measure_codings, Messages.Measure_rowShare, Messages.Measure_columnShare,
						Messages.Measure_expected, Messages.Measure_residual, Messages.Measure_units,
						Messages.Measure_unitShare));
	}

	@Override
	public void offer(Material material) {
		groups.offer(material);
	}

	private Measure measure() {
		return List.of(Measure.CODINGS, Measure.ROW_SHARE, Measure.COLUMN_SHARE, Measure.EXPECTED, Measure.RESIDUAL,
				Measure.UNITS, Measure.UNIT_SHARE).get(measure.getSelectionIndex());
	}

	@Override
	public Work prepare() {
		GroupingChoice.Maker maker = groups.chosen();
		Measure shown = measure();
		return (scope, material, monitor) -> {
			Crosstab crosstab = new CrosstabAnalysis(scope, maker.of(scope, material)).run(monitor);
			int[] rows = crosstab.usedRows();
			int columns = crosstab.groups().size();
			List<Sheet> sheets = new ArrayList<>();
			if (columns <= WIDEST_TABLE) {
				sheets.add(new Sheet(Messages.Tab_table, crosstab.matrix(shown),
						(row, column) -> passages(crosstab, rows[row], column > columns ? -1 : column - 1)));
			}
			List<int[]> cells = crosstab.filledCells();
			sheets.add(new Sheet(Messages.Tab_cells, crosstab.cells(),
					(row, column) -> passages(crosstab, cells.get(row)[0], cells.get(row)[1])));
			if (crosstab.grouping().hasUnits()) {
				sheets.add(new Sheet(Messages.Tab_tests, crosstab.tests(),
						(row, column) -> passages(crosstab, rows[row], -1)));
			}
			return new Shown(picture(crosstab, rows, shown),
					item -> passages(crosstab, rows[item / columns], item % columns), sheets, crosstab.remarks());
		};
	}

	private static HeatPicture picture(Crosstab crosstab, int[] rows, Measure measure) {
		List<String> labels = IntStream.of(rows).mapToObj(row -> crosstab.codes().get(row).title()).toList();
		int[] colors = IntStream.of(rows).map(row -> crosstab.codes().get(row).rgb()).toArray();
		List<String> titles = crosstab.groups().stream().map(Group::title).toList();
		double most = most(crosstab, rows, measure);
		ResultColumn column = new ResultColumn("", Crosstab.kind(measure));
		CellText numbers = new CellText(Locale.getDefault(Locale.Category.FORMAT));
		return new HeatPicture(crosstab.title(), labels, colors, titles, new HeatPicture.Cells() {

			private double value(int row, int column) {
				return crosstab.value(rows[row], column, measure);
			}

			@Override
			public String text(int row, int index) {
				double value = value(row, index);
				return value == 0 && measure != Measure.RESIDUAL ? "" : CrosstabPage.text(numbers, column, value);
			}

			@Override
			public double strength(int row, int index) {
				return value(row, index) / most;
			}

			@Override
			public String words(int row, int index) {
				return Messages.format(Messages.Crosstab_cell, labels.get(row), titles.get(index),
						crosstab.codings().count(rows[row], index),
						Messages.percent(crosstab.codings().rowShare(rows[row], index)),
						Messages.percent(crosstab.codings().columnShare(rows[row], index)));
			}
		});
	}

	/** One decimal is enough in a picture. */
	private static String text(CellText numbers, ResultColumn column, double value) {
		return switch (column.kind()) {
		case SHARE -> Messages.percent(value);
		case NUMBER -> Double.isNaN(value) ? "" : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", value);
		default -> numbers.of(column, value);
		};
	}

	private static double most(Crosstab crosstab, int[] rows, Measure measure) {
		if (measure == Measure.RESIDUAL) {
			return STRONG_RESIDUAL;
		}
		return IntStream.of(rows)
				.mapToDouble(row -> IntStream.range(0, crosstab.groups().size())
						.mapToDouble(column -> crosstab.value(row, column, measure)).filter(Double::isFinite).max().orElse(0))
				.max().orElse(1);
	}

	/** @param column -1 for the whole row */
	private static Optional<Passages> passages(Crosstab crosstab, int row, int column) {
		String code = crosstab.codes().get(row).title();
		return Optional.of(column < 0 ? Passages.of(code, crosstab.scope().corpus(), crosstab.scope().segments(row))
				: Passages.of(Messages.format(Messages.Passages_in, code, crosstab.groups().get(column).title()),
						crosstab.scope().corpus(), crosstab.segments(row, column)));
	}
}
