/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * Two groups side by side, such as interviews from Türkiye and from Europe: for each code how many units of either have
 * it and by how much the shares differ.
 *
 * @param crosstab of the two groups
 * @param rows     codes that one of the groups has, in the order of the scope
 * @since 0.1
 */
public record GroupComparison(Crosstab crosstab, List<Row> rows) {

	/** An example is as long as the group's passages usually are, but not longer than can be read at a glance. */
	private static final int EXAMPLE = 240;

	/**
	 * A code.
	 *
	 * @param place       place of the code in the scope
	 * @param one         units with the code in the first group
	 * @param two         units with the code in the second
	 * @param codingsOne  passages in the first group
	 * @param codingsTwo  passages in the second
	 * @param p           Fisher's exact test, {@link Contingency#fisherExact}
	 * @param holm        the same, with all codes of the comparison taken into account, {@link Proportion#holm}
	 * @since 0.1
	 */
	public record Row(CorpusCode code, int place, Proportion one, Proportion two, long codingsOne, long codingsTwo,
			double p, double holm) {

		/** Share of the first group less that of the second. */
		public double difference() {
			return one.share() - two.share();
		}

		/** Limits of the difference, {@link Proportion#difference}. */
		public Proportion.Interval interval() {
			return one.difference(two);
		}
	}

	public GroupComparison {
		rows = List.copyOf(rows);
	}

	/**
	 * Compares the two groups of a crosstab.
	 *
	 * @throws IllegalArgumentException if it has not exactly two
	 */
	public static GroupComparison of(Crosstab crosstab) {
		if (crosstab.groups().size() != 2) {
			throw new IllegalArgumentException("Two groups are compared");
		}
		int[] used = crosstab.usedRows();
		double[] p = new double[used.length];
		for (int i = 0; i < used.length; i++) {
			p[i] = crosstab.presence(used[i]).fisherExact();
		}
		double[] holm = Proportion.holm(p);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < used.length; i++) {
			int place = used[i];
			rows.add(new Row(crosstab.codes().get(place), place, proportion(crosstab, place, 0),
					proportion(crosstab, place, 1), crosstab.codings().count(place, 0),
					crosstab.codings().count(place, 1), p[i], holm[i]));
		}
		return new GroupComparison(crosstab, rows);
	}

	private static Proportion proportion(Crosstab crosstab, int row, int column) {
		return new Proportion(crosstab.units(row, column), crosstab.groups().get(column).units().size());
	}

	/** The group at the left (0) or at the right (1). */
	public Group group(int side) {
		return crosstab.groups().get(side);
	}

	/**
	 * A passage of a code in a group to read for an example: of those that can be read at a glance the one of middle length,
	 * else the shortest; of several the first.
	 */
	public Optional<CorpusSegment> example(Row row, int side) {
		List<CorpusSegment> passages = crosstab.segments(row.place(), side);
		ToIntFunction<CorpusSegment> length = CorpusSegment::length;
		List<CorpusSegment> readable = passages.stream().filter(segment -> segment.length() <= EXAMPLE)
				.sorted(Comparator.comparingInt(length)).toList();
		return readable.isEmpty() ? passages.stream().min(Comparator.comparingInt(length))
				: Optional.of(readable.get(readable.size() / 2));
	}

	private String exampleText(Row row, int side) {
		return example(row, side).map(crosstab.scope().corpus()::text).map(text -> text.replaceAll("\\s+", " "))
				.orElse("");
	}

	/** A row for each code, with an example from either group. */
	public ResultTable table() {
		String one = group(0).title();
		String two = group(1).title();
		List<ResultColumn> columns = List.of(ResultColumn.text(Messages.Column_code), of(Messages.Column_unitsOf, one),
				of(Messages.Column_unitsOf, two), share(Messages.Column_shareOf, one), share(Messages.Column_shareOf, two),
				ResultColumn.share(Messages.Column_difference), ResultColumn.share(Messages.Column_low),
				ResultColumn.share(Messages.Column_high), ResultColumn.probability(Messages.Column_pFisher),
				ResultColumn.probability(Messages.Column_pHolm), of(Messages.Column_codingsOf, one),
				of(Messages.Column_codingsOf, two), ResultColumn.text(NLS.bind(Messages.Column_exampleOf, one)),
				ResultColumn.text(NLS.bind(Messages.Column_exampleOf, two)));
		List<Object[]> cells = rows.stream()
				.map(row -> new Object[] { row.code().title(), row.one().hits(), row.two().hits(), row.one().share(),
						row.two().share(), row.difference(), row.interval().low(), row.interval().high(), row.p(),
						row.holm(), row.codingsOne(), row.codingsTwo(), exampleText(row, 0), exampleText(row, 1) })
				.toList();
		return new ResultTable(title(), columns, cells, remarks());
	}

	private static ResultColumn of(String text, String group) {
		return ResultColumn.count(NLS.bind(text, group));
	}

	private static ResultColumn share(String text, String group) {
		return ResultColumn.share(NLS.bind(text, group));
	}

	/** Such as “Türkiye and Belgium”. */
	public String title() {
		return NLS.bind(Messages.Comparison_title, group(0).title(), group(1).title());
	}

	/** What a reader has to know. */
	public List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		remarks.add(NLS.bind(Messages.Remark_units, new Object[] { group(0).title(), group(0).units().size(),
				group(1).title(), group(1).units().size() }));
		remarks.add(Messages.Remark_newcombe);
		remarks.add(Messages.Remark_holm);
		return remarks;
	}
}
