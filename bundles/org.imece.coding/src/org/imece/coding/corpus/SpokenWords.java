/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import org.imece.coding.text.Words;

/**
 * The words of a document that were said or written: the names of the speakers before their turns are none.
 *
 * @since 0.1
 */
public final class SpokenWords {

	private SpokenWords() {
	}

	/**
	 * Passes on the words that lie in a passage as a whole, in the order of the text.
	 *
	 * @param from first UTF-16 unit
	 * @param to   behind the last UTF-16 unit
	 */
	public static void each(CorpusDocument document, int from, int to, Words.Taker taker) {
		int at = from;
		for (int turn = first(document, from); turn < document.turns().size(); turn++) {
			CorpusTurn next = document.turns().get(turn);
			if (next.start() >= to) {
				break;
			}
			int behind = next.start() + label(document, next);
			if (behind > at) {
				Words.each(document.text(), at, Math.max(at, next.start()), taker);
				at = Math.min(behind, to);
			}
		}
		Words.each(document.text(), at, to, taker);
	}

	/** The turn that holds an offset, else the first one. */
	private static int first(CorpusDocument document, int offset) {
		return Math.max(0, document.turnAt(offset));
	}

	/** Length of the name of the speaker, with its colon, at the start of a turn; 0 if it does not stand there. */
	private static int label(CorpusDocument document, CorpusTurn turn) {
		String label = turn.speakerLabel() + ':';
		return label.length() > 1 && document.text().startsWith(label, turn.start()) ? label.length() : 0;
	}
}
