/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {

	/** Krippendorff 2004, p. 230; "Computing Krippendorff's Alpha-Reliability", 2011, section C. */
	private static final ReliabilityData FOUR_CODERS = Data.coders( //
			"1 2 3 3 2 1 4 1 2 * * *", //
			"1 2 3 3 2 2 4 1 2 5 * *", //
			"* 3 3 3 2 3 4 2 2 5 1 3", //
			"1 2 3 3 2 4 4 1 2 5 1 *");

	/** Hayes and Krippendorff 2007, p. 84: 40 newspaper articles, 5 observers; a column for each article. */
	private static final ReliabilityData NEWS = Data.coders( //
			"1 1 2 * 0 0 1 1 2 2 * 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1", //
			"1 1 3 0 0 0 0 * 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1", //
			"2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 * 3 0 * 1 0 1 2 2 0 2 * 2 2 3 2 * 2 1", //
			"* 1 3 * * * * 0 * 1 0 0 2 2 * * * 3 1 * 1 0 3 0 2 1 1 2 2 * * 1 2 2 * * * 1 2 *", //
			"2 * * 0 0 0 1 * 2 * * * * 3 1 1 2 * * 0 * 0 * * 2 * 0 * * 2 0 * 2 * 2 2 2 2 * 1");

	private static double alpha(ReliabilityData data, Scale scale) {
		return KrippendorffAlpha.of(data, scale).agreement();
	}

	@Test
	void fourCodersWithMissingValues() {
		assertEquals(0.7434, alpha(FOUR_CODERS, Scale.NOMINAL), 0.00005);
		assertEquals(0.8154, alpha(FOUR_CODERS, Scale.ORDINAL), 0.00005);
		assertEquals(0.8491, alpha(FOUR_CODERS, Scale.INTERVAL), 0.00005);
		assertEquals(0.7974, alpha(FOUR_CODERS, Scale.RATIO), 0.00005);
		Shortfall nominal = KrippendorffAlpha.of(FOUR_CODERS, Scale.NOMINAL);
		assertEquals(0.200, nominal.observed(), 0.0005);
		assertEquals(0.779, nominal.expected(), 0.0005);
		Shortfall interval = KrippendorffAlpha.of(FOUR_CODERS, Scale.INTERVAL);
		assertEquals(0.433, interval.observed(), 0.0005);
		assertEquals(2.872, interval.expected(), 0.0005);
	}

	@Test
	void percentOfFourCodersByJudgement() {
		assertEquals(0.800, 1 - KrippendorffAlpha.of(FOUR_CODERS, Scale.NOMINAL).observed(), 0.0005);
	}

	@Test
	void twoCodersBinary() {
		ReliabilityData data = Data.coders("1 1 0 0 0 0 0 0 0 0", "0 1 1 0 0 1 0 1 0 0");
		Shortfall nominal = KrippendorffAlpha.of(data, Scale.NOMINAL);
		assertEquals(0.095, nominal.agreement(), 0.0005);
		assertEquals(0.400, nominal.observed(), 0.0005);
		assertEquals(0.442, nominal.expected(), 0.0005);
		assertEquals(0.60, GroupMeasures.percent(data).agreement(), 0.0005);
	}

	@Test
	void twoCodersNominal() {
		ReliabilityData data = Data.coders("0 0 1 1 1 1 1 2 2 2 2 2", "0 1 1 1 1 1 2 2 2 2 2 2");
		Shortfall nominal = KrippendorffAlpha.of(data, Scale.NOMINAL);
		assertEquals(0.734, nominal.agreement(), 0.0005, nominal.toString());
		assertEquals(0.1667, nominal.observed(), 0.00005);
		assertEquals(0.6268, nominal.expected(), 0.00005);
		assertEquals(0.833, GroupMeasures.percent(data).agreement(), 0.0005);
	}

	@Test
	void fiveCodersOfNews() {
		assertEquals(0.7598, alpha(NEWS, Scale.ORDINAL), 0.00005);
		assertEquals(0.4765, alpha(NEWS, Scale.NOMINAL), 0.00005);
		assertEquals(0.7574, alpha(NEWS, Scale.INTERVAL), 0.00005);
	}

	@Test
	void weightsCountLikeUnits() {
		ReliabilityData single = Data.coders("0 0 0 1 1 1", "0 0 1 1 1 1");
		ReliabilityData weighted = ReliabilityData.of(new double[] { 0, 1 },
				List.of(new int[] { 0, 0 }, new int[] { 0, 1 }, new int[] { 1, 1 }), new double[] { 2, 1, 3 });
		assertEquals(alpha(single, Scale.NOMINAL), alpha(weighted, Scale.NOMINAL), 1e-12);
	}

	@Test
	void withoutVariationItIsNotDefined() {
		assertTrue(Double.isNaN(alpha(Data.coders("1 1 1", "1 1 1"), Scale.NOMINAL)));
		assertTrue(Double.isNaN(alpha(Data.coders("1 * 1", "* 1 *"), Scale.NOMINAL)));
		assertEquals(1, alpha(Data.coders("0 1 1", "0 1 1"), Scale.NOMINAL));
	}

	@Test
	void rowsMustHaveTheSameLength() {
		List<int[]> rows = IntStream.range(1, 3).mapToObj(int[]::new).toList();
		assertThrows(IllegalArgumentException.class, () -> ReliabilityData.of(2, rows));
	}
}
