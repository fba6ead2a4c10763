/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.table;

import java.util.List;

/**
 * What a question or an analysis came to, as a table: what a view shows, a file holds and a report reads.
 *
 * @param title   in the language of the user
 * @param rows    one cell for each column: {@link String}, {@link Number}, {@link java.time.Instant} or {@code null}
 * @param remarks what a reader has to know, such as a caveat of a test, in sentences
 * @since 0.1
 */
public record ResultTable(String title, List<ResultColumn> columns, List<Object[]> rows, List<String> remarks) {

	public ResultTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
		for (Object[] row : rows) {
			if (row.length != columns.size()) {
				throw new IllegalArgumentException(
						"A row of %d cells for %d columns".formatted(row.length, columns.size()));
			}
		}
	}

	public ResultTable(String title, List<ResultColumn> columns, List<Object[]> rows) {
		this(title, columns, rows, List.of());
	}
}
