/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.reporting.IReportTable;
import org.imece.core.text.Fingerprint;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tables behind the views, and the stamp that tells whether a file has them. */
final class Schema {

	/** Grows with each change of how tables are laid out or filled. */
	private static final int FORMAT = 2;
	static final String CATALOGUE = "v1_catalogue";
	private static final String RECORD = "\"_record\" text not null, ";

	private final List<IReportTable> tables;
	private final List<IComputedTables> computed;

	Schema(List<IReportTable> tables, List<IComputedTables> computed) {
		this.tables = tables;
		this.computed = computed;
	}

	/** Same stamp, same tables filled by the same code. */
	String stamp() {
		Stream<String> parts = Stream.concat(
				tables.stream().map(table -> table.name() + table.description() + table.columns() + code(table)),
				computed.stream().map(tables -> ComputedFiller.key(tables) + code(tables)));
		return Fingerprint.of(
				parts.collect(Collectors.joining("\n", FORMAT + "\n", "")).getBytes(StandardCharsets.UTF_8));
	}

	/** Version of the bundle that fills a table: another version may fill it otherwise. */
	private static String code(Object contribution) {
		Bundle bundle = Platform.isRunning() ? FrameworkUtil.getBundle(contribution.getClass()) : null;
		return bundle == null ? contribution.getClass().getName() : bundle.getSymbolicName() + bundle.getVersion();
	}

	void create(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table meta (name text primary key, value text) without rowid");
			statement.execute("create table computed (name text primary key, contribution text) without rowid");
			statement.execute("create table t_catalogue (\"view\" text, position integer, \"column\" text, type text,"
					+ " description text, view_description text)");
			statement.execute("create view " + CATALOGUE + " as select * from t_catalogue");
		}
		for (IReportTable table : tables) {
			TableShape shape = TableShape.of(table);
			createTable(connection, shape, RECORD);
			try (Statement statement = connection.createStatement()) {
				statement.execute("create index " + quote("r_" + shape.name()) + " on " + physical(shape.name())
						+ " (\"_record\")");
			}
		}
	}

	/** A table of a contribution that computes them. */
	static void createComputed(Connection connection, TableShape shape, String contribution) throws SQLException {
		createTable(connection, shape, "");
		try (PreparedStatement insert = connection.prepareStatement("insert into computed values (?, ?)")) {
			insert.setString(1, shape.name());
			insert.setString(2, contribution);
			insert.executeUpdate();
		}
	}

	static void dropComputed(Connection connection, String name) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("drop view " + quote(name));
			statement.execute("drop table " + physical(name));
		}
		for (String sql : List.of("delete from computed where name = ?", "delete from t_catalogue where \"view\" = ?")) {
			try (PreparedStatement delete = connection.prepareStatement(sql)) {
				delete.setString(1, name);
				delete.executeUpdate();
			}
		}
	}

	/** Names of the tables that a contribution computed. */
	static List<String> computedBy(Connection connection, String contribution) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select name from computed where contribution = ? order by name")) {
			select.setString(1, contribution);
			List<String> names = new ArrayList<>();
			try (ResultSet result = select.executeQuery()) {
				while (result.next()) {
					names.add(result.getString(1));
				}
			}
			return names;
		}
	}

	/** All computed tables, ordered by name. */
	static List<TableShape> computed(Connection connection) throws SQLException {
		List<TableShape> shapes = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("select \"view\", \"column\", type, description,"
						+ " view_description from t_catalogue join computed on name = \"view\" order by 1, position")) {
			while (result.next()) {
				String name = result.getString(1);
				if (shapes.isEmpty() || !shapes.getLast().name().equals(name)) {
					shapes.add(new TableShape(name, result.getString(5), new ArrayList<>()));
				}
				shapes.getLast().columns().add(
						new Column(result.getString(2), Column.Type.valueOf(result.getString(3)), result.getString(4)));
			}
		}
		return shapes;
	}

	private static void createTable(Connection connection, TableShape shape, String before) throws SQLException {
		String physical = physical(shape.name());
		String columns = shape.columns().stream().map(column -> quote(column.name()) + ' ' + column.type())
				.collect(Collectors.joining(", "));
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table " + physical + " (" + before + columns + ")");
			for (Column column : shape.columns()) {
				if (column.name().equals("id") || column.name().endsWith("_id")) {
					statement.execute("create index " + quote("i_" + shape.name() + '_' + column.name()) + " on "
							+ physical + " (" + quote(column.name()) + ")");
				}
			}
			statement.execute(
					"create view " + quote(shape.name()) + " as select " + names(shape.columns()) + " from " + physical);
		}
		catalogue(connection, shape);
	}

	private static void catalogue(Connection connection, TableShape shape) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into t_catalogue values (?,?,?,?,?,?)")) {
			int position = 0;
			for (Column column : shape.columns()) {
				insert.setString(1, shape.name());
				insert.setInt(2, ++position);
				insert.setString(3, column.name());
				insert.setString(4, column.type().name());
				insert.setString(5, column.description());
				insert.setString(6, shape.description());
				insert.executeUpdate();
			}
		}
	}

	static String insert(IReportTable table) {
		return "insert into " + physical(table.name()) + " (\"_record\", " + names(table.columns()) + ") values ("
				+ marks(table.columns().size() + 1) + ")";
	}

	static String insertComputed(TableShape table) {
		return "insert into " + physical(table.name()) + " (" + names(table.columns()) + ") values ("
				+ marks(table.columns().size()) + ")";
	}

	static String delete(IReportTable table) {
		return "delete from " + physical(table.name()) + " where \"_record\" = ?";
	}

	private static String marks(int count) {
		return String.join(",", Collections.nCopies(count, "?"));
	}

	private static String names(List<Column> columns) {
		return columns.stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
	}

	private static String physical(String table) {
		return quote("t_" + table);
	}

	private static String quote(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
