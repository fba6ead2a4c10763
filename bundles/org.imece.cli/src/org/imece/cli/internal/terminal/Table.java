/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows with named columns, which users read as an aligned table and machines as JSON or CSV. */
public final class Table {

	/**
	 * A column.
	 *
	 * @param key    name for machines; never changed
	 * @param header what users read; empty leaves the column out of the tables for them
	 */
	public record Column(String key, String header) {
	}

	private final List<Column> columns = new ArrayList<>();
	private final List<Object[]> rows = new ArrayList<>();

	public Table column(String key, String header) {
		columns.add(new Column(key, header));
		return this;
	}

	/** @param values one for each column: texts, numbers, booleans, lists of these, or {@code null} */
	public Table row(Object... values) {
		if (values.length != columns.size()) {
			throw new IllegalArgumentException("%d values for %d columns".formatted(values.length, columns.size()));
		}
		rows.add(values);
		return this;
	}

	public List<Column> columns() {
		return columns;
	}

	public List<Object[]> rows() {
		return rows;
	}
}
