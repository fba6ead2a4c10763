/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.imece.search.Snippet;
import org.imece.search.Snippet.Mark;

/** Cuts the parts out of a text that show best why it was found. */
final class SnippetCutter {

	private static final int LENGTH = 240;
	private static final int BEFORE = 70;
	/** How far a cut is moved to fall between two words. */
	private static final int WORD = 30;

	private SnippetCutter() {
	}

	/** The best parts, in the order of the text; each a piece of about three lines, between words. */
	static List<Snippet> cut(IndexedText text, List<Mark> unordered, int limit) {
		List<Mark> marks = merge(unordered);
		List<Window> windows = windows(text.text(), marks);
		windows.sort(Comparator.comparingInt((Window window) -> window.marks.size()).reversed());
		return windows.stream().limit(limit).sorted(Comparator.comparingInt(window -> window.start))
				.map(window -> new Snippet(HitData.shown(text.language()), window.start,
						text.text().substring(window.start, window.end), window.marks))
				.toList();
	}

	private record Window(int start, int end, List<Mark> marks) {
	}

	private static List<Mark> merge(List<Mark> unordered) {
		List<Mark> ordered = new ArrayList<>(unordered);
		ordered.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end));
		List<Mark> merged = new ArrayList<>();
		for (Mark mark : ordered) {
			Mark last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && mark.start() < last.end()) {
				merged.set(merged.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
			} else {
				merged.add(mark);
			}
		}
		return merged;
	}

	/** Parts that do not overlap and together hold all marks. */
	private static List<Window> windows(String text, List<Mark> marks) {
		List<Window> windows = new ArrayList<>();
		int i = 0;
		int floor = 0;
		while (i < marks.size()) {
			Mark first = marks.get(i);
			int start = text.length() <= LENGTH ? 0 : wordStart(text, Math.max(floor, first.start() - BEFORE), first);
			int limit = Math.max(first.end(), start + LENGTH);
			int next = i + 1;
			while (next < marks.size() && marks.get(next).end() <= limit) {
				next++;
			}
			int end = wordEnd(text, Math.min(limit, text.length()), marks.get(next - 1));
			windows.add(new Window(start, end, List.copyOf(marks.subList(i, next))));
			floor = end;
			i = next;
		}
		return windows;
	}

	private static int wordStart(String text, int from, Mark first) {
		int limit = Math.min(first.start(), from + WORD);
		for (int i = from; i < limit; i++) {
			if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
				return i;
			}
		}
		return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
	}

	private static int wordEnd(String text, int to, Mark last) {
		int limit = Math.max(last.end(), to - WORD);
		for (int i = to; i > limit; i--) {
			if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
				return i;
			}
		}
		return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
	}
}
