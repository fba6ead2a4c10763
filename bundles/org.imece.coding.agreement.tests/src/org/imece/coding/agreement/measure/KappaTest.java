/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Coefficients of two coders, and Fleiss' for many. */
class KappaTest {

	/** Fleiss 1971, p. 379: 30 patients, diagnoses of 6 psychiatrists each. */
	private static final ReliabilityData PSYCHIATRISTS = Data.counts(new int[] { 0, 0, 0, 6, 0 },
			new int[] { 0, 3, 0, 0, 3 }, new int[] { 0, 1, 4, 0, 1 }, new int[] { 0, 0, 0, 0, 6 },
			new int[] { 0, 3, 0, 3, 0 }, new int[] { 2, 0, 4, 0, 0 }, new int[] { 0, 0, 4, 0, 2 },
			new int[] { 2, 0, 3, 1, 0 }, new int[] { 2, 0, 0, 4, 0 }, new int[] { 0, 0, 0, 0, 6 },
			new int[] { 1, 0, 0, 5, 0 }, new int[] { 1, 1, 0, 4, 0 }, new int[] { 0, 3, 3, 0, 0 },
			new int[] { 1, 0, 0, 5, 0 }, new int[] { 0, 2, 0, 3, 1 }, new int[] { 0, 0, 5, 0, 1 },
			new int[] { 3, 0, 0, 1, 2 }, new int[] { 5, 1, 0, 0, 0 }, new int[] { 0, 2, 0, 4, 0 },
			new int[] { 1, 0, 2, 0, 3 }, new int[] { 0, 0, 0, 0, 6 }, new int[] { 0, 1, 0, 5, 0 },
			new int[] { 0, 2, 0, 1, 3 }, new int[] { 2, 0, 0, 4, 0 }, new int[] { 1, 0, 0, 4, 1 },
			new int[] { 0, 5, 0, 1, 0 }, new int[] { 4, 0, 0, 0, 2 }, new int[] { 0, 2, 0, 4, 0 },
			new int[] { 1, 0, 5, 0, 0 }, new int[] { 0, 0, 0, 0, 6 });

	static Stream<Arguments> tables() {
		return Stream.of(
				Arguments.of("Cohen 1960, p. 45",
						Data.table(new int[] { 88, 14, 18 }, new int[] { 10, 40, 10 }, new int[] { 2, 6, 12 }), .70, .4915,
						.4872, .550, .5760),
				Arguments.of("Artstein and Poesio 2008, p. 558", Data.table(new int[] { 20, 10 }, new int[] { 20, 50 }),
						.70, .3478, .3407, .400, .4495),
				Arguments.of("Artstein and Poesio 2008, p. 568",
						Data.table(new int[] { 46, 0, 0 }, new int[] { 6, 32, 6 }, new int[] { 0, 0, 10 }), .88, .8013,
						.7995, .820, .8287), // the paper cuts off: .799
				Arguments.of("50 grant proposals", Data.table(new int[] { 20, 5 }, new int[] { 10, 15 }), .70, .40,
						.3939, .40, .4059),
				Arguments.of("same agreement, one", Data.table(new int[] { 45, 15 }, new int[] { 25, 15 }), .60, .1304,
						.1209, .20, .2661),
				Arguments.of("same agreement, other", Data.table(new int[] { 25, 35 }, new int[] { 5, 35 }), .60, .2593,
						.1919, .20, .2079),
				Arguments.of("paradox of kappa", Data.table(new int[] { 8, 1 }, new int[] { 0, 1 }), .90, .6154, .6078,
						.80, .8658),
				Arguments.of("Gwet 2008, trait", Data.table(new int[] { 118, 5 }, new int[] { 2, 0 }), .944, -.0234,
						-.0288, .888, .9408));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void twoCoders(String name, ReliabilityData data, double percent, double kappa, double pi, double s, double ac1) {
		assertEquals(percent, GroupMeasures.percent(data).agreement(), 0.00005);
		assertEquals(kappa, PairMeasures.cohenKappa(data).agreement(), 0.00006);
		assertEquals(pi, PairMeasures.scottPi(data).agreement(), 0.00006);
		assertEquals(s, GroupMeasures.brennanPrediger(data).agreement(), 0.00005);
		assertEquals(ac1, GroupMeasures.gwetAc1(data).agreement(), 0.00006);
		assertEquals(pi, GroupMeasures.fleissKappa(data).agreement(), 0.00006, "of two coders it is Scott's");
		assertEquals(percent, PairMeasures.holsti(data, -1).agreement(), 0.00005, "of all decisions it is the share");
	}

	/** Cohen 1960, p. 45: the most that his marginals allow. */
	@Test
	void mostThatMarginalsAllow() {
		ReliabilityData data = Data.table(new int[] { 100, 0, 20 }, new int[] { 0, 60, 0 }, new int[] { 0, 0, 20 });
		assertEquals(.831, PairMeasures.cohenKappa(data).agreement(), 0.0006);
	}

	@Test
	void chanceAgreementOfAc1() {
		assertEquals(0.255,
				1 - GroupMeasures.gwetAc1(Data.table(new int[] { 8, 1 }, new int[] { 0, 1 })).expected(), 0.0005);
	}

	/** Artstein and Poesio 2008, p. 568: statement, information request, check; halves where one is a check. */
	@Test
	void weighted() {
		ReliabilityData data = Data.table(new int[] { 46, 0, 0 }, new int[] { 6, 32, 6 }, new int[] { 0, 0, 10 });
		double[][] distances = { { 0, 1, .5 }, { 1, 0, .5 }, { .5, .5, 0 } };
		assertEquals(0.8163, PairMeasures.weightedKappa(data, distances).agreement(), 0.00005);
		assertEquals(0.8156, KrippendorffAlpha.of(data, distances).agreement(), 0.00005);
	}

	@Test
	void fourteenCodersTenUnits() {
		ReliabilityData data = Data.counts(new int[] { 0, 0, 0, 0, 14 }, new int[] { 0, 2, 6, 4, 2 },
				new int[] { 0, 0, 3, 5, 6 }, new int[] { 0, 3, 9, 2, 0 }, new int[] { 2, 2, 8, 1, 1 },
				new int[] { 7, 7, 0, 0, 0 }, new int[] { 3, 2, 6, 3, 0 }, new int[] { 2, 5, 3, 2, 2 },
				new int[] { 6, 5, 2, 1, 0 }, new int[] { 0, 2, 2, 3, 7 });
		Shortfall kappa = GroupMeasures.fleissKappa(data);
		assertEquals(0.210, kappa.agreement(), 0.0005);
		assertEquals(0.378, 1 - kappa.observed(), 0.0005);
		assertEquals(0.213, 1 - kappa.expected(), 0.0005);
	}

	@Test
	void psychiatristsOfFleiss() {
		Shortfall kappa = GroupMeasures.fleissKappa(PSYCHIATRISTS);
		assertEquals(0.430, kappa.agreement(), 0.0005);
		assertEquals(0.5556, 1 - kappa.observed(), 0.00005);
		assertEquals(0.2201, 1 - kappa.expected(), 0.0005);
		double[] byCategory = { .248, .248, .517, .470, .565 }; // worked out with shares of two digits
		double[] exact = { .245, .245, .520, .471, .566 }; // kappam.fleiss of the R package irr
		for (int k = 0; k < byCategory.length; k++) {
			assertEquals(byCategory[k], GroupMeasures.fleissKappa(PSYCHIATRISTS, k).agreement(), 0.004);
			assertEquals(exact[k], GroupMeasures.fleissKappa(PSYCHIATRISTS, k).agreement(), 0.0005);
		}
	}

	/** 1000 characters, both coded 50, one of them 150 more, 800 without a code: as NVivo's help counts. */
	@Test
	void charactersAgreeInTheirAbsenceToo() {
		ReliabilityData data = Data.table(new int[] { 800, 100 }, new int[] { 50, 50 });
		assertEquals(0.85, GroupMeasures.percent(data).agreement(), 1e-12);
	}

	/** Uncoded text counts: a program that leaves it out gets 0.2987, -0.0667 and 0.7239. */
	@Test
	void kappaOfCharactersCountsWhatNobodyCoded() {
		assertEquals(0.4444, kappa(1000, 100, 100, 50), 0.00005);
		assertEquals(-0.1111, kappa(1000, 100, 100, 0), 0.00005);
		assertEquals(0.8343, kappa(10_000, 500, 450, 400), 0.00005);
	}

	private static double kappa(int n, int a, int b, int both) {
		return PairMeasures.cohenKappa(Data.table(new int[] { n - a - b + both, b - both }, new int[] { a - both, both }))
				.agreement();
	}

	@Test
	void holstiCountsDecisionsOnly() {
		ReliabilityData data = Data.table(new int[] { 850, 50 }, new int[] { 50, 50 });
		assertEquals(0.5, PairMeasures.holsti(data, 0).agreement(), 1e-12);
	}

	@Test
	void pairsOfThreeCodersAreAveraged() {
		ReliabilityData data = Data.coders("0 0 1 1", "0 1 1 1", "0 0 1 1");
		Shortfall kappa = PairMeasures.cohenKappa(data); // disagreements 1/4, 1/4, 0; expected 1/2 each
		assertEquals(1.0 / 6, kappa.observed(), 1e-12);
		assertEquals(0.5, kappa.expected(), 1e-12);
	}

	@Test
	void pooledAddsBeforeItDivides() {
		Shortfall pooled = Shortfall
				.pooled(List.of(new Shortfall(.1, .5), new Shortfall(.1, .3), Shortfall.UNDEFINED));
		assertEquals(1 - .2 / .8, pooled.agreement(), 1e-12);
	}
}
