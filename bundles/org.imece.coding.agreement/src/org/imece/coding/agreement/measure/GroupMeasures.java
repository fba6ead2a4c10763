/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

/**
 * Coefficients for any number of coders that need only know how many of them gave a category to a unit. Observed
 * agreement is that of pairs of coders within units, {@code 1/n Σ_u Σ_k n_uk (n_uk - 1) / (m_u (m_u - 1))}, over the
 * units that at least two coders judged; {@code π_k} is the mean share of a category over all units that somebody judged
 * (K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, chapter 2, for missing judgements).
 *
 * @since 0.1
 */
public final class GroupMeasures {

	private GroupMeasures() {
	}

	/** Share of pairs of coders who agree; nothing is taken off for chance. */
	public static Shortfall percent(ReliabilityData data) {
		return new Shortfall(disagreement(data), data.units(2) > 0 ? 1 : Double.NaN);
	}

	/**
	 * Fleiss' κ: chance agreement {@code Σ π_k²}. J. L. Fleiss, Psychological Bulletin 76 (1971), 378-382,
	 * doi:10.1037/h0031619. With two coders it is Scott's π.
	 */
	public static Shortfall fleissKappa(ReliabilityData data) {
		double chance = 0;
		for (double share : shares(data)) {
			chance += share * share;
		}
		return new Shortfall(disagreement(data), 1 - chance);
	}

	/**
	 * Fleiss' κ of one category against all others:
	 * {@code 1 - Σ_u n_uj (m - n_uj) / (N m (m - 1) p_j (1 - p_j))} (Fleiss 1971, p. 381).
	 */
	public static Shortfall fleissKappa(ReliabilityData data, int category) {
		double share = shares(data)[category];
		double observed = 0;
		for (int row = 0; row < data.rows(); row++) {
			int m = data.judgements(row);
			if (m >= 2) {
				int with = data.count(row, category);
				observed += data.weight(row) * with * (m - with) / (m * (m - 1.0));
			}
		}
		return new Shortfall(observed / data.units(2), share * (1 - share));
	}

	/**
	 * Gwet's AC1: chance agreement {@code Σ π_k (1 - π_k) / (q - 1)}. K. L. Gwet, British Journal of Mathematical and
	 * Statistical Psychology 61 (2008), 29-48, doi:10.1348/000711006X126600.
	 */
	public static Shortfall gwetAc1(ReliabilityData data) {
		double chance = 0;
		for (double share : shares(data)) {
			chance += share * (1 - share);
		}
		return new Shortfall(disagreement(data), 1 - chance / (data.categories() - 1));
	}

	/**
	 * Brennan and Prediger's coefficient, Bennett's S for two coders: chance agreement {@code 1 / q}. R. L. Brennan, D. J.
	 * Prediger, Educational and Psychological Measurement 41 (1981), 687-699, doi:10.1177/001316448104100307.
	 */
	public static Shortfall brennanPrediger(ReliabilityData data) {
		return new Shortfall(disagreement(data), 1 - 1.0 / data.categories());
	}

	private static double disagreement(ReliabilityData data) {
		double sum = 0;
		for (int row = 0; row < data.rows(); row++) {
			int m = data.judgements(row);
			if (m >= 2) {
				double agreeing = 0;
				for (int k = 0; k < data.categories(); k++) {
					agreeing += data.count(row, k) * (data.count(row, k) - 1.0);
				}
				sum += data.weight(row) * (1 - agreeing / (m * (m - 1.0)));
			}
		}
		return sum / data.units(2);
	}

	private static double[] shares(ReliabilityData data) {
		double[] shares = new double[data.categories()];
		double units = data.units(1);
		for (int row = 0; row < data.rows(); row++) {
			if (data.judgements(row) >= 1) {
				for (int k = 0; k < shares.length; k++) {
					shares[k] += data.weight(row) * data.count(row, k) / data.judgements(row) / units;
				}
			}
		}
		return shares;
	}
}
