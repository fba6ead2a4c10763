/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Connections that can read one file and do nothing else: opened read-only (SQLITE_OPEN_READONLY), no other file
 * attached (SQLITE_LIMIT_ATTACHED 0, which forbids VACUUM INTO as well), no extension loaded, temporary tables in
 * memory, schema not trusted, and only reading statements let through, since the driver has statements of its own
 * ("backup to") that SQLite never sees.
 */
public final class ReadOnly {

	private static final int STEPS_BETWEEN_CHECKS = 20_000;
	private static final int BUSY_MILLIS = 10_000;

	private ReadOnly() {
	}

	/**
	 * @param monitor interrupts a running statement when it is cancelled; may be {@code null}
	 */
	public static Connection open(Path file, IProgressMonitor monitor) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setReadOnly(true);
		config.resetOpenMode(SQLiteOpenMode.READWRITE);
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		config.setOpenMode(SQLiteOpenMode.READONLY);
		config.enableLoadExtension(false);
		config.setTempStore(TempStore.MEMORY);
		config.setBusyTimeout(BUSY_MILLIS);
		SQLiteConnection connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + file);
		try (Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA trusted_schema=OFF");
			statement.execute("PRAGMA query_only=ON");
			connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
			if (monitor != null) {
				ProgressHandler.setHandler(connection, STEPS_BETWEEN_CHECKS, new ProgressHandler() {
					@Override
					protected int progress() {
						return monitor.isCanceled() ? 1 : 0;
					}
				});
			}
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
		return GuardedConnection.around(connection);
	}
}
