/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProportionTest {

	/** Examples of Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3. */
	@Test
	void wilson() {
		assertInterval(0.2553, 0.3662, new Proportion(81, 263).wilson());
		assertInterval(0.0624, 0.1605, new Proportion(15, 148).wilson());
		assertInterval(0, 0.1611, new Proportion(0, 20).wilson());
		assertInterval(0.0061, 0.1718, new Proportion(1, 29).wilson());
	}

	/** Example (a) of Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10: 56/70 − 48/80. */
	@Test
	void newcombe() {
		assertInterval(0.0524, 0.3339, new Proportion(56, 70).difference(new Proportion(48, 80)));
		assertInterval(-0.3339, -0.0524, new Proportion(48, 80).difference(new Proportion(56, 70)));
		assertInterval(-0.1611, 0.1611, new Proportion(0, 20).difference(new Proportion(0, 20)));
	}

	@Test
	void withoutUnitsNothingIsKnown() {
		assertEquals(Double.NaN, new Proportion(0, 0).wilson().low());
		assertEquals(Double.NaN, new Proportion(1, 2).difference(new Proportion(0, 0)).high());
	}

	@Test
	void holmByHand() {
		assertArrayEquals(new double[] { 0.03, 0.06, 0.06 }, Proportion.holm(new double[] { 0.01, 0.04, 0.03 }), 1e-12);
		assertArrayEquals(new double[] { Double.NaN, 0.9, 0.8 }, Proportion.holm(new double[] { Double.NaN, 0.9, 0.4 }),
				1e-12);
	}

	private static void assertInterval(double low, double high, Proportion.Interval actual) {
		assertEquals(low, actual.low(), 5e-5);
		assertEquals(high, actual.high(), 5e-5);
	}
}
