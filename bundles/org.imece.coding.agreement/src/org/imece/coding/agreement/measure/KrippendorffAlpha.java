/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

/**
 * Krippendorff's α for any number of coders, missing judgements and all levels of measurement: 1 - D_o / D_e with
 * {@code D_o = 1/n · Σ o_ck δ²} and {@code D_e = 1/(n(n-1)) · Σ n_c n_k δ²}, where {@code o_ck} counts the pairs c, k
 * within units, each divided by one less than the judgements of its unit, and {@code n} all judgements that can be
 * paired.
 * <p>
 * K. Krippendorff, Content Analysis, 2nd edition, 2004, section 11.3; "Computing Krippendorff's Alpha-Reliability",
 * 2011.
 *
 * @since 0.1
 */
public final class KrippendorffAlpha {

	@FunctionalInterface
	private interface Distance {

		double between(int c, int k);
	}

	private KrippendorffAlpha() {
	}

	public static Shortfall of(ReliabilityData data, Scale scale) {
		double[] frequencies = frequencies(data);
		return of(data, frequencies, (c, k) -> scale.squared(c, k, data, frequencies));
	}

	/** @param distances how much two categories differ, in place of a squared difference; 0 on the diagonal */
	public static Shortfall of(ReliabilityData data, double[][] distances) {
		return of(data, frequencies(data), (c, k) -> distances[c][k]);
	}

	private static Shortfall of(ReliabilityData data, double[] frequencies, Distance distance) {
		double n = 0;
		for (double frequency : frequencies) {
			n += frequency;
		}
		if (n <= 1) {
			return Shortfall.UNDEFINED;
		}
		double observed = 0;
		double expected = 0;
		for (int c = 0; c < data.categories(); c++) {
			for (int k = 0; k < c; k++) {
				double squared = distance.between(c, k);
				expected += 2 * frequencies[c] * frequencies[k] * squared;
				observed += 2 * coincidences(data, c, k) * squared;
			}
		}
		return new Shortfall(observed / n, expected / (n * (n - 1)));
	}

	/** Judgements of each category in units that at least two coders judged. */
	private static double[] frequencies(ReliabilityData data) {
		double[] frequencies = new double[data.categories()];
		for (int row = 0; row < data.rows(); row++) {
			if (data.judgements(row) >= 2) {
				for (int c = 0; c < frequencies.length; c++) {
					frequencies[c] += data.weight(row) * data.count(row, c);
				}
			}
		}
		return frequencies;
	}

	/** Of two different categories. */
	private static double coincidences(ReliabilityData data, int c, int k) {
		double sum = 0;
		for (int row = 0; row < data.rows(); row++) {
			if (data.judgements(row) >= 2) {
				sum += data.weight(row) * data.count(row, c) * data.count(row, k) / (data.judgements(row) - 1);
			}
		}
		return sum;
	}
}
