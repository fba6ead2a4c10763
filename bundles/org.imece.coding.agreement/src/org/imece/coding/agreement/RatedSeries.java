/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imece.coding.agreement.measure.GroupMeasures;
import org.imece.coding.agreement.measure.KrippendorffAlpha;
import org.imece.coding.agreement.measure.PairMeasures;
import org.imece.coding.agreement.measure.ReliabilityData;
import org.imece.coding.agreement.measure.Scale;
import org.imece.coding.agreement.measure.Shortfall;

/**
 * Units with categories. Equal rows are kept once: a code of three coders has at most 27 of them, however long the texts
 * are. What nobody coded, which is most of a text, is not kept block by block but as what is left of each document.
 */
final class RatedSeries implements Series {

	/** Category of what has no code. */
	static final int NO_CODE = 0;

	private final double[] values;
	private final List<int[]> rows = new ArrayList<>();
	private final Map<List<Integer>, Integer> index = new HashMap<>();
	/** Of each document, the row of what nobody coded. */
	private final List<Integer> uncodedRows = new ArrayList<>();
	private int[] blocks = new int[256];
	private int[] rowOf = new int[256];
	private double[] amounts = new double[256];
	private int size;
	private ReliabilityData data;

	/** @param categories number of categories, no code among them */
	RatedSeries(int categories) {
		values = new double[categories];
		Arrays.setAll(values, i -> i);
	}

	/**
	 * Begins with the next document.
	 *
	 * @param uncoded a unit that nobody coded, with those missing who did not judge the document; it is copied
	 */
	void nextDocument(int[] uncoded) {
		uncodedRows.add(indexOf(uncoded));
		data = null;
	}

	/** @param row the category of each coder; it is copied */
	void add(int block, int[] row, double amount) {
		int known = indexOf(row);
		if (known != uncodedRows.getLast()) {
			add(block, known, amount);
			add(block, uncodedRows.getLast(), -amount);
		}
	}

	private int indexOf(int[] row) {
		return index.computeIfAbsent(Arrays.stream(row).boxed().toList(), key -> {
			rows.add(row.clone());
			return rows.size() - 1;
		});
	}

	private void add(int block, int row, double amount) {
		if (size == blocks.length) {
			blocks = Arrays.copyOf(blocks, 2 * size);
			rowOf = Arrays.copyOf(rowOf, 2 * size);
			amounts = Arrays.copyOf(amounts, 2 * size);
		}
		blocks[size] = block;
		rowOf[size] = row;
		amounts[size++] = amount;
		data = null;
	}

	private ReliabilityData data(Resample resample) {
		double[] weights = new double[rows.size()];
		for (int d = 0; d < resample.totals().length; d++) {
			weights[uncodedRows.get(d)] += resample.totals()[d];
		}
		for (int i = 0; i < size; i++) {
			weights[rowOf[i]] += resample.times()[blocks[i]] * amounts[i];
		}
		if (data == null) {
			data = ReliabilityData.of(values, rows, weights);
		}
		return data.weighted(weights);
	}

	/** Mean share of units that have a code, over the judgements there are. */
	double prevalence(Resample resample) {
		ReliabilityData all = data(resample);
		double coded = 0;
		double judged = 0;
		for (int row = 0; row < all.rows(); row++) {
			coded += all.weight(row) * (all.judgements(row) - all.count(row, NO_CODE));
			judged += all.weight(row) * all.judgements(row);
		}
		return coded / judged;
	}

	@Override
	public Map<Coefficient, Shortfall> measure(Resample resample) {
		ReliabilityData all = data(resample);
		Map<Coefficient, Shortfall> found = new EnumMap<>(Coefficient.class);
		found.put(Coefficient.KRIPPENDORFF_ALPHA, KrippendorffAlpha.of(all, Scale.NOMINAL));
		found.put(Coefficient.COHEN_KAPPA, PairMeasures.cohenKappa(all));
		found.put(Coefficient.SCOTT_PI, PairMeasures.scottPi(all));
		found.put(Coefficient.FLEISS_KAPPA, GroupMeasures.fleissKappa(all));
		found.put(Coefficient.GWET_AC1, GroupMeasures.gwetAc1(all));
		found.put(Coefficient.BRENNAN_PREDIGER, GroupMeasures.brennanPrediger(all));
		found.put(Coefficient.PERCENT, GroupMeasures.percent(all));
		found.put(Coefficient.HOLSTI, PairMeasures.holsti(all, NO_CODE));
		return found;
	}
}
