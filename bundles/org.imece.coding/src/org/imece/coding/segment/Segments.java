/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.imece.coding.text.Span;
import org.imece.coding.text.TextEdit;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;

/**
 * The coded passages of a document by position: an immutable interval tree. Collecting n codings takes
 * O(n log n), a query O(log n + hits).
 *
 * @since 0.1
 */
public final class Segments {

	private static final Comparator<Segment> READING_ORDER = (one, other) -> one.start() != other.start()
			? Integer.compare(one.start(), other.start())
			: Integer.compare(other.end(), one.end());

	private final List<Segment> segments;
	/** For the middle of each span of the sorted list, the greatest end within the span. */
	private final int[] maxEnd;

	private Segments(List<Segment> sorted) {
		segments = List.copyOf(sorted);
		maxEnd = new int[segments.size()];
		if (!segments.isEmpty()) {
			build(0, segments.size());
		}
	}

	/** The codings of all coders of a document. */
	public static Segments of(Collection<CodingSet> sets) {
		return new Segments(List.of()).again(sets);
	}

	/**
	 * The codings of all coders of a document, when most are where they were: to sort what is almost in order takes little.
	 *
	 * @param sets the same as before, or others
	 */
	public Segments again(Collection<CodingSet> sets) {
		Set<CodingSet> there = Collections.newSetFromMap(new IdentityHashMap<>());
		there.addAll(sets);
		List<Segment> all = new ArrayList<>(segments.size() + 1);
		Set<Coding> known = Collections.newSetFromMap(new IdentityHashMap<>(segments.size()));
		for (Segment segment : segments) {
			if (there.contains(segment.coding().eContainer())) {
				known.add(segment.coding());
				all.add(segment(segment.coding()));
			}
		}
		for (CodingSet set : sets) {
			for (Coding coding : set.getCodings()) {
				if (!known.contains(coding)) {
					all.add(segment(coding));
				}
			}
		}
		all.sort(READING_ORDER);
		return new Segments(all);
	}

	private static Segment segment(Coding coding) {
		return new Segment(coding.getStart(), coding.getEnd(), coding);
	}

	/** The passages as an edit of the text leaves them, without those that vanish; their codings are not changed. */
	public Segments moved(TextEdit edit) {
		List<Segment> moved = new ArrayList<>(segments.size());
		for (Segment segment : segments) {
			Span place = edit.move(new Span(segment.start(), segment.end()));
			if (!place.isEmpty() || segment.length() == 0) {
				moved.add(new Segment(place.start(), place.end(), segment.coding()));
			}
		}
		moved.sort(READING_ORDER);
		return new Segments(moved);
	}

	private int build(int from, int to) {
		int middle = (from + to) >>> 1;
		int max = segments.get(middle).end();
		if (from < middle) {
			max = Math.max(max, build(from, middle));
		}
		if (middle + 1 < to) {
			max = Math.max(max, build(middle + 1, to));
		}
		maxEnd[middle] = max;
		return max;
	}

	public int size() {
		return segments.size();
	}

	/** In reading order; of passages with the same start the longer first. */
	public List<Segment> all() {
		return segments;
	}

	/** Passages with at least one character in {@code [from, to)}, in reading order. */
	public List<Segment> between(int from, int to) {
		List<Segment> hits = new ArrayList<>();
		collect(0, segments.size(), from, to, hits::add);
		return hits;
	}

	private void collect(int low, int high, int from, int to, Consumer<Segment> hits) {
		if (low >= high) {
			return;
		}
		int middle = (low + high) >>> 1;
		if (maxEnd[middle] <= from) {
			return;
		}
		collect(low, middle, from, to, hits);
		Segment segment = segments.get(middle);
		if (segment.start() < to) {
			if (segment.end() > from && segment.start() < segment.end()) {
				hits.accept(segment);
			}
			collect(middle + 1, high, from, to, hits);
		}
	}

	/** Passages that hold the character at an offset. */
	public List<Segment> at(int offset) {
		return between(offset, offset + 1);
	}
}
