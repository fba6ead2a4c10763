/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.imece.coding.corpus.CorpusSegment;

/**
 * Parts of a text that do not overlap, in order. What one coder gave the same code twice is one part; parts that only touch
 * stay two.
 */
final class Spans {

	static final Spans NONE = new Spans(new int[0]);

	/** Starts at even places, ends behind them. */
	private final int[] bounds;

	private Spans(int[] bounds) {
		this.bounds = bounds;
	}

	/** @param bounds start, end, start, end ... in order and without overlap */
	static Spans of(int... bounds) {
		return new Spans(bounds.clone());
	}

	/** Merges segments, which are in the order of their starts; cuts what is behind the end of the text. */
	static Spans of(List<CorpusSegment> segments, int length) {
		int[] bounds = new int[2 * segments.size()];
		int size = 0;
		for (CorpusSegment segment : segments) {
			int start = Math.clamp(segment.start(), 0, length);
			int end = Math.clamp(segment.end(), start, length);
			if (size > 0 && start < bounds[size - 1]) {
				bounds[size - 1] = Math.max(bounds[size - 1], end);
			} else if (start < end) {
				bounds[size++] = start;
				bounds[size++] = end;
			}
		}
		return new Spans(Arrays.copyOf(bounds, size));
	}

	int size() {
		return bounds.length / 2;
	}

	int start(int index) {
		return bounds[2 * index];
	}

	int end(int index) {
		return bounds[2 * index + 1];
	}

	/** Number of characters. */
	long length() {
		long sum = 0;
		for (int i = 0; i < size(); i++) {
			sum += end(i) - start(i);
		}
		return sum;
	}

	/** Index of the first that ends behind a position; {@link #size()} if there is none. */
	int firstEndingAfter(int position) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (end(middle) > position) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** Those with a character in {@code [from, to)}. */
	Spans within(int from, int to) {
		int first = firstEndingAfter(from);
		int last = first;
		while (last < size() && start(last) < to) {
			last++;
		}
		return new Spans(Arrays.copyOfRange(bounds, 2 * first, 2 * last));
	}

	/** Number of characters that are in one of both only. */
	long difference(Spans other) {
		long common = 0;
		for (int i = 0, j = 0; i < size() && j < other.size();) {
			common += Math.max(0, Math.min(end(i), other.end(j)) - Math.max(start(i), other.start(j)));
			if (end(i) < other.end(j)) {
				i++;
			} else {
				j++;
			}
		}
		return length() + other.length() - 2 * common;
	}

	List<ComparedPassage.Span> list() {
		return IntStream.range(0, size()).mapToObj(i -> new ComparedPassage.Span(start(i), end(i)))
				.toList();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Spans spans && Arrays.equals(bounds, spans.bounds);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bounds);
	}

	@Override
	public String toString() {
		return Arrays.toString(bounds);
	}
}
