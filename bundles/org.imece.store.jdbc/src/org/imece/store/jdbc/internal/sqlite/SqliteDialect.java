/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.core.store.StoreProblem;
import org.imece.store.jdbc.internal.Dialect;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteException;

/** SQLite, <a href="https://www.sqlite.org/lang.html">version 3</a>. */
public final class SqliteDialect implements Dialect {

	/** How often a long check looks whether it is cancelled, in steps of the database engine. */
	private static final int STEPS_BETWEEN_LOOKS = 100_000;

	@Override
	public String bytes() {
		return "BLOB";
	}

	@Override
	public String number() {
		return "INTEGER";
	}

	@Override
	public String counter() {
		return "INTEGER PRIMARY KEY";
	}

	@Override
	public String keyOnlyTable() {
		return " WITHOUT ROWID";
	}

	@Override
	public void begin(Connection connection) throws SQLException {
		execute(connection, "BEGIN");
	}

	@Override
	public void commit(Connection connection) throws SQLException {
		execute(connection, "COMMIT");
	}

	/** After a full disk or an input/output error there is none any more, and SQLite says so. */
	@Override
	public void rollBack(Connection connection) throws SQLException {
		try {
			execute(connection, "ROLLBACK");
		} catch (SQLException e) {
			if (problem(e) != StoreProblem.IO || !String.valueOf(e.getMessage()).contains("no transaction is active")) {
				throw e;
			}
		}
	}

	/**
	 * Writes the file anew and cuts the log. What was once on a page that has become free goes only with a
	 * <a href="https://www.sqlite.org/lang_vacuum.html">VACUUM</a>; it works on a temporary file, since the project may
	 * not fit into memory.
	 */
	@Override
	public void erase(Connection connection) throws SQLException {
		pragma(connection, "temp_store", "FILE");
		try {
			execute(connection, "VACUUM");
		} finally {
			pragma(connection, "temp_store", "MEMORY");
		}
		run(connection, "wal_checkpoint(TRUNCATE)");
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement s = connection.createStatement()) {
			s.execute(sql);
		}
	}

	@Override
	public int schemaVersion(Connection connection) throws SQLException {
		return pragma(connection, "user_version");
	}

	@Override
	public void schemaVersion(Connection connection, int version) throws SQLException {
		pragma(connection, "user_version", version);
	}

	int pragma(Connection connection, String name) throws SQLException {
		try (Statement s = connection.createStatement(); ResultSet row = s.executeQuery("PRAGMA " + name)) {
			return row.next() ? row.getInt(1) : 0;
		}
	}

	void pragma(Connection connection, String name, Object value) throws SQLException {
		execute(connection, "PRAGMA " + name + " = " + value);
	}

	/** Runs a pragma that is a command. */
	void run(Connection connection, String name) throws SQLException {
		execute(connection, "PRAGMA " + name);
	}

	Set<String> tables(Connection connection) throws SQLException {
		try (Statement s = connection.createStatement();
				ResultSet row = s.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
			Set<String> names = new HashSet<>();
			while (row.next()) {
				names.add(row.getString(1));
			}
			return names;
		}
	}

	@Override
	public List<String> check(Connection connection, IProgressMonitor monitor) throws SQLException {
		ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
			@Override
			protected int progress() {
				return monitor.isCanceled() ? 1 : 0;
			}
		});
		try {
			return check(connection, "integrity_check");
		} catch (SQLException e) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			throw e;
		} finally {
			ProgressHandler.clearHandler(connection);
		}
	}

	/** @return what the check of that name says; empty when it says "ok" */
	List<String> check(Connection connection, String name) throws SQLException {
		try (Statement s = connection.createStatement(); ResultSet row = s.executeQuery("PRAGMA " + name)) {
			List<String> faults = new ArrayList<>();
			while (row.next()) {
				faults.add(row.getString(1));
			}
			return faults.equals(List.of("ok")) ? List.of() : faults;
		}
	}

	/** See <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>; extended ones are cut to primary. */
	@Override
	public StoreProblem problem(SQLException failure) {
		int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
		return switch (code & 0xFF) {
		case 5, 6 -> StoreProblem.LOCKED; // BUSY, LOCKED
		case 8 -> StoreProblem.READ_ONLY; // READONLY
		case 11 -> StoreProblem.DAMAGED; // CORRUPT
		case 13 -> StoreProblem.DISK_FULL; // FULL
		case 26 -> StoreProblem.NOT_A_PROJECT; // NOTADB
		default -> StoreProblem.IO;
		};
	}
}
