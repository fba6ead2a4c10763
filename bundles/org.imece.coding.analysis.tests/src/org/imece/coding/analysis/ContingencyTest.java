/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContingencyTest {

	/** Expected 12, 18, 28, 42; chi-square 4/12 + 4/18 + 4/28 + 4/42. */
	private final Contingency table = new Contingency(new long[][] { { 10, 20 }, { 30, 40 } });

	@Test
	void sharesAndExpectedCounts() {
		assertEquals(12, table.expected(0, 0), 1e-12);
		assertEquals(42, table.expected(1, 1), 1e-12);
		assertEquals(10.0 / 30, table.rowShare(0, 0));
		assertEquals(10.0 / 40, table.columnShare(0, 0));
	}

	@Test
	void chiSquareByHand() {
		assertEquals(4.0 / 12 + 4.0 / 18 + 4.0 / 28 + 4.0 / 42, table.chiSquare(), 1e-12);
		assertEquals(1, table.degreesOfFreedom());
		assertEquals(0.3730, table.pValue(), 5e-5);
		assertEquals(Math.sqrt(0.793650793650794 / 100), table.cramersV(), 1e-12);
	}

	@Test
	void ofTwoByTwoEveryAdjustedResidualSquaredIsChiSquare() {
		assertEquals(-2 / Math.sqrt(12 * 0.7 * 0.6), table.adjustedResidual(0, 0), 1e-12);
		for (int cell = 0; cell < 4; cell++) {
			assertEquals(table.chiSquare(), Math.pow(table.adjustedResidual(cell / 2, cell % 2), 2), 1e-12);
		}
	}

	@Test
	void emptyRowsAndColumnsAreLeftOut() {
		Contingency padded = new Contingency(new long[][] { { 10, 0, 20 }, { 0, 0, 0 }, { 30, 0, 40 } });
		assertEquals(table.chiSquare(), padded.chiSquare(), 1e-12);
		assertEquals(1, padded.degreesOfFreedom());
		assertEquals(table.cramersV(), padded.cramersV(), 1e-12);
		assertEquals(Double.NaN, padded.adjustedResidual(1, 0));
		assertEquals(0, padded.smallExpectedShare());
	}

	@Test
	void smallExpectedCountsAreSeen() {
		// expected 1.5 and 1.5 below, 8.5 and 8.5 above
		assertEquals(0.5, new Contingency(new long[][] { { 9, 8 }, { 1, 2 } }).smallExpectedShare());
	}

	@Test
	void nothingToTest() {
		Contingency oneRow = new Contingency(new long[][] { { 3, 4 } });
		assertEquals(0, oneRow.degreesOfFreedom());
		assertEquals(Double.NaN, oneRow.pValue());
		assertEquals(Double.NaN, oneRow.cramersV());
		assertEquals(0, new Contingency(new long[0][0]).total());
	}

	/** Fisher's lady tasting tea: (16 + 16 + 1 + 1) / 70. */
	@Test
	void fisherOfTheTeaCups() {
		assertEquals(34.0 / 70, new Contingency(new long[][] { { 3, 1 }, { 1, 3 } }).fisherExact(), 1e-12);
		assertEquals(2.0 / 70, new Contingency(new long[][] { { 4, 0 }, { 0, 4 } }).fisherExact(), 1e-12);
	}

	@Test
	void fisherOfUnequalMargins() {
		// margins 1 and 9, 3 and 7: P(1) = 3/10, P(0) = 7/10
		assertEquals(0.3, new Contingency(new long[][] { { 1, 0 }, { 2, 7 } }).fisherExact(), 1e-12);
		assertEquals(1, new Contingency(new long[][] { { 0, 1 }, { 3, 6 } }).fisherExact(), 1e-12);
	}

	@Test
	void fisherNeedsTwoByTwo() {
		Contingency three = new Contingency(new long[][] { { 1, 2, 3 }, { 1, 2, 3 } });
		assertThrows(IllegalStateException.class, three::fisherExact);
		assertTrue(Double.isNaN(new Contingency(new long[][] { { 0, 0 }, { 2, 3 } }).fisherExact()));
	}
}
