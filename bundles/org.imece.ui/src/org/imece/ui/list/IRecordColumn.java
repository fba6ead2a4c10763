/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.list;

import java.util.Comparator;

/**
 * A column of a {@link RecordList}.
 *
 * @param <R> rows
 * @since 0.1
 */
public interface IRecordColumn<R> {

	String title();

	/** Share of the room that is left when each column has its least width. */
	int weight();

	/** Pixels, if more than the title needs. */
	int least();

	String text(R row);

	/** Ascending order, for one sort; rows without a value come last. */
	Comparator<R> order();

	/** Whether it holds numbers, which stand at the right. */
	default boolean isNumber() {
		return false;
	}
}
