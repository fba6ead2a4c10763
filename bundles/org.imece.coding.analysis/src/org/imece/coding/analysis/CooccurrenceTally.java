/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.BitSet;

import org.imece.coding.corpus.CorpusSegment;

/** What is counted on the way through the documents. */
final class CooccurrenceTally {

	private final CodedScope scope;
	private final int codes;
	private final int[] occurrences;
	/** For each two codes once, see {@link #place}. */
	private final int[] pairs;
	private final int[] documents;
	/** For each code with each other: how many of its passages were together with one of the other. */
	private final int[] meetings;
	private final BitSet inDocument = new BitSet();

	CooccurrenceTally(CodedScope scope) {
		this.scope = scope;
		codes = scope.codes().size();
		occurrences = new int[codes];
		meetings = new int[Math.multiplyExact(codes, codes)];
		pairs = new int[meetings.length / 2 + 1];
		documents = new int[pairs.length];
	}

	private static int place(int one, int two) {
		int high = Math.max(one, two);
		return high * (high - 1) / 2 + Math.min(one, two);
	}

	void passage(CorpusSegment segment) {
		for (int place : scope.places(segment)) {
			occurrences[place]++;
		}
	}

	void passages(PassageSweep.Open first, PassageSweep.Open second) {
		for (int one : first.places) {
			for (int two : second.places) {
				if (one != two && !scope.related(one, two)) {
					pair(one, two);
					if (!first.met.get(two)) {
						meetings[one * codes + two]++;
					}
					if (!second.met.get(one)) {
						meetings[two * codes + one]++;
					}
				}
			}
		}
		for (int two : second.places) {
			first.met.set(two);
		}
		for (int one : first.places) {
			second.met.set(one);
		}
	}

	void turn(BitSet found) {
		for (int one = found.nextSetBit(0); one >= 0; one = found.nextSetBit(one + 1)) {
			occurrences[one]++;
			for (int two = found.nextSetBit(one + 1); two >= 0; two = found.nextSetBit(two + 1)) {
				if (!scope.related(one, two)) {
					pair(one, two);
					meetings[one * codes + two]++;
					meetings[two * codes + one]++;
				}
			}
		}
	}

	private void pair(int one, int two) {
		int place = place(one, two);
		pairs[place]++;
		if (!inDocument.get(place)) {
			inDocument.set(place);
			documents[place]++;
		}
	}

	void nextDocument() {
		inDocument.clear();
	}

	int occurrences(int place) {
		return occurrences[place];
	}

	int pairs(int one, int two) {
		return one == two ? 0 : pairs[place(one, two)];
	}

	int documents(int one, int two) {
		return one == two ? 0 : documents[place(one, two)];
	}

	int meetings(int of, int with) {
		return meetings[of * codes + with];
	}
}
