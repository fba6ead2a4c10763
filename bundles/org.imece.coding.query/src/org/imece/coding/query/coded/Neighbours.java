/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Tells whether there is a hit in a relation to a given one, among hits of one document. Sorting n hits takes
 * O(n log n), an answer O(log n); nothing compares all with all.
 */
final class Neighbours {

	private final Relation relation;
	private final Distances distances;
	private final List<QueryHit> hits;
	private final Map<String, List<QueryHit>> byCoding = new HashMap<>();
	private int[] firsts;
	private int[] lasts;
	private int[] starts;
	private Extremes reach;

	/** @param hits in reading order */
	Neighbours(Relation relation, Distances distances, List<QueryHit> hits) {
		this.relation = relation;
		this.distances = distances;
		this.hits = hits;
		for (QueryHit hit : hits) {
			byCoding.computeIfAbsent(hit.coding().id(), id -> new ArrayList<>(1)).add(hit);
		}
		starts = hits.stream().mapToInt(QueryHit::start).toArray();
		switch (relation.kind()) {
		case OVERLAPS, NEAR -> {
			firsts = sorted(this::first);
			lasts = sorted(this::last);
		}
		case WITHIN -> reach = Extremes.greatestEnds(hits);
		case CONTAINS -> reach = Extremes.leastEnds(hits);
		default -> {
			// the starts are enough
		}
		}
	}

	private int[] sorted(ToIntFunction<QueryHit> place) {
		int[] places = hits.stream().mapToInt(place).toArray();
		Arrays.sort(places);
		return places;
	}

	private int first(QueryHit hit) {
		if (relation.kind() == Relation.Kind.OVERLAPS) {
			return hit.start();
		}
		return relation.unit() == Relation.Unit.WORDS ? distances.wordsBefore(hit.start())
				: distances.turnAt(hit.start());
	}

	private int last(QueryHit hit) {
		if (relation.kind() == Relation.Kind.OVERLAPS) {
			return hit.end() - 1;
		}
		return relation.unit() == Relation.Unit.WORDS ? distances.wordsBefore(hit.end())
				: distances.turnAt(hit.end() - 1);
	}

	boolean exist(QueryHit hit) {
		return switch (relation.kind()) {
		case OVERLAPS, NEAR -> {
			int low = first(hit) - relation.distance();
			int high = last(hit) + relation.distance();
			int close = below(firsts, high + 1) - below(lasts, low);
			yield close > own(hit).stream().filter(own -> first(own) <= high && last(own) >= low).count();
		}
		case WITHIN -> {
			int before = below(starts, hit.start() + 1);
			yield before > 0 && reach.greatest(before - 1, hit.coding().id()) >= hit.end();
		}
		case CONTAINS -> {
			int from = below(starts, hit.start());
			yield from < starts.length && reach.least(from, hit.coding().id()) <= hit.end();
		}
		case FOLLOWED_BY -> isFollowed(hit);
		case SAME_SPEAKER -> hits.size() > own(hit).size();
		};
	}

	private boolean isFollowed(QueryHit hit) {
		for (int i = below(starts, hit.end()); i < starts.length; i++) {
			QueryHit next = hits.get(i);
			if (!next.coding().id().equals(hit.coding().id())) {
				return first(next) - last(hit) <= relation.distance();
			}
		}
		return false;
	}

	private List<QueryHit> own(QueryHit hit) {
		return byCoding.getOrDefault(hit.coding().id(), List.of());
	}

	/** How many of sorted numbers are less than one. */
	private static int below(int[] sorted, int limit) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < limit) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
