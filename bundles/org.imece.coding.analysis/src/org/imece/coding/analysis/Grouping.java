/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.imece.coding.corpus.CorpusSegment;

/**
 * A way to put material into groups.
 *
 * @param title    what the groups are, in the language of the user
 * @param kind     what its units are
 * @param left     units that belong to no group, for the remark that says so
 * @since 0.1
 */
public record Grouping(String title, Kind kind, List<Group> groups, int left) {

	/** What the units of a grouping are. */
	public enum Kind {
		/** Each document is a group of its own. */
		DOCUMENT,
		/** Each case is a group of its own. */
		CASE,
		/** Documents with the same attribute are a group. */
		DOCUMENTS,
		/** Cases with the same value are a group. */
		CASES
	}

	public Grouping {
		groups = List.copyOf(groups);
	}

	/** Whether groups hold several units, so that units can be counted. */
	public boolean hasUnits() {
		return kind == Kind.DOCUMENTS || kind == Kind.CASES;
	}

	/** Finds the units of passages. */
	Index index() {
		return new Index(groups);
	}

	/** All units in a row, and where they belong. */
	static final class Index {

		private static final int[] NONE = {};

		private final List<Integer> groupOfUnit = new ArrayList<>();
		private final Map<String, int[]> byDocument = new HashMap<>();
		private final Map<String, int[]> bySegment = new HashMap<>();

		private Index(List<Group> groups) {
			for (int group = 0; group < groups.size(); group++) {
				for (Unit unit : groups.get(group).units()) {
					int number = groupOfUnit.size();
					groupOfUnit.add(group);
					unit.documentIds().forEach(id -> byDocument.merge(id, new int[] { number }, Index::join));
					unit.segmentIds().forEach(id -> bySegment.merge(id, new int[] { number }, Index::join));
				}
			}
		}

		private static int[] join(int[] one, int[] two) {
			int[] both = new int[one.length + two.length];
			System.arraycopy(one, 0, both, 0, one.length);
			System.arraycopy(two, 0, both, one.length, two.length);
			return both;
		}

		int units() {
			return groupOfUnit.size();
		}

		int group(int unit) {
			return groupOfUnit.get(unit);
		}

		/** Units that a passage belongs to, ascending; those of a group follow each other. */
		int[] units(CorpusSegment segment) {
			int[] whole = byDocument.getOrDefault(segment.documentId(), NONE);
			int[] part = bySegment.getOrDefault(segment.id(), NONE);
			if (part.length == 0) {
				return whole;
			}
			return IntStream.of(join(whole, part)).sorted().distinct().toArray();
		}
	}
}
