/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.List;

/**
 * For each hit of a list the greatest end up to it, or the least end from it on, and the same without the coding that
 * has it, since a coding has no relation to itself.
 */
final class Extremes {

	private final int[] best;
	private final String[] holder;
	private final int[] second;
	private final int none;

	private Extremes(int size, int none) {
		best = new int[size];
		holder = new String[size];
		second = new int[size];
		this.none = none;
	}

	/** Of the hits up to each. */
	static Extremes greatestEnds(List<QueryHit> hits) {
		Extremes extremes = new Extremes(hits.size(), Integer.MIN_VALUE);
		for (int i = 0; i < hits.size(); i++) {
			extremes.put(i, i - 1, hits.get(i), 1);
		}
		return extremes;
	}

	/** Of the hits from each on. */
	static Extremes leastEnds(List<QueryHit> hits) {
		Extremes extremes = new Extremes(hits.size(), Integer.MAX_VALUE);
		for (int i = hits.size() - 1; i >= 0; i--) {
			extremes.put(i, i + 1, hits.get(i), -1);
		}
		return extremes;
	}

	private void put(int at, int from, QueryHit hit, int direction) {
		boolean first = from < 0 || from >= best.length;
		best[at] = first ? none : best[from];
		second[at] = first ? none : second[from];
		holder[at] = first ? null : holder[from];
		String id = hit.coding().id();
		int end = hit.end();
		if (first || (end - best[at]) * direction > 0) {
			if (!first && !id.equals(holder[at])) {
				second[at] = best[at];
			}
			best[at] = end;
			holder[at] = id;
		} else if (!id.equals(holder[at]) && (second[at] == none || (end - second[at]) * direction > 0)) {
			second[at] = end;
		}
	}

	/** The greatest end up to a hit, of other codings than one; far below zero if there is none. */
	int greatest(int index, String codingId) {
		return codingId.equals(holder[index]) ? second[index] : best[index];
	}

	/** The least end from a hit on, of other codings than one; far above any offset if there is none. */
	int least(int index, String codingId) {
		return codingId.equals(holder[index]) ? second[index] : best[index];
	}
}
