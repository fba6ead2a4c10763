/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.table;

/**
 * A column of a result.
 *
 * @param title in the language of the user
 * @since 0.1
 */
public record ResultColumn(String title, Kind kind) {

	/** How its cells are shown. */
	public enum Kind {
		/** To the left, as it is. */
		TEXT,
		/** A whole number, to the right. */
		COUNT,
		/** A number with three decimals, to the right. */
		NUMBER,
		/** A number from 0 to 1 that is shown in per cent with one decimal. */
		SHARE,
		/** A number from 0 to 1 with three decimals; less than 0.001 is said so. */
		PROBABILITY,
		/** A moment, to the minute. */
		MOMENT
	}

	public static ResultColumn text(String title) {
		return new ResultColumn(title, Kind.TEXT);
	}

	public static ResultColumn count(String title) {
		return new ResultColumn(title, Kind.COUNT);
	}

	public static ResultColumn number(String title) {
		return new ResultColumn(title, Kind.NUMBER);
	}

	public static ResultColumn share(String title) {
		return new ResultColumn(title, Kind.SHARE);
	}

	public static ResultColumn probability(String title) {
		return new ResultColumn(title, Kind.PROBABILITY);
	}

	public static ResultColumn moment(String title) {
		return new ResultColumn(title, Kind.MOMENT);
	}
}
