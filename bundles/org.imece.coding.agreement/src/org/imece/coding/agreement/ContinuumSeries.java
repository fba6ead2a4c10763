/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.imece.coding.agreement.measure.Continuum;
import org.imece.coding.agreement.measure.Shortfall;
import org.imece.coding.agreement.measure.UnitizingAlpha;

/** Continua. What a unit or an intersection adds belongs to the block in which it starts. */
final class ContinuumSeries implements Series {

	private final int values;
	private final Set<Coefficient> wanted;
	private int[] blocks = new int[256];
	private int[] indexes = new int[256];
	private double[] amounts = new double[256];
	private int size;

	/**
	 * @param values number of codes
	 * @param wanted coefficients of 2016
	 */
	ContinuumSeries(int values, Set<Coefficient> wanted) {
		this.values = values;
		this.wanted = wanted;
	}

	/**
	 * Adds a document.
	 *
	 * @param starts     start of each of its blocks
	 * @param firstBlock number of its first block
	 */
	void add(Continuum continuum, int[] starts, int firstBlock) {
		UnitizingAlpha.collect(continuum, values, (position, index, amount) -> {
			int found = Arrays.binarySearch(starts, position);
			add(firstBlock + (found < 0 ? -found - 2 : found), index, amount);
		});
	}

	private void add(int block, int index, double amount) {
		if (size == blocks.length) {
			blocks = Arrays.copyOf(blocks, 2 * size);
			indexes = Arrays.copyOf(indexes, 2 * size);
			amounts = Arrays.copyOf(amounts, 2 * size);
		}
		blocks[size] = block;
		indexes[size] = index;
		amounts[size++] = amount;
	}

	UnitizingAlpha alpha(Resample resample) {
		double[] sums = new double[UnitizingAlpha.size(values)];
		for (int i = 0; i < size; i++) {
			sums[indexes[i]] += resample.times()[blocks[i]] * amounts[i];
		}
		return new UnitizingAlpha(values, sums);
	}

	@Override
	public Map<Coefficient, Shortfall> measure(Resample resample) {
		UnitizingAlpha alpha = alpha(resample);
		Map<Coefficient, Shortfall> found = new EnumMap<>(Coefficient.class);
		for (Coefficient coefficient : wanted) {
			found.put(coefficient, switch (coefficient) {
			case RELEVANCE_ALPHA -> alpha.relevance();
			case UNITIZING_ALPHA -> alpha.unitizing();
			case CODING_ALPHA -> alpha.coding();
			default -> throw new IllegalArgumentException(coefficient.name());
			});
		}
		return found;
	}
}
