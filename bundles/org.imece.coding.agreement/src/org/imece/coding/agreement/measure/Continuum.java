/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of text, time or another line in which coders marked units and gave them values. What a coder left is a
 * gap.
 *
 * @since 0.1
 */
public final class Continuum {

	/** Value of what is between the units of a coder. */
	public static final int GAP = 0;

	/**
	 * A unit or a gap.
	 *
	 * @param start first position
	 * @param end   behind the last position
	 * @param value from 1; {@link Continuum#GAP} for a gap
	 * @since 0.1
	 */
	public record Unit(int start, int end, int value) {

		public int length() {
			return end - start;
		}

		/** Number of positions that two units have in common. */
		public int common(Unit other) {
			return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
		}
	}

	private final int start;
	private final int end;
	private final List<List<Unit>> coders = new ArrayList<>();

	/**
	 * @param start first position
	 * @param end   behind the last position
	 */
	public Continuum(int start, int end) {
		if (start >= end) {
			throw new IllegalArgumentException("Nothing between " + start + " and " + end);
		}
		this.start = start;
		this.end = end;
	}

	/**
	 * Adds a coder.
	 *
	 * @param units in any order
	 * @throws IllegalArgumentException if a unit is empty or outside, or if two of them overlap: a position has one value
	 */
	public Continuum add(List<Unit> units) {
		List<Unit> all = new ArrayList<>();
		int next = start;
		for (Unit unit : units.stream().sorted(Comparator.comparingInt(Unit::start)).toList()) {
			if (unit.start() < next || unit.length() <= 0 || unit.end() > end || unit.value() == GAP) {
				throw new IllegalArgumentException(unit + " after " + next + " in " + start + ".." + end);
			}
			addGap(all, next, unit.start());
			all.add(unit);
			next = unit.end();
		}
		addGap(all, next, end);
		coders.add(List.copyOf(all));
		return this;
	}

	private static void addGap(List<Unit> all, int from, int to) {
		if (from < to) {
			all.add(new Unit(from, to, GAP));
		}
	}

	public int length() {
		return end - start;
	}

	public int coders() {
		return coders.size();
	}

	/** Units and gaps of a coder from start to end. */
	public List<Unit> units(int coder) {
		return coders.get(coder);
	}
}
