/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.imece.coding.segment.Segment;

/** Puts overlapping segments side by side: each into the first lane that is free where it starts. O(n log n). */
final class StripeLayout {

	private final Map<Object, Integer> lanes = new IdentityHashMap<>();
	private int count;

	private record Busy(int end, int lane) {
	}

	/** @param segments in reading order */
	StripeLayout(List<Segment> segments) {
		PriorityQueue<Busy> busy = new PriorityQueue<>((one, other) -> Integer.compare(one.end(), other.end()));
		PriorityQueue<Integer> free = new PriorityQueue<>();
		for (Segment segment : segments) {
			while (!busy.isEmpty() && busy.peek().end() <= segment.start()) {
				free.add(busy.poll().lane());
			}
			int lane = free.isEmpty() ? count++ : free.poll();
			lanes.put(segment.coding(), lane);
			busy.add(new Busy(segment.end(), lane));
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
