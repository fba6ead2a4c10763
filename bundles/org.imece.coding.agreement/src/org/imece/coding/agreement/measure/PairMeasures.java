/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

/**
 * Coefficients of two coders. With more coders, the disagreements of all pairs are averaged, each pair with the units that
 * both judged, before they are divided: for Cohen's κ that is the coefficient of A. J. Conger, Psychological Bulletin 88
 * (1980), 322-328, doi:10.1037/0033-2909.88.2.322.
 *
 * @since 0.1
 */
public final class PairMeasures {

	/** Disagreement that a pair of coders is expected to have, from the shares of categories of each. */
	@FunctionalInterface
	private interface Chance {

		double disagreement(double[] first, double[] second, double[][] distances);
	}

	private PairMeasures() {
	}

	/**
	 * Cohen's κ: chance agreement {@code Σ p_k. p_.k}. J. Cohen, Educational and Psychological Measurement 20 (1960),
	 * 37-46, doi:10.1177/001316446002000104.
	 */
	public static Shortfall cohenKappa(ReliabilityData data) {
		return weightedKappa(data, nominal(data.categories()));
	}

	/**
	 * Weighted κ: 1 - Σ d_ck p_ck / Σ d_ck p_c. p_.k. J. Cohen, Psychological Bulletin 70 (1968), 213-220,
	 * doi:10.1037/h0026256.
	 *
	 * @param distances how much two categories differ; 0 on the diagonal
	 */
	public static Shortfall weightedKappa(ReliabilityData data, double[][] distances) {
		return overPairs(data, distances, PairMeasures::independent);
	}

	/**
	 * Scott's π: chance agreement {@code Σ ((p_k. + p_.k) / 2)²}. W. A. Scott, Public Opinion Quarterly 19 (1955), 321-325,
	 * doi:10.1086/266577.
	 */
	public static Shortfall scottPi(ReliabilityData data) {
		return overPairs(data, nominal(data.categories()), (first, second, distances) -> {
			double[] mean = new double[first.length];
			for (int k = 0; k < mean.length; k++) {
				mean[k] = (first[k] + second[k]) / 2;
			}
			return independent(mean, mean, distances);
		});
	}

	/**
	 * Holsti's coefficient of reliability, {@code 2M / (N_1 + N_2)}: decisions on which both agree, among those that each
	 * made. O. R. Holsti, Content Analysis for the Social Sciences and Humanities, 1969, p. 140.
	 *
	 * @param none category of units about which nothing was decided, such as text without a code; -1 if all are
	 *             decisions
	 */
	public static Shortfall holsti(ReliabilityData data, int none) {
		double same = 0;
		double decisions = 0;
		for (int a = 0; a < data.coders(); a++) {
			for (int b = 0; b < a; b++) {
				for (int row = 0; row < data.rows(); row++) {
					int one = data.category(row, a);
					int other = data.category(row, b);
					if (one != ReliabilityData.MISSING && other != ReliabilityData.MISSING) {
						double weight = data.weight(row);
						decisions += (one == none ? 0 : weight) + (other == none ? 0 : weight);
						same += one == other && one != none ? weight : 0;
					}
				}
			}
		}
		return new Shortfall(decisions - 2 * same, decisions);
	}

	private static double[][] nominal(int categories) {
		double[][] distances = new double[categories][categories];
		for (int c = 0; c < categories; c++) {
			for (int k = 0; k < categories; k++) {
				distances[c][k] = c == k ? 0 : 1;
			}
		}
		return distances;
	}

	private static double independent(double[] first, double[] second, double[][] distances) {
		double sum = 0;
		for (int c = 0; c < first.length; c++) {
			for (int k = 0; k < second.length; k++) {
				sum += distances[c][k] * first[c] * second[k];
			}
		}
		return sum;
	}

	private static Shortfall overPairs(ReliabilityData data, double[][] distances, Chance chance) {
		double observed = 0;
		double expected = 0;
		double units = 0;
		for (int a = 0; a < data.coders(); a++) {
			for (int b = 0; b < a; b++) {
				double[] first = new double[data.categories()];
				double[] second = new double[data.categories()];
				double n = 0;
				for (int row = 0; row < data.rows(); row++) {
					int one = data.category(row, a);
					int other = data.category(row, b);
					if (one != ReliabilityData.MISSING && other != ReliabilityData.MISSING) {
						double weight = data.weight(row);
						n += weight;
						first[one] += weight;
						second[other] += weight;
						observed += distances[one][other] * weight;
					}
				}
				if (n > 0) {
					expected += chance.disagreement(first, second, distances) / n;
					units += n;
				}
			}
		}
		return new Shortfall(observed / units, expected / units);
	}
}
