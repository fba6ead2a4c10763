/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class BootstrapTest {

	@Test
	void isTheSameForTheSameSeed() {
		Bootstrap one = new Bootstrap(7, 42);
		assertArrayEquals(new int[] { 0, 2, 0, 1, 1, 2, 1 }, one.next(), "on every machine");
		assertArrayEquals(one.next(), secondOf(new Bootstrap(7, 42)));
		assertEquals(7, Arrays.stream(one.next()).sum());
	}

	private static int[] secondOf(Bootstrap bootstrap) {
		bootstrap.next();
		return bootstrap.next();
	}

	/** The interval of a share of 0.7 of 100 units is that of the binomial distribution: 0.61 to 0.79. */
	@Test
	void intervalOfAShareIsThatOfTheBinomial() {
		double[] resampled = new double[4000];
		Bootstrap bootstrap = new Bootstrap(100, 1);
		for (int r = 0; r < resampled.length; r++) {
			resampled[r] = Arrays.stream(bootstrap.next()).limit(70).sum() / 100.0;
		}
		Estimate estimate = Estimate.of(0.7, resampled);
		assertEquals(0.61, estimate.low(), 0.011);
		assertEquals(0.79, estimate.high(), 0.011);
	}

	@Test
	void noIntervalWhereTheUndefinedCouldBeBeyondItsEnds() {
		double[] resampled = new double[1000];
		Arrays.fill(resampled, 0.5);
		Arrays.fill(resampled, 0, 25, Double.NaN);
		assertEquals(new Estimate(0.5, 0.5, 0.5), Estimate.of(0.5, resampled));
		resampled[25] = Double.NaN;
		Estimate estimate = Estimate.of(0.5, resampled);
		assertEquals(0.5, estimate.value());
		assertTrue(Double.isNaN(estimate.low()));
	}
}
