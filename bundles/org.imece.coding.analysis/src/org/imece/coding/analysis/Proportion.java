/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A share of a number of units, with its confidence limits.
 *
 * @param hits  units that have something
 * @param units all units
 * @since 0.1
 */
public record Proportion(int hits, int units) {

	/** Quantile of the standard normal distribution for 95 per cent, two-sided. */
	static final double Z = 1.959963984540054;

	/**
	 * Limits of 95 per cent.
	 *
	 * @since 0.1
	 */
	public record Interval(double low, double high) {
	}

	/** {@code hits / units}; NaN without units. */
	public double share() {
		return (double) hits / units;
	}

	/**
	 * Wilson's score interval: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) (Wilson 1927; recommended for small n by
	 * Brown, Cai and DasGupta 2001).
	 */
	public Interval wilson() {
		if (units == 0) {
			return new Interval(Double.NaN, Double.NaN);
		}
		double p = share();
		double z2 = Z * Z / units;
		double middle = p + z2 / 2;
		double half = Z * Math.sqrt(p * (1 - p) / units + z2 / (4 * units));
		return new Interval(Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2)));
	}

	/**
	 * Limits of the difference of two shares of independent units, this minus other: from the Wilson limits of both
	 * (Newcombe 1998, Statistics in Medicine 17, 873–890, method 10).
	 */
	public Interval difference(Proportion other) {
		Interval one = wilson();
		Interval two = other.wilson();
		double difference = share() - other.share();
		return new Interval(difference - Math.hypot(share() - one.low(), two.high() - other.share()),
				difference + Math.hypot(one.high() - share(), other.share() - two.low()));
	}

	/**
	 * Probabilities that stay valid although several tests were made (Holm 1979): in ascending order each times the number
	 * of those that are not smaller, never below the one before. NaN stays NaN and does not count.
	 */
	public static double[] holm(double[] probabilities) {
		int[] order = IntStream.range(0, probabilities.length).filter(i -> !Double.isNaN(probabilities[i])).boxed()
				.sorted(Comparator.comparingDouble(i -> probabilities[i])).mapToInt(Integer::intValue).toArray();
		double[] adjusted = new double[probabilities.length];
		Arrays.fill(adjusted, Double.NaN);
		double before = 0;
		for (int rank = 0; rank < order.length; rank++) {
			before = Math.max(before, Math.min(1, probabilities[order[rank]] * (order.length - rank)));
			adjusted[order[rank]] = before;
		}
		return adjusted;
	}
}
