/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;

/**
 * Goes through the passages of a document by ascending start and keeps at hand those that the next one may be together
 * with: n log n for the order, then one step for each pair that is together.
 */
final class PassageSweep {

	/** Is told of each pair once. */
	interface PairTaker {

		/**
		 * @param first the one that starts first
		 */
		void together(Open first, Open second);
	}

	/** A passage that others may still be together with. */
	static final class Open {

		CorpusSegment segment;
		int[] places;
		/** Places of codes that it was together with. */
		final BitSet met = new BitSet();
		private int reach;
	}

	private final CodedScope scope;
	private final Nearness nearness;
	private final PairTaker taker;
	private final Deque<Open> spare = new ArrayDeque<>();

	PassageSweep(CodedScope scope, Nearness nearness, PairTaker taker) {
		this.scope = scope;
		this.nearness = nearness;
		this.taker = taker;
	}

	/** @param segments in reading order */
	void run(CorpusDocument document, List<CorpusSegment> segments) {
		List<Open> open = new ArrayList<>();
		for (CorpusSegment segment : segments) {
			int kept = 0;
			Open next = open(document, segment);
			for (Open before : open) {
				if (before.reach > segment.start()) {
					open.set(kept++, before);
					taker.together(before, next);
				} else {
					spare.push(before);
				}
			}
			open.subList(kept, open.size()).clear();
			open.add(next);
		}
		open.forEach(spare::push);
	}

	private Open open(CorpusDocument document, CorpusSegment segment) {
		Open next = spare.isEmpty() ? new Open() : spare.pop();
		next.segment = segment;
		next.places = scope.places(segment);
		next.met.clear();
		next.reach = nearness.kind() == Nearness.Kind.NEAR ? reach(document, segment.end()) : segment.end();
		return next;
	}

	/**
	 * A passage is near if it starts before this position: not behind the word that is the last one allowed to start in
	 * between.
	 */
	private int reach(CorpusDocument document, int end) {
		int beyond = document.startOfWord(document.wordsBefore(end) + nearness.words());
		return beyond < Integer.MAX_VALUE ? beyond + 1 : beyond;
	}
}
