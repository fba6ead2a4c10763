/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.Arrays;

/**
 * A coefficient with its interval of confidence.
 *
 * @param value not a number if the coefficient is not defined, for instance because nothing varies
 * @param low   lower end of the interval; not a number if there is none
 * @param high  upper end
 * @since 0.1
 */
public record Estimate(double value, double low, double high) {

	/** Neither value nor interval. */
	public static final Estimate UNDEFINED = new Estimate(Double.NaN, Double.NaN, Double.NaN);

	/** Share of the resamples between the ends of the interval. */
	public static final double LEVEL = 0.95;

	/**
	 * With the percentile interval of resamples (B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap, 1993,
	 * chapter 13). Resamples in which the coefficient is not defined, because none of the few blocks with the code was
	 * drawn, could lie at either end: if they are more than the share beyond an end, there is no interval.
	 *
	 * @param resampled values of the coefficient in resamples
	 */
	public static Estimate of(double value, double[] resampled) {
		double[] sorted = Arrays.stream(resampled).filter(Double::isFinite).sorted().toArray();
		if (!Double.isFinite(value) || sorted.length == 0
				|| resampled.length - sorted.length > resampled.length * (1 - LEVEL) / 2) {
			return new Estimate(value, Double.NaN, Double.NaN);
		}
		return new Estimate(value, quantile(sorted, (1 - LEVEL) / 2), quantile(sorted, (1 + LEVEL) / 2));
	}

	private static double quantile(double[] sorted, double share) {
		double position = share * (sorted.length - 1);
		int below = (int) position;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
	}
}
