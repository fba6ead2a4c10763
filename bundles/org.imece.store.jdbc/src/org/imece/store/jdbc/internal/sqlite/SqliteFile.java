/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.store.jdbc.internal.Failures;
import org.imece.store.jdbc.internal.Messages;
import org.imece.store.jdbc.internal.Schema;
import org.sqlite.JDBC;

/**
 * Opens the file of a project, after looking at it without writing: what is refused stays as it is, byte for byte.
 * <p>
 * The file is only ever opened through SQLite. With POSIX locks, a process that closes a file it has opened in any
 * other way loses the locks that SQLite holds on it.
 */
final class SqliteFile {

	/** "IMEC", in the header of every project file (offset 68). */
	static final int APPLICATION_ID = 0x494D4543;

	/** Files up to this size are checked completely each time, in less than a tenth of a second. */
	private static final long CHEAP_TO_CHECK = 16L << 20;

	private static final int WAIT_MILLIS = 300;

	private final Path path;
	private final Failures failures;
	private final Schema schema;

	SqliteFile(Path path, Failures failures, Schema schema) {
		this.path = path;
		this.failures = failures;
		this.schema = schema;
	}

	Connection create() throws StoreException {
		try {
			Files.createFile(path);
		} catch (java.nio.file.FileAlreadyExistsException e) {
			throw failures.of(StoreProblem.EXISTS, e);
		} catch (java.nio.file.NoSuchFileException e) {
			throw failures.of(StoreProblem.NOT_FOUND, Messages.Problem_noFolder, path.getParent());
		} catch (java.nio.file.AccessDeniedException e) {
			throw failures.of(StoreProblem.READ_ONLY, e);
		} catch (IOException e) {
			throw failures.of(isWritable(path.getParent()) ? StoreProblem.IO : StoreProblem.READ_ONLY, e);
		}
		try {
			return initialise();
		} catch (SQLException e) {
			StoreException refusal = failures.of(e);
			remove(refusal);
			throw refusal;
		}
	}

	private Connection initialise() throws SQLException {
		Connection connection = connect("rw");
		try {
			SqliteDialect.pragma(connection, "application_id", APPLICATION_ID);
			prepare(connection);
			checkpoint(connection);
			return connection;
		} catch (SQLException e) {
			closeAfter(e, connection);
			throw e;
		}
	}

	private void remove(StoreException refusal) {
		for (Path remains : new Path[] { path, sibling("-wal"), sibling("-journal"), sibling("-shm") }) {
			try {
				Files.deleteIfExists(remains);
			} catch (IOException e) {
				refusal.addSuppressed(e);
			}
		}
	}

	Connection open() throws StoreException {
		checkPlace();
		try {
			if (isUnclean()) {
				look("ro&immutable=1", false);
				look("ro", true);
			}
			return openChecked();
		} catch (SQLException e) {
			throw explain(e);
		}
	}

	private void checkPlace() throws StoreException {
		try {
			if (Files.notExists(path)) {
				throw failures.of(StoreProblem.NOT_FOUND, (Exception) null);
			}
			if (Files.isDirectory(path)) {
				throw failures.of(StoreProblem.NOT_A_PROJECT, Messages.Problem_folder, null);
			}
			if (Files.size(path) == 0) {
				throw failures.of(StoreProblem.NOT_A_PROJECT, Messages.Problem_empty, null);
			}
			if (!isWritable(path) || !isWritable(path.getParent())) {
				throw failures.of(StoreProblem.READ_ONLY, (Exception) null);
			}
		} catch (IOException e) {
			throw failures.of(e);
		}
	}

	private static boolean isWritable(Path place) {
		return Files.isWritable(place);
	}

	/** Whether a process that had the file open did not close it, or has it open now. */
	private boolean isUnclean() throws StoreException {
		try {
			for (Path log : new Path[] { sibling("-wal"), sibling("-journal") }) {
				if (Files.exists(log) && Files.size(log) > 0) {
					return true;
				}
			}
			return false;
		} catch (IOException e) {
			throw failures.of(e);
		}
	}

	/** Looks at what a process that died has left, before anything is brought in order. */
	private void look(String mode, boolean thoroughly) throws SQLException, StoreException {
		try (Connection connection = connect(mode)) {
			inspect(connection, thoroughly);
		}
	}

	private Connection openChecked() throws SQLException, StoreException {
		Connection connection = connect("rw");
		try {
			SqliteDialect.pragma(connection, "locking_mode", "EXCLUSIVE");
			inspect(connection, Files.size(path) <= CHEAP_TO_CHECK);
			prepare(connection);
			return connection;
		} catch (SQLException | StoreException e) {
			closeAfter(e, connection);
			throw e;
		} catch (IOException e) {
			StoreException refusal = failures.of(e);
			closeAfter(refusal, connection);
			throw refusal;
		}
	}

	/** Reads only. */
	private void inspect(Connection connection, boolean thoroughly) throws SQLException, StoreException {
		if (SqliteDialect.pragma(connection, "application_id") != APPLICATION_ID) {
			throw failures.of(StoreProblem.NOT_A_PROJECT, (Exception) null);
		}
		if (SqliteDialect.pragma(connection, "user_version") > schema.version()) {
			throw failures.of(StoreProblem.NEWER, (Exception) null);
		}
		if (thoroughly && !SqliteDialect.check(connection, "quick_check(1)").isEmpty()) {
			throw failures.of(StoreProblem.DAMAGED, (Exception) null);
		}
	}

	private void prepare(Connection connection) throws SQLException {
		SqliteDialect.pragma(connection, "locking_mode", "EXCLUSIVE");
		SqliteDialect.pragma(connection, "journal_mode", "WAL");
		SqliteDialect.pragma(connection, "synchronous", "FULL");
		SqliteDialect dialect = new SqliteDialect();
		boolean older = dialect.schemaVersion(connection) < schema.version();
		connection.setAutoCommit(false);
		schema.migrate(connection, dialect);
		connection.commit();
		if (older) {
			connection.setAutoCommit(true);
			checkpoint(connection); // so that the header of the file itself tells its version
			connection.setAutoCommit(false);
		}
	}

	private static void checkpoint(Connection connection) throws SQLException {
		boolean manual = !connection.getAutoCommit();
		if (manual) {
			connection.setAutoCommit(true);
		}
		SqliteDialect.pragma(connection, "wal_checkpoint(TRUNCATE)");
		if (manual) {
			connection.setAutoCommit(false);
		}
	}

	private Connection connect(String mode) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("busy_timeout", String.valueOf(WAIT_MILLIS));
		return JDBC.createConnection(JDBC.PREFIX + "file:" + path.toUri().getRawPath() + "?mode=" + mode, properties);
	}

	private StoreException explain(SQLException e) {
		return failures.of(e);
	}

	private static void closeAfter(Exception failure, Connection connection) {
		try {
			connection.close();
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
	}

	private Path sibling(String suffix) {
		return path.resolveSibling(path.getFileName() + suffix);
	}
}
