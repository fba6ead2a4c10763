/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

/**
 * The family of α for unitising and coding a continuum: uα, |uα, cuα and (k)uα. K. Krippendorff, Y. Mathet, S. Bouvry, A.
 * Widlöcher, Quality and Quantity 50 (2016), 2347-2364, doi:10.1007/s11135-015-0266-1, with its erratum
 * doi:10.1007/s11135-015-0289-7; Krippendorff, Content Analysis, 4th edition, 2019, section 12.6.
 * <p>
 * {@code ℓ_ck = Σ_i Σ_{j≠i} |g ∩ h| / (m - 1)} is how much of what coder i gave value c has value k from coder j, with
 * gaps as one more value; {@code ε_ck = (ℓ_c. ℓ_.k - [c=k] S_c) / (ℓ.. - ΣS / ℓ..)} what chance brings, where
 * {@code S_c} sums the squared lengths of units, and the lengths of gaps. For cuα only intersections of two units count,
 * and the length of a unit is the part of it that intersects with units, averaged over the other coders.
 * <p>
 * The object adds up these sums, over any number of continua such as documents; each with two coders or more.
 *
 * @since 0.1
 */
public final class UnitizingAlpha {

	/** Takes an amount that belongs to a position of a continuum. */
	@FunctionalInterface
	public interface Sink {

		/**
		 * @param position where the unit or the intersection starts that it comes from
		 * @param index    of the sum to add to
		 */
		void add(int position, int index, double amount);
	}

	private final int values;
	private final double[] sums;

	/** @param values number of values of units, which are {@code 1 .. values} */
	public UnitizingAlpha(int values) {
		this(values, new double[size(values)]);
	}

	/** @param sums as many as {@link #size}, collected with {@link #collect}; the array is not copied */
	public UnitizingAlpha(int values, double[] sums) {
		this.values = values;
		this.sums = sums;
	}

	/** Number of sums. */
	public static int size(int values) {
		return (values + 1) * (values + 3);
	}

	private static int coincidence(int values, int c, int k) {
		return c * (values + 1) + k;
	}

	private static int squares(int values, int c) {
		return (values + 1) * (values + 1) + c;
	}

	private static int valuedSquares(int values, int c) {
		return (values + 1) * (values + 2) + c;
	}

	/** Adds a continuum. */
	public UnitizingAlpha add(Continuum continuum) {
		collect(continuum, values, (position, index, amount) -> sums[index] += amount);
		return this;
	}

	/** Hands out what a continuum adds to the sums, piece by piece, for those who resample its parts. */
	public static void collect(Continuum continuum, int values, Sink sink) {
		int others = continuum.coders() - 1;
		if (others < 1) {
			throw new IllegalArgumentException("One coder");
		}
		for (int i = 0; i <= others; i++) {
			int[] next = new int[others + 1];
			for (Continuum.Unit unit : continuum.units(i)) {
				double valued = 0;
				for (int j = 0; j <= others; j++) {
					if (j != i) {
						next[j] = first(continuum, j, next[j], unit.start());
						valued += intersect(continuum, unit, j, next[j], values, sink);
					}
				}
				double length = unit.length();
				boolean gap = unit.value() == Continuum.GAP;
				sink.add(unit.start(), squares(values, unit.value()), gap ? length : length * length);
				if (!gap) {
					sink.add(unit.start(), valuedSquares(values, unit.value()),
							valued / others * (valued / others));
				}
			}
		}
	}

	private static int first(Continuum continuum, int coder, int from, int position) {
		int index = from;
		while (continuum.units(coder).get(index).end() <= position) {
			index++;
		}
		return index;
	}

	/** @return length of what the unit has in common with units, not gaps, of the other coder */
	private static double intersect(Continuum continuum, Continuum.Unit unit, int coder, int from, int values,
			Sink sink) {
		double valued = 0;
		for (int h = from; h < continuum.units(coder).size(); h++) {
			Continuum.Unit other = continuum.units(coder).get(h);
			if (other.start() >= unit.end()) {
				break;
			}
			double common = unit.common(other);
			sink.add(Math.max(unit.start(), other.start()), coincidence(values, unit.value(), other.value()),
					common / (continuum.coders() - 1));
			valued += other.value() == Continuum.GAP ? 0 : common;
		}
		return valued;
	}

	private double observed(int c, int k) {
		return sums[coincidence(values, c, k)];
	}

	private double row(int c, int from) {
		double sum = 0;
		for (int k = from; k <= values; k++) {
			sum += observed(c, k);
		}
		return sum;
	}

	private double total(int from) {
		double sum = 0;
		for (int c = from; c <= values; c++) {
			sum += row(c, from);
		}
		return sum;
	}

	/**
	 * Disagreements, observed and expected, of the values of one row with those of others.
	 *
	 * @param from 0 to count gaps, 1 to count units only
	 */
	private Shortfall disagreements(int c, int from, double total, double denominator) {
		double row = row(c, from);
		double observed = row - observed(c, c);
		return new Shortfall(observed, row * (total - row) / denominator);
	}

	private double denominator(int from, double total) {
		double squares = 0;
		for (int c = from; c <= values; c++) {
			squares += sums[from == 0 ? squares(values, c) : valuedSquares(values, c)];
		}
		return total - squares / total;
	}

	private Shortfall all(int from) {
		double total = total(from);
		if (total <= 0) {
			return Shortfall.UNDEFINED;
		}
		double denominator = denominator(from, total);
		double observed = 0;
		double expected = 0;
		for (int c = from; c <= values; c++) {
			Shortfall row = disagreements(c, from, total, denominator);
			observed += row.observed();
			expected += row.expected();
		}
		return new Shortfall(observed, expected);
	}

	/** uα: units and gaps with their values. */
	public Shortfall unitizing() {
		return all(0);
	}

	/** |uα: what was marked and what was not, whatever the values. */
	public Shortfall relevance() {
		double total = total(0);
		return total <= 0 ? Shortfall.UNDEFINED
				: disagreements(Continuum.GAP, 0, total, denominator(0, total));
	}

	/** cuα: the values of what several coders marked. */
	public Shortfall coding() {
		return all(1);
	}

	/** (k)uα: one value against the others, in what several coders marked. */
	public Shortfall coding(int value) {
		double total = total(1);
		return total <= 0 ? Shortfall.UNDEFINED : disagreements(value, 1, total, denominator(1, total));
	}

	/** Share of the continuum that cuα rests on. */
	public double coverage() {
		return total(1) / total(0);
	}

	/** Share of what has a value that its (k)uα rests on. */
	public double coverage(int value) {
		return row(value, 1) / row(value, 0);
	}
}
