/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import org.imece.model.coding.Turn;

/**
 * The name of the speaker as it is printed at the beginning of a turn.
 *
 * @since 0.1
 */
public final class PrintedLabel {

	/** A time stamp may stand before it. */
	private static final int MAX_BEFORE = 20;

	private PrintedLabel() {
	}

	/** First UTF-16 unit of the label of a turn in the text; -1 if it is not printed there. */
	public static int of(String text, Turn turn) {
		String label = turn.getSpeaker() == null ? null : turn.getSpeaker().getLabel();
		if (label == null || label.isEmpty()) {
			return -1;
		}
		int last = Math.min(Math.min(turn.getStart() + MAX_BEFORE, turn.getEnd()), text.length()) - label.length();
		for (int at = turn.getStart(); at <= last && (at == turn.getStart() || text.charAt(at - 1) != '\n'); at++) {
			if (text.startsWith(label, at) && text.substring(at + label.length(),
					Math.min(text.length(), at + label.length() + 2)).stripLeading().startsWith(":")) {
				return at;
			}
		}
		return -1;
	}
}
