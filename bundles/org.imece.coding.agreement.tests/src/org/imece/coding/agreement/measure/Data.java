/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Data of tests. */
final class Data {

	private Data() {
	}

	/** Units of two coders from their table of agreement: rows are the categories of the first. */
	static ReliabilityData table(int[]... table) {
		List<int[]> rows = new ArrayList<>();
		List<Integer> weights = new ArrayList<>();
		for (int c = 0; c < table.length; c++) {
			for (int k = 0; k < table.length; k++) {
				rows.add(new int[] { c, k });
				weights.add(table[c][k]);
			}
		}
		return ReliabilityData.of(IntStream.range(0, table.length).asDoubleStream().toArray(), rows,
				weights.stream().mapToDouble(Integer::doubleValue).toArray());
	}

	/** A line of values for each coder, {@code *} for a missing one; the categories stand for 0, 1, 2 ... */
	static ReliabilityData coders(String... lines) {
		String[][] cells = new String[lines.length][];
		int max = 0;
		for (int i = 0; i < lines.length; i++) {
			cells[i] = lines[i].strip().split("\\s+");
			for (String cell : cells[i]) {
				max = Math.max(max, cell.equals("*") ? 0 : Integer.parseInt(cell));
			}
		}
		List<int[]> rows = new ArrayList<>();
		for (int u = 0; u < cells[0].length; u++) {
			int unit = u;
			rows.add(IntStream.range(0, lines.length)
					.map(i -> cells[i][unit].equals("*") ? ReliabilityData.MISSING : Integer.parseInt(cells[i][unit]))
					.toArray());
		}
		return ReliabilityData.of(max + 1, rows);
	}

	/** Units from how many coders gave each category. */
	static ReliabilityData counts(int[]... table) {
		List<int[]> rows = new ArrayList<>();
		for (int[] unit : table) {
			rows.add(IntStream.range(0, unit.length).flatMap(k -> IntStream.generate(() -> k).limit(unit[k])).toArray());
		}
		return ReliabilityData.of(table[0].length, rows);
	}
}
