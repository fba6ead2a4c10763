/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.imece.core.reporting.IReportTable;
import org.imece.model.core.Element;

/** Replaces the rows of one record in one table. */
final class TableFiller implements AutoCloseable {

	private final IReportTable table;
	private final PreparedStatement delete;
	private final PreparedStatement insert;

	TableFiller(Connection connection, IReportTable table) throws SQLException {
		this.table = table;
		delete = connection.prepareStatement(Schema.delete(table));
		insert = connection.prepareStatement(Schema.insert(table));
	}

	void remove(String recordId) throws SQLException {
		delete.setString(1, recordId);
		delete.executeUpdate();
	}

	void fill(String recordId, Element root) throws SQLException {
		List<Object[]> rows = new ArrayList<>();
		try {
			table.rows(root, row -> rows.add(checked(row)));
		} catch (RuntimeException e) { // of a partner's code: the other tables are still of use
			ILog.of(TableFiller.class).error("Table " + table.name() + " is without record " + recordId, e);
			return;
		}
		for (Object[] row : rows) {
			insert.setString(1, recordId);
			for (int i = 0; i < row.length; i++) {
				insert.setObject(i + 2, row[i]);
			}
			insert.addBatch();
		}
		if (!rows.isEmpty()) {
			insert.executeBatch();
		}
	}

	private Object[] checked(Object[] row) {
		if (row.length != table.columns().size()) {
			throw new IllegalArgumentException(row.length + " values for " + table.columns().size() + " columns");
		}
		for (Object value : row) {
			if (value != null && !(value instanceof String) && !(value instanceof Number)) {
				throw new IllegalArgumentException(value.getClass() + " is neither a text nor a number");
			}
		}
		return row;
	}

	@Override
	public void close() throws SQLException {
		try (delete; insert) {
			// closes both, even if one fails
		}
	}
}
