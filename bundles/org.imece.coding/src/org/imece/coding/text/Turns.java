/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;

/**
 * The turns of a document by position; a snapshot.
 *
 * @since 0.1
 */
public final class Turns {

	private final List<Turn> turns;

	private Turns(List<Turn> turns) {
		this.turns = turns;
	}

	public static Turns of(Document document) {
		return new Turns(document.getTurns().stream().sorted(Comparator.comparingInt(Turn::getStart)).toList());
	}

	public List<Turn> all() {
		return turns;
	}

	/** Index of the turn at an offset, or of the last one before it; -1 if there is none. */
	public int indexAt(int offset) {
		int low = 0;
		int high = turns.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).getStart() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}

	/** The turn that holds most of a passage; empty if nobody is known to speak there. */
	public Optional<Turn> of(int start, int end) {
		Turn best = null;
		int most = 0;
		for (int i = Math.max(0, indexAt(start)); i < turns.size() && turns.get(i).getStart() < end; i++) {
			int common = Math.min(end, turns.get(i).getEnd()) - Math.max(start, turns.get(i).getStart());
			if (common > most) {
				most = common;
				best = turns.get(i);
			}
		}
		return Optional.ofNullable(best);
	}

	/** Who says most of a passage. */
	public Optional<Speaker> speaker(int start, int end) {
		return of(start, end).map(Turn::getSpeaker);
	}
}
