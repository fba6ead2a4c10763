/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.core.text.Fingerprint;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tables behind the views, and the stamp that tells whether a file has them. */
final class Schema {

	/** Grows with each change of how tables are laid out or filled. */
	private static final int FORMAT = 1;
	private static final String CATALOGUE = "v1_catalogue";

	private final List<IReportTable> tables;

	Schema(List<IReportTable> tables) {
		this.tables = tables;
	}

	/** Same stamp, same tables filled by the same code. */
	String stamp() {
		String parts = tables.stream().map(table -> table.name() + table.description() + table.columns() + code(table))
				.collect(Collectors.joining("\n", FORMAT + "\n", ""));
		return Fingerprint.of(parts.getBytes(StandardCharsets.UTF_8));
	}

	/** Version of the bundle that fills a table: another version may fill it otherwise. */
	private static String code(IReportTable table) {
		Bundle bundle = Platform.isRunning() ? FrameworkUtil.getBundle(table.getClass()) : null;
		return bundle == null ? table.getClass().getName() : bundle.getSymbolicName() + bundle.getVersion();
	}

	void create(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table meta (name text primary key, value text) without rowid");
			for (IReportTable table : tables) {
				createTable(statement, table);
			}
		}
		createCatalogue(connection);
	}

	private static void createTable(Statement statement, IReportTable table) throws SQLException {
		String physical = physical(table);
		String columns = table.columns().stream().map(column -> quote(column.name()) + ' ' + column.type())
				.collect(Collectors.joining(", "));
		statement.execute("create table " + physical + " (\"_record\" text not null, " + columns + ")");
		statement.execute("create index " + quote("r_" + table.name()) + " on " + physical + " (\"_record\")");
		for (Column column : table.columns()) {
			if (column.name().equals("id") || column.name().endsWith("_id")) {
				statement.execute("create index " + quote("i_" + table.name() + '_' + column.name()) + " on " + physical
						+ " (" + quote(column.name()) + ")");
			}
		}
		statement.execute("create view " + quote(table.name()) + " as select " + names(table) + " from " + physical);
	}

	private void createCatalogue(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table t_catalogue (\"view\" text, position integer, \"column\" text, type text,"
					+ " description text, view_description text)");
			statement.execute("create view " + CATALOGUE + " as select * from t_catalogue");
		}
		try (PreparedStatement insert = connection.prepareStatement("insert into t_catalogue values (?,?,?,?,?,?)")) {
			for (IReportTable table : tables) {
				int position = 0;
				for (Column column : table.columns()) {
					insert.setString(1, table.name());
					insert.setInt(2, ++position);
					insert.setString(3, column.name());
					insert.setString(4, column.type().name());
					insert.setString(5, column.description());
					insert.setString(6, table.description());
					insert.executeUpdate();
				}
			}
		}
	}

	static String insert(IReportTable table) {
		String marks = String.join(",", Collections.nCopies(table.columns().size() + 1, "?"));
		return "insert into " + physical(table) + " (\"_record\", " + names(table) + ") values (" + marks + ")";
	}

	static String delete(IReportTable table) {
		return "delete from " + physical(table) + " where \"_record\" = ?";
	}

	private static String names(IReportTable table) {
		return table.columns().stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
	}

	private static String physical(IReportTable table) {
		return quote("t_" + table.name());
	}

	private static String quote(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
