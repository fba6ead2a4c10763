/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.imece.coding.segment.Segment;

/** Puts overlapping segments side by side: each into the first lane that is free where it starts. */
final class StripeLayout {

	private final Map<Object, Integer> lanes;
	private int count;

	/** @param segments in reading order */
	StripeLayout(List<Segment> segments) {
		lanes = new IdentityHashMap<>(segments.size());
		int[] ends = new int[8]; // of the last segment in each lane
		for (Segment segment : segments) {
			int lane = 0;
			while (lane < count && ends[lane] > segment.start()) {
				lane++; // there are as many lanes as codings lie over each other: few
			}
			if (lane == count && ++count > ends.length) {
				ends = Arrays.copyOf(ends, 2 * ends.length);
			}
			ends[lane] = segment.end();
			lanes.put(segment.coding(), lane);
		}
	}

	int lane(Segment segment) {
		return lanes.getOrDefault(segment.coding(), 0);
	}

	/** How many lanes there are. */
	int count() {
		return count;
	}
}
