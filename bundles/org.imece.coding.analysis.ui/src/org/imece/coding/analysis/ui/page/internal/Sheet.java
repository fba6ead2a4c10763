/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.Optional;

import org.imece.coding.table.ResultTable;

/**
 * A table of a result.
 *
 * @param tab    what its tab says
 * @param behind finds the passages behind a cell
 */
public record Sheet(String tab, ResultTable table, Behind behind) {

	/** Finds passages. */
	@FunctionalInterface
	public interface Behind {

		/**
		 * @param row    index in the rows of the table
		 * @param column index of the column; 0 stands for the row as a whole
		 */
		Optional<Passages> of(int row, int column);
	}
}
