/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * A table of counts with the usual figures about its independence. Rows and columns without a count are left out of
 * tests. Formulas after Agresti, <em>Categorical Data Analysis</em>, 3rd ed. (2013), sections 3.2 and 3.5.
 *
 * @since 0.1
 */
public final class Contingency {

	/** Below this an expected count makes the chi-square test doubtful (Cochran 1954). */
	private static final double SMALL = 5;
	/** Tables as likely as the observed one count as such in spite of rounding. */
	private static final double TOLERANCE = 1 + 1e-7;

	private final long[][] counts;
	private final long[] rows;
	private final long[] columns;
	private final long total;

	/** @param counts row by row, all of the same length; none negative */
	public Contingency(long[][] counts) {
		this.counts = counts;
		int width = counts.length == 0 ? 0 : counts[0].length;
		rows = new long[counts.length];
		columns = new long[width];
		for (int row = 0; row < counts.length; row++) {
			for (int column = 0; column < width; column++) {
				rows[row] += counts[row][column];
				columns[column] += counts[row][column];
			}
		}
		total = IntStream.range(0, rows.length).mapToLong(row -> rows[row]).sum();
	}

	public long count(int row, int column) {
		return counts[row][column];
	}

	/** Sum of a row. */
	public long row(int row) {
		return rows[row];
	}

	/** Sum of a column. */
	public long column(int column) {
		return columns[column];
	}

	public long total() {
		return total;
	}

	/** Count by that of its row; NaN in an empty row. */
	public double rowShare(int row, int column) {
		return (double) counts[row][column] / rows[row];
	}

	/** Count by that of its column; NaN in an empty column. */
	public double columnShare(int row, int column) {
		return (double) counts[row][column] / columns[column];
	}

	/** Count that independence lets expect: row sum × column sum / total. */
	public double expected(int row, int column) {
		return (double) rows[row] * columns[column] / total;
	}

	/**
	 * Adjusted residual, (observed − expected) / √(expected (1 − row share of all)(1 − column share of all)); beyond ±1.96
	 * it departs from independence at 5 per cent, one cell looked at alone (Haberman 1973). NaN where it is not defined.
	 */
	public double adjustedResidual(int row, int column) {
		double expected = expected(row, column);
		double variance = expected * (1 - (double) rows[row] / total) * (1 - (double) columns[column] / total);
		return variance > 0 ? (counts[row][column] - expected) / Math.sqrt(variance) : Double.NaN;
	}

	/** Pearson's chi-square, without a correction for continuity. */
	public double chiSquare() {
		double sum = 0;
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < columns.length; column++) {
				if (rows[row] > 0 && columns[column] > 0) {
					double expected = expected(row, column);
					sum += (counts[row][column] - expected) * (counts[row][column] - expected) / expected;
				}
			}
		}
		return sum;
	}

	/** Degrees of freedom: (rows − 1)(columns − 1) of those that are not empty; 0 if there is nothing to test. */
	public int degreesOfFreedom() {
		return Math.max(0, filled(rows) - 1) * Math.max(0, filled(columns) - 1);
	}

	private static int filled(long[] sums) {
		return (int) IntStream.range(0, sums.length).filter(i -> sums[i] > 0).count();
	}

	/** Probability of a chi-square at least as large under independence; NaN if there is nothing to test. */
	public double pValue() {
		int freedom = degreesOfFreedom();
		return freedom == 0 ? Double.NaN
				: 1 - new ChiSquaredDistribution(null, freedom).cumulativeProbability(chiSquare());
	}

	/** Cramér's V, √(chi-square / (n (min(rows, columns) − 1))): 0 for independence, 1 at most; NaN if not defined. */
	public double cramersV() {
		int smaller = Math.min(filled(rows), filled(columns)) - 1;
		return smaller < 1 ? Double.NaN : Math.sqrt(chiSquare() / (total * (double) smaller));
	}

	/** Share of the tested cells with an expected count below 5; 0 if there are none. */
	public double smallExpectedShare() {
		int cells = 0;
		int small = 0;
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < columns.length; column++) {
				if (rows[row] > 0 && columns[column] > 0) {
					cells++;
					small += expected(row, column) < SMALL ? 1 : 0;
				}
			}
		}
		return cells == 0 ? 0 : (double) small / cells;
	}

	/**
	 * Fisher's exact test of a table of two rows and two columns, two-sided: the probability of all tables with the same
	 * margins that are at most as likely as this one.
	 *
	 * @throws IllegalStateException if the table has another size
	 */
	public double fisherExact() {
		if (rows.length != 2 || columns.length != 2) {
			throw new IllegalStateException("Fisher's exact test is for tables of two by two");
		}
		if (degreesOfFreedom() == 0) {
			return Double.NaN;
		}
		HypergeometricDistribution tables = new HypergeometricDistribution(null, Math.toIntExact(total),
				Math.toIntExact(rows[0]), Math.toIntExact(columns[0]));
		double observed = tables.probability(Math.toIntExact(counts[0][0]));
		double sum = 0;
		for (int cell = tables.getSupportLowerBound(); cell <= tables.getSupportUpperBound(); cell++) {
			double probability = tables.probability(cell);
			if (probability <= observed * TOLERANCE) {
				sum += probability;
			}
		}
		return Math.min(1, sum);
	}
}
