/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Changes of one text that happen together; each counts in the text as it was. They do not overlap.
 *
 * @since 0.1
 */
public final class TextEdit {

	private final List<TextChange> changes;
	/** How much the text grows before each change, and in all. */
	private final int[] growth;

	/**
	 * @param changes in any order
	 * @throws IllegalArgumentException if two overlap, or insert at the same place
	 */
	public TextEdit(List<TextChange> changes) {
		this.changes = changes.stream().sorted(Comparator.comparingInt(TextChange::offset)
				.thenComparingInt(TextChange::length)).toList();
		growth = new int[changes.size() + 1];
		for (int i = 0; i < changes.size(); i++) {
			TextChange change = this.changes.get(i);
			if (i > 0 && (this.changes.get(i - 1).end() > change.offset()
					|| this.changes.get(i - 1).offset() == change.offset())) {
				throw new IllegalArgumentException("Changes overlap at " + change.offset());
			}
			growth[i + 1] = growth[i] + change.growth();
		}
	}

	public TextEdit(TextChange change) {
		this(List.of(change));
	}

	/** In the order of the text. */
	public List<TextChange> changes() {
		return changes;
	}

	/** Whether all changes lie within a text and cut no surrogate pair. */
	public boolean fits(String text) {
		return changes.stream().allMatch(change -> change.fits(text));
	}

	/** The text afterwards. */
	public String apply(String text) {
		StringBuilder result = new StringBuilder(Math.max(0, text.length() + growth[changes.size()]));
		int from = 0;
		for (TextChange change : changes) {
			result.append(text, from, change.offset()).append(change.replacement());
			from = change.end();
		}
		return result.append(text, from, text.length()).toString();
	}

	/** Where a part is afterwards; empty if nothing of it is left. */
	public Span move(Span part) {
		return move(part, false, false);
	}

	/** As {@link TextChange#move(Span, boolean, boolean)}. */
	public Span move(Span part, boolean takesBefore, boolean takesBehind) {
		return move(part, part.end(), (change, span) -> change.move(span, takesBefore, takesBehind),
				(span, by) -> new Span(span.start() + by, span.end() + by), part.start());
	}

	/** As {@link TextChange#movePoint}. */
	public int movePoint(int place, boolean stays) {
		return move(Integer.valueOf(place), place, (change, at) -> change.movePoint(at, stays), Integer::sum, place);
	}

	/** Whether a change replaces something within a part or inserts something there. */
	public boolean touches(Span part) {
		int last = firstBehind(part.end()) - 1;
		return last >= 0 && changes.get(last).end() >= part.start();
	}

	/** Lets what touches the part change it, from behind, then moves it by what is before. */
	private <T> T move(T part, int end, BiFunction<TextChange, T, T> change, BiFunction<T, Integer, T> shift,
			int start) {
		T moved = part;
		int i = firstBehind(end);
		while (i > 0 && changes.get(i - 1).end() >= start) {
			i--;
			moved = change.apply(changes.get(i), moved);
		}
		return shift.apply(moved, growth[i]);
	}

	/** Index of the first change that begins behind an offset. */
	private int firstBehind(int offset) {
		int low = 0;
		int high = changes.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (changes.get(middle).offset() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
