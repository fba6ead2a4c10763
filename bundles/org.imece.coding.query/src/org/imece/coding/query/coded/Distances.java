/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;

/** Counts words and turns of one document up to an offset. */
final class Distances {

	private final CorpusDocument document;
	private int[] turns;

	Distances(CorpusDocument document) {
		this.document = document;
	}

	/** Number of words that start before an offset. */
	int wordsBefore(int offset) {
		return document.wordsBefore(offset);
	}

	/** Number of the turn, or line where there are no turns, that an offset is in or that was the last before it. */
	int turnAt(int offset) {
		if (turns == null) {
			turns = document.turns().isEmpty() ? lines()
					: document.turns().stream().mapToInt(CorpusTurn::start).toArray();
		}
		int index = Arrays.binarySearch(turns, offset);
		return index < 0 ? -index - 2 : index;
	}

	private int[] lines() {
		String text = document.text();
		return IntStream.concat(IntStream.of(0),
				IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
	}

	/** Who speaks at an offset; empty if nobody is known to. */
	String speakerAt(int offset) {
		return document.turnOf(offset).map(turn -> turn.speakerId().isEmpty() ? turn.speakerLabel() : turn.speakerId())
				.orElse("");
	}
}
