/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.imece.coding.agreement.measure.Continuum.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitizingAlphaTest {

	/** Units as start, length and value. */
	private static List<Unit> units(int stretch, int... numbers) {
		List<Unit> units = new ArrayList<>();
		for (int i = 0; i < numbers.length; i += 3) {
			units.add(new Unit(numbers[i] * stretch, (numbers[i] + numbers[i + 1]) * stretch, numbers[i + 2]));
		}
		return units;
	}

	/** Krippendorff et al. 2016; Krippendorff 2019, figure 12.11, p. 340. */
	private static Continuum threeCoders() {
		return new Continuum(0, 60) //
				.add(units(1, 0, 7, 1, 7, 6, 2, 30, 2, 5, 32, 5, 6, 37, 7, 6, 44, 16, 7)) //
				.add(units(1, 0, 7, 1, 7, 6, 3, 13, 8, 5, 32, 12, 6)) //
				.add(units(1, 0, 7, 1, 7, 6, 4, 13, 8, 5, 32, 5, 6, 37, 4, 6, 41, 3, 6));
	}

	@Test
	void familyOf2016() {
		UnitizingAlpha alpha = new UnitizingAlpha(7).add(threeCoders());
		assertEquals(0.50998, alpha.unitizing().agreement(), 0.000005); // printed .510
		assertEquals(0.4136, alpha.relevance().agreement(), 0.00005); // printed .413
		assertEquals(0.724, alpha.coding().agreement(), 0.0005);
		for (int value : new int[] { 1, 5, 6 }) {
			assertEquals(1, alpha.coding(value).agreement(), 1e-12);
		}
		for (int value : new int[] { 2, 3, 4 }) {
			assertEquals(0, alpha.coding(value).agreement(), 0.01);
		}
		assertTrue(Double.isNaN(alpha.coding(7).agreement()), "only one coder used it");
		assertEquals(8 / 18.0, alpha.coverage(5), 1e-12);
		assertEquals(0, alpha.coverage(7), 1e-12);
		assertEquals(0.461, alpha.coverage(), 0.0005);
	}

	@Test
	void partsAddUpToTheWhole() {
		double[] sums = new double[UnitizingAlpha.size(7)];
		UnitizingAlpha.collect(threeCoders(), 7, (position, index, amount) -> {
			assertTrue(0 <= position && position < 60);
			sums[index] += amount;
		});
		assertEquals(new UnitizingAlpha(7).add(threeCoders()).coding(), new UnitizingAlpha(7, sums).coding());
	}

	@Test
	void whatAllLeftAgrees() {
		Continuum continuum = new Continuum(0, 100).add(units(1, 10, 5, 1)).add(units(1, 10, 5, 1));
		UnitizingAlpha alpha = new UnitizingAlpha(1).add(continuum);
		assertEquals(1, alpha.unitizing().agreement(), 1e-12);
		assertTrue(Double.isNaN(alpha.coding().agreement()), "one value does not vary");
	}

	@Test
	void valuesOfOneCoderDoNotOverlap() {
		Continuum continuum = new Continuum(0, 10);
		List<Unit> overlapping = units(1, 0, 5, 1, 4, 3, 2);
		assertThrows(IllegalArgumentException.class, () -> continuum.add(overlapping));
	}

	/** Krippendorff 2004, p. 254: c is 1, k is 2. */
	@Test
	void of2004() {
		List<Continuum> continua = List.of(new Continuum(150, 450) //
				.add(units(1, 225, 70, 1, 370, 30, 1, 180, 45, 2, 300, 50, 2)) //
				.add(units(1, 220, 80, 1, 355, 20, 1, 400, 20, 1, 180, 40, 2, 300, 50, 2)));
		Shortfall c = UnitizingAlpha2004.of(continua, 1);
		assertEquals(0.0144, c.observed(), 0.00005);
		assertEquals(0.0532, c.expected(), 0.00005);
		assertEquals(0.7286, c.agreement(), 0.00005);
	}

	/** The same; units of one category may overlap those of another, so that each has its own continuum. */
	@Test
	void pooledOf2004() {
		Shortfall c = UnitizingAlpha2004.of(List.of(new Continuum(150, 450).add(units(1, 225, 70, 1, 370, 30, 1))
				.add(units(1, 220, 80, 1, 355, 20, 1, 400, 20, 1))), 1);
		Shortfall k = UnitizingAlpha2004.of(List.of(new Continuum(150, 450).add(units(1, 180, 60, 2, 300, 50, 2))
				.add(units(1, 180, 60, 2, 300, 50, 2))), 2);
		assertEquals(0, k.observed());
		assertEquals(0.0490, k.expected(), 0.00005);
		assertEquals(1, k.agreement());
		assertEquals(0.8591, Shortfall.pooled(List.of(c, k)).agreement(), 0.0005);
	}

	/** Krippendorff 1995, p. 57; its expected disagreement has a slip, hence the tolerance. */
	@ParameterizedTest
	@CsvSource({ "A, 0.03125, 0.0699, 0.553", "B, 2.26736, 1.1773, -0.926", "C, 0.02777, 0.0864, 0.679",
			"D, 0.38715, 0.4145, 0.066" })
	void of1995(char example, double observed, double expected, double agreement) {
		Shortfall alpha = UnitizingAlpha2004.of(List.of(of1995(example)), 1);
		assertEquals(observed, alpha.observed(), 0.00001);
		assertEquals(expected, alpha.expected(), 0.005);
		assertEquals(agreement, alpha.agreement(), 0.02);
	}

	private static Continuum of1995(char example) {
		int stretch = 50_000;
		Continuum continuum = new Continuum(0, 24 * stretch);
		return switch (example) {
		case 'A' -> continuum.add(units(stretch, 2, 8, 1, 14, 6, 1)).add(units(stretch, 4, 4, 1, 15, 2, 1));
		case 'B' -> continuum.add(units(stretch, 0, 18, 1)).add(units(stretch, 0, 2, 1, 2, 1, 1, 3, 1, 1, 4, 1, 1, 5, 1,
				1, 6, 3, 1, 9, 1, 1));
		case 'C' -> continuum.add(units(stretch, 2, 6, 1, 10, 2, 1, 14, 4, 1, 20, 2, 1))
				.add(units(stretch, 0, 2, 1, 4, 4, 1, 10, 4, 1, 16, 2, 1, 20, 2, 1));
		default -> continuum.add(units(stretch, 0, 2, 1, 2, 8, 1, 10, 4, 1, 14, 6, 1, 20, 4, 1))
				.add(units(stretch, 0, 4, 1, 4, 4, 1, 8, 7, 1, 15, 2, 1, 17, 7, 1));
		};
	}
}
