/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.reporting;

import java.util.List;

/**
 * A table of the reporting database with all its rows.
 *
 * @param name        name with its version, such as {@code v1_code_cooccurrence}; lower case, digits and underscores
 * @param description what one row stands for, in a sentence for report designers
 * @param rows        one value for each column: {@link String}, {@link Number} or {@code null}
 * @since 0.1
 */
public record ComputedTable(String name, String description, List<Column> columns, List<Object[]> rows) {

	public ComputedTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
