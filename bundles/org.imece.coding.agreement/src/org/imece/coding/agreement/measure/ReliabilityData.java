/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.Arrays;
import java.util.List;

/**
 * What coders said about units: for each unit and coder a category, or nothing. Units that got the same judgements may
 * be one row with a weight, so that a text of a million characters takes a few rows.
 *
 * @since 0.1
 */
public final class ReliabilityData {

	/** In place of a category: the coder did not judge the unit. */
	public static final int MISSING = -1;

	private final double[] values;
	private final int[][] rows;
	private final int[][] counts;
	private final int[] judgements;
	private final double[] weights;

	private ReliabilityData(double[] values, int[][] rows, int[][] counts, int[] judgements, double[] weights) {
		this.values = values;
		this.rows = rows;
		this.counts = counts;
		this.judgements = judgements;
		this.weights = weights;
	}

	/**
	 * @param values  what the categories stand for on a scale; for nominal data any distinct numbers
	 * @param rows    for each row the category of each coder, an index into the values, or {@link #MISSING}
	 * @param weights number of units of each row; not negative
	 */
	public static ReliabilityData of(double[] values, List<int[]> rows, double[] weights) {
		int coders = rows.isEmpty() ? 0 : rows.get(0).length;
		int[][] counts = new int[rows.size()][values.length];
		int[] judgements = new int[rows.size()];
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).length != coders) {
				throw new IllegalArgumentException("Rows of different length");
			}
			for (int category : rows.get(i)) {
				if (category != MISSING) {
					counts[i][category]++;
					judgements[i]++;
				}
			}
		}
		return new ReliabilityData(values.clone(), rows.toArray(int[][]::new), counts, judgements, weights.clone());
	}

	/** Units with a weight of one each, from nominal categories {@code 0 .. categories - 1}. */
	public static ReliabilityData of(int categories, List<int[]> rows) {
		double[] values = new double[categories];
		Arrays.setAll(values, i -> i);
		double[] weights = new double[rows.size()];
		Arrays.fill(weights, 1);
		return of(values, rows, weights);
	}

	/** The same rows with other weights, for resampling; the array is not copied. */
	public ReliabilityData weighted(double[] other) {
		return new ReliabilityData(values, rows, counts, judgements, other);
	}

	public int coders() {
		return rows.length == 0 ? 0 : rows[0].length;
	}

	public int categories() {
		return values.length;
	}

	/** What a category stands for. */
	public double value(int category) {
		return values[category];
	}

	public int rows() {
		return rows.length;
	}

	public double weight(int row) {
		return weights[row];
	}

	/** The category that a coder gave to the units of a row. */
	public int category(int row, int coder) {
		return rows[row][coder];
	}

	/** How many coders gave a category to each unit of a row. */
	public int count(int row, int category) {
		return counts[row][category];
	}

	/** How many coders judged each unit of a row. */
	public int judgements(int row) {
		return judgements[row];
	}

	/** Number of units that at least so many coders judged. */
	public double units(int atLeast) {
		double sum = 0;
		for (int i = 0; i < rows.length; i++) {
			if (judgements[i] >= atLeast) {
				sum += weights[i];
			}
		}
		return sum;
	}
}
