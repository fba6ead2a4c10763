/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusTurn;

/** Turns of a document with the passages that touch them; paragraphs where there are no turns. */
final class TurnUnits {

	/** A turn with passages. */
	record Coded(int start, int end, List<CorpusSegment> segments) {
	}

	private TurnUnits() {
	}

	/** Those with at least one passage, in the order of the text. */
	static List<Coded> of(CorpusDocument document, List<CorpusSegment> segments) {
		if (segments.isEmpty()) {
			return List.of();
		}
		int[] bounds = bounds(document);
		Map<Integer, Coded> coded = new TreeMap<>();
		for (CorpusSegment segment : segments) {
			for (int i = first(bounds, segment.start()); 2 * i < bounds.length && bounds[2 * i] < segment.end(); i++) {
				int unit = i;
				coded.computeIfAbsent(unit,
						key -> new Coded(bounds[2 * unit], bounds[2 * unit + 1], new ArrayList<>())).segments()
						.add(segment);
			}
		}
		return List.copyOf(coded.values());
	}

	/** Index of the first unit that ends behind a position. */
	private static int first(int[] bounds, int position) {
		int low = 0;
		int high = bounds.length / 2;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (bounds[2 * middle + 1] > position) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private static int[] bounds(CorpusDocument document) {
		List<Integer> bounds = new ArrayList<>();
		if (document.turns().isEmpty()) {
			String text = document.text();
			for (int start = 0; start < text.length();) {
				int line = text.indexOf('\n', start);
				int end = line < 0 ? text.length() : line;
				if (end > start) {
					bounds.add(start);
					bounds.add(end);
				}
				start = end + 1;
			}
		} else {
			for (CorpusTurn turn : document.turns()) {
				bounds.add(turn.start());
				bounds.add(turn.end());
			}
		}
		return bounds.stream().mapToInt(Integer::intValue).toArray();
	}
}
