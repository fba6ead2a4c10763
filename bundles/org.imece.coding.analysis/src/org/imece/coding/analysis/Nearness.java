/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

/**
 * When two passages are together.
 *
 * @param words for {@link Kind#NEAR}, how many words may start between the passages; else of no concern
 * @since 0.1
 */
public record Nearness(Kind kind, int words) {

	/** Kinds of nearness. */
	public enum Kind {
		/** They have at least one character in common. */
		OVERLAP,
		/** They touch the same turn or, in a document without turns, the same paragraph. */
		SAME_TURN,
		/** They overlap, or few words are between them. */
		NEAR
	}

	public static final Nearness OVERLAP = new Nearness(Kind.OVERLAP, 0);
	public static final Nearness SAME_TURN = new Nearness(Kind.SAME_TURN, 0);

	public Nearness {
		if (words < 0) {
			throw new IllegalArgumentException("Fewer than no words");
		}
	}

	public static Nearness near(int words) {
		return new Nearness(Kind.NEAR, words);
	}
}
