/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The older α for unitising, one category at a time, which asks whether coders found the same units: two units that
 * overlap disagree by the squares of the distances of their ends, a unit within a gap by the square of its length. K.
 * Krippendorff, Content Analysis, 2nd edition, 2004, section 11.6; Sociological Methodology 25 (1995), 47-76.
 * <p>
 * Takes time with the product of the numbers of units and gaps.
 *
 * @since 0.1
 */
public final class UnitizingAlpha2004 {

	private record Counted(int continuum, int coder, Continuum.Unit unit) {
	}

	private UnitizingAlpha2004() {
	}

	/**
	 * @param continua one after the other make the continuum; each with the same number of coders, at least two
	 * @param category value of the units that count; what has another value belongs to the gaps
	 */
	public static Shortfall of(List<Continuum> continua, int category) {
		double length = 0;
		int coders = continua.get(0).coders();
		List<Counted> units = new ArrayList<>();
		List<Counted> gaps = new ArrayList<>();
		for (int d = 0; d < continua.size(); d++) {
			length += continua.get(d).length();
			for (int coder = 0; coder < coders; coder++) {
				split(continua.get(d), d, coder, category, units, gaps);
			}
		}
		double observed = observed(units, gaps) / (coders * (coders - 1.0) * length * length);
		return new Shortfall(observed, expected(units, gaps, coders * length) * 2 / length);
	}

	private static void split(Continuum continuum, int index, int coder, int category, List<Counted> units,
			List<Counted> gaps) {
		int gapStart = continuum.units(coder).get(0).start();
		for (Continuum.Unit unit : continuum.units(coder)) {
			if (unit.value() == category) {
				if (gapStart < unit.start()) {
					gaps.add(new Counted(index, coder, new Continuum.Unit(gapStart, unit.start(), Continuum.GAP)));
				}
				units.add(new Counted(index, coder, unit));
				gapStart = unit.end();
			}
		}
		int end = continuum.units(coder).getLast().end();
		if (gapStart < end) {
			gaps.add(new Counted(index, coder, new Continuum.Unit(gapStart, end, Continuum.GAP)));
		}
	}

	/** Sum over all ordered pairs of coders. */
	private static double observed(List<Counted> units, List<Counted> gaps) {
		double sum = 0;
		for (Counted one : units) {
			for (Counted other : units) {
				if (one.continuum() == other.continuum() && one.coder() != other.coder()
						&& one.unit().common(other.unit()) > 0) {
					double starts = one.unit().start() - other.unit().start();
					double ends = one.unit().end() - other.unit().end();
					sum += starts * starts + ends * ends;
				}
			}
			for (Counted gap : gaps) {
				if (one.continuum() == gap.continuum() && one.coder() != gap.coder()
						&& one.unit().common(gap.unit()) == one.unit().length()) {
					double length = one.unit().length();
					sum += 2 * length * length; // of the pair and of the pair the other way round
				}
			}
		}
		return sum;
	}

	private static double expected(List<Counted> units, List<Counted> gaps, double all) {
		double sum = 0;
		double pairs = all * (all - 1);
		for (Counted counted : units) {
			double length = counted.unit().length();
			double places = 0;
			for (Counted gap : gaps) {
				if (gap.unit().length() >= length) {
					places += gap.unit().length() - length + 1;
				}
			}
			sum += (units.size() - 1) / 3.0 * (2 * length * length * length - 3 * length * length + length)
					+ length * length * places;
			pairs -= length * (length - 1);
		}
		return sum / pairs;
	}
}
