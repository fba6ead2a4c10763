/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * Codes by groups. A row is the place of a code in the scope, a column that of a group in the grouping.
 *
 * @since 0.1
 */
public final class Crosstab {

	/** What a cell shows. */
	public enum Measure {
		/** Passages. */
		CODINGS,
		/** Units of the group with at least one passage. */
		UNITS,
		/** Passages by those of the code. */
		ROW_SHARE,
		/** Passages by those of the group. */
		COLUMN_SHARE,
		/** Units with the code by all units of the group. */
		UNIT_SHARE,
		/** Passages that independence lets expect. */
		EXPECTED,
		/** How far passages depart from what is expected, {@link Contingency#adjustedResidual}. */
		RESIDUAL
	}

	private final CodedScope scope;
	private final Grouping grouping;
	private final Contingency codings;
	private final int[][] units;

	Crosstab(CodedScope scope, Grouping grouping, long[][] codings, int[][] units) {
		this.scope = scope;
		this.grouping = grouping;
		this.codings = new Contingency(codings);
		this.units = units;
	}

	public CodedScope scope() {
		return scope;
	}

	public Grouping grouping() {
		return grouping;
	}

	public List<CorpusCode> codes() {
		return scope.codes();
	}

	public List<Group> groups() {
		return grouping.groups();
	}

	/** Counts of passages. */
	public Contingency codings() {
		return codings;
	}

	/** Units of a group with a code. */
	public int units(int row, int column) {
		return units[row][column];
	}

	/** What a cell shows, as a number; NaN where there is none. */
	public double value(int row, int column, Measure measure) {
		return switch (measure) {
		case CODINGS -> codings.count(row, column);
		case UNITS -> units[row][column];
		case ROW_SHARE -> codings.rowShare(row, column);
		case COLUMN_SHARE -> codings.columnShare(row, column);
		case UNIT_SHARE -> (double) units[row][column] / groups().get(column).units().size();
		case EXPECTED -> codings.expected(row, column);
		case RESIDUAL -> codings.adjustedResidual(row, column);
		};
	}

	/** How cells of a measure are shown. */
	public static ResultColumn.Kind kind(Measure measure) {
		return switch (measure) {
		case CODINGS, UNITS -> ResultColumn.Kind.COUNT;
		case ROW_SHARE, COLUMN_SHARE, UNIT_SHARE -> ResultColumn.Kind.SHARE;
		case EXPECTED, RESIDUAL -> ResultColumn.Kind.NUMBER;
		};
	}

	/** Rows with at least one passage. */
	public int[] usedRows() {
		return IntStream.range(0, codes().size()).filter(row -> codings.row(row) > 0).toArray();
	}

	/** The passages behind a cell. */
	public List<CorpusSegment> segments(int row, int column) {
		Grouping.Index index = grouping.index();
		List<CorpusSegment> found = new ArrayList<>();
		for (CorpusDocument document : scope.documents()) {
			for (CorpusSegment segment : scope.segments(document.id())) {
				if (scope.counts(segment, row)
						&& IntStream.of(index.units(segment)).anyMatch(unit -> index.group(unit) == column)) {
					found.add(segment);
				}
			}
		}
		return found;
	}

	/**
	 * Whether a unit has a code, by group: a table of two rows (with, without) for a sound test, since units do not depend
	 * on each other as passages do.
	 */
	public Contingency presence(int row) {
		long[][] table = new long[2][groups().size()];
		for (int column = 0; column < groups().size(); column++) {
			table[0][column] = units[row][column];
			table[1][column] = groups().get(column).units().size() - units[row][column];
		}
		return new Contingency(table);
	}

	/** Codes in rows, groups in columns; rows without a passage are left out. */
	public ResultTable matrix(Measure measure) {
		List<ResultColumn> columns = new ArrayList<>(List.of(ResultColumn.text(Messages.Column_code)));
		groups().forEach(group -> columns.add(new ResultColumn(group.title(), kind(measure))));
		boolean sums = measure == Measure.CODINGS;
		if (sums) {
			columns.add(ResultColumn.count(Messages.Column_total));
		}
		List<Object[]> rows = new ArrayList<>();
		for (int row : usedRows()) {
			List<Object> cells = new ArrayList<>(List.of(codes().get(row).title()));
			for (int column = 0; column < groups().size(); column++) {
				cells.add(value(row, column, measure));
			}
			if (sums) {
				cells.add(codings.row(row));
			}
			rows.add(cells.toArray());
		}
		return new ResultTable(title(), columns, rows, remarks());
	}

	/** A row for each cell with a passage, with all measures. */
	public ResultTable cells() {
		List<ResultColumn> columns = new ArrayList<>(List.of(ResultColumn.text(Messages.Column_code),
				ResultColumn.text(grouping.title()), ResultColumn.count(Messages.Column_codings),
				ResultColumn.share(Messages.Column_rowShare), ResultColumn.share(Messages.Column_columnShare),
				ResultColumn.number(Messages.Column_expected), ResultColumn.number(Messages.Column_residual)));
		if (grouping.hasUnits()) {
			columns.add(ResultColumn.count(Messages.Column_units));
			columns.add(ResultColumn.share(Messages.Column_unitShare));
		}
		List<Object[]> rows = filledCells().stream().map(cell -> {
			int row = cell[0];
			int column = cell[1];
			List<Object> line = new ArrayList<>(List.of(codes().get(row).title(), groups().get(column).title(),
					codings.count(row, column), codings.rowShare(row, column), codings.columnShare(row, column),
					codings.expected(row, column), codings.adjustedResidual(row, column)));
			if (grouping.hasUnits()) {
				line.add(units[row][column]);
				line.add(value(row, column, Measure.UNIT_SHARE));
			}
			return line.toArray();
		}).toList();
		return new ResultTable(title(), columns, rows, remarks());
	}

	/** Row and column of the cells of {@link #cells()}, in their order. */
	public List<int[]> filledCells() {
		List<int[]> cells = new ArrayList<>();
		for (int row : usedRows()) {
			for (int column = 0; column < groups().size(); column++) {
				if (codings.count(row, column) > 0) {
					cells.add(new int[] { row, column });
				}
			}
		}
		return cells;
	}

	/** For each code whether its presence in units depends on the group; empty if groups hold one unit each. */
	public ResultTable tests() {
		int[] used = grouping.hasUnits() ? usedRows() : new int[0];
		boolean exact = groups().size() == 2;
		double[] p = IntStream.of(used).mapToDouble(row -> {
			Contingency presence = presence(row);
			return exact ? presence.fisherExact() : presence.pValue();
		}).toArray();
		double[] holm = Proportion.holm(p);
		List<ResultColumn> columns = List.of(ResultColumn.text(Messages.Column_code),
				ResultColumn.count(Messages.Column_units), ResultColumn.number(Messages.Column_chiSquare),
				ResultColumn.count(Messages.Column_df), ResultColumn.number(Messages.Column_cramersV),
				ResultColumn.probability(exact ? Messages.Column_pFisher : Messages.Column_p),
				ResultColumn.probability(Messages.Column_pHolm), ResultColumn.share(Messages.Column_smallExpected));
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < used.length; i++) {
			Contingency presence = presence(used[i]);
			boolean tested = presence.degreesOfFreedom() > 0;
			rows.add(new Object[] { codes().get(used[i]).title(), presence.row(0),
					tested ? presence.chiSquare() : Double.NaN, presence.degreesOfFreedom(), presence.cramersV(), p[i],
					holm[i], presence.smallExpectedShare() });
		}
		return new ResultTable(NLS.bind(Messages.Crosstab_tests, title()), columns, rows,
				List.of(exact ? Messages.Remark_fisher : Messages.Remark_chiSquareUnits, Messages.Remark_holm));
	}

	/** Such as “Codes by document”. */
	public String title() {
		return NLS.bind(Messages.Crosstab_title, grouping.title());
	}

	/** Result of the test of all passages with its caveats, in sentences. */
	public List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		if (grouping.left() > 0) {
			remarks.add(NLS.bind(Messages.Remark_left, grouping.left()));
		}
		remarks.addAll(Remarks.severalCoders(scope));
		if (scope.filter().withNarrower()) {
			remarks.add(Messages.Remark_noTestWithNarrower);
		} else if (codings.degreesOfFreedom() > 0) {
			remarks.add(TestText.chiSquare(codings));
		}
		return remarks;
	}
}
