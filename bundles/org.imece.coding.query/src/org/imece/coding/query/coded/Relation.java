/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

/**
 * How two hits <em>a</em> and <em>b</em> of one document stand to each other.
 *
 * @param distance    for {@link Kind#NEAR} and {@link Kind#FOLLOWED_BY}; 0 for the others
 * @param sameSpeaker whether the turns in which both start have to be of the same speaker
 * @since 0.1
 */
public record Relation(Kind kind, int distance, Unit unit, boolean sameSpeaker) {

	/** What has to be true. */
	public enum Kind {
		/** They have at least one UTF-16 unit in common. */
		OVERLAPS,
		/** All of <em>a</em> lies in <em>b</em>; they may have the same ends. */
		WITHIN,
		/** All of <em>b</em> lies in <em>a</em>; they may have the same ends. */
		CONTAINS,
		/** They overlap, or no more than the distance lies between them, in either order. */
		NEAR,
		/** <em>b</em> starts where <em>a</em> ends or later, with no more than the distance between. */
		FOLLOWED_BY,
		/** Nothing but that the same speaker is speaking. */
		SAME_SPEAKER
	}

	/** How distances are measured. */
	public enum Unit {
		/** Words that start between the end of the one and the start of the other. */
		WORDS,
		/**
		 * Steps from the turn in which the one ends to the turn in which the other starts: 0 in the same turn, 1 in the
		 * next. In a document without turns, lines.
		 */
		TURNS
	}

	public Relation {
		boolean far = kind == Kind.NEAR || kind == Kind.FOLLOWED_BY;
		if (distance < 0 || !far && distance != 0) {
			throw new IllegalArgumentException("Distance " + distance);
		}
		sameSpeaker = sameSpeaker || kind == Kind.SAME_SPEAKER;
	}

	/** A relation without a distance. */
	public static Relation of(Kind kind) {
		return new Relation(kind, 0, Unit.WORDS, false);
	}

	/** A relation with a distance. */
	public static Relation of(Kind kind, int distance, Unit unit) {
		return new Relation(kind, distance, unit, false);
	}

	/** Whether a kind has a distance. */
	public static boolean hasDistance(Kind kind) {
		return kind == Kind.NEAR || kind == Kind.FOLLOWED_BY;
	}
}
