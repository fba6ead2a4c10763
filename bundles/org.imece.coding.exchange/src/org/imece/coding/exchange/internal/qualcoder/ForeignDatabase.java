/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.qualcoder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Tables of a SQLite file from outside, which is never trusted (decision 0008): opened read-only and immutable, so that
 * nothing beside it is touched; no extension, no other file, no schema that computes; only real tables are read, no views;
 * rows and characters are bounded.
 */
final class ForeignDatabase implements AutoCloseable {

	private static final int STEPS_BETWEEN_CHECKS = 20_000;
	private static final int MAX_ROWS = 1_000_000;
	private static final long MAX_CHARACTERS = 256L << 20;
	private static final int MAX_CELL = 64 << 20;

	private final SQLiteConnection connection;
	private final IProgressMonitor monitor;
	private long characters;

	/** A row by names of columns in lower case; nulls are left out. */
	record Row(Map<String, String> cells) {

		String get(String column) {
			return cells.getOrDefault(column, "");
		}

		int number(String column) {
			try {
				return (int) Math.round(Double.parseDouble(get(column)));
			} catch (NumberFormatException e) {
				return -1;
			}
		}
	}

	private ForeignDatabase(SQLiteConnection connection, IProgressMonitor monitor) {
		this.connection = connection;
		this.monitor = monitor;
	}

	static ForeignDatabase open(Path file, IProgressMonitor monitor) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setReadOnly(true);
		config.resetOpenMode(SQLiteOpenMode.READWRITE);
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		config.setOpenMode(SQLiteOpenMode.READONLY);
		config.setOpenMode(SQLiteOpenMode.OPEN_URI);
		config.enableLoadExtension(false);
		config.setTempStore(TempStore.MEMORY);
		SQLiteConnection connection = (SQLiteConnection) config
				.createConnection("jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:///")
						+ "?mode=ro&immutable=1");
		try (Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA trusted_schema=OFF");
			statement.execute("PRAGMA query_only=ON");
			statement.execute("PRAGMA cell_size_check=ON");
			connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
			connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MAX_CELL);
			ProgressHandler.setHandler(connection, STEPS_BETWEEN_CHECKS, new ProgressHandler() {
				@Override
				protected int progress() {
					return monitor.isCanceled() ? 1 : 0;
				}
			});
			return new ForeignDatabase(connection, monitor);
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	/** Names of the real tables, in lower case. */
	Set<String> tables() throws SQLException {
		Set<String> tables = new TreeSet<>();
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("SELECT name FROM sqlite_master WHERE type='table'")) {
			while (result.next()) {
				tables.add(result.getString(1).toLowerCase(Locale.ROOT));
			}
		}
		return tables;
	}

	/** All rows of a table; none if there is no such table. */
	List<Row> rows(String table) throws SQLException, IOException {
		List<Row> rows = new ArrayList<>();
		if (!tables().contains(table)) {
			return rows;
		}
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				Map<String, String> cells = new HashMap<>();
				for (int i = 1; i <= columns; i++) {
					String cell = result.getString(i);
					if (cell != null) {
						cells.put(result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), cell);
						characters += cell.length();
					}
				}
				rows.add(new Row(cells));
				if (rows.size() > MAX_ROWS || characters > MAX_CHARACTERS) {
					throw new IOException(table);
				}
			}
		} catch (SQLException e) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			throw e;
		}
		return rows;
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
