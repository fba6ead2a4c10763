/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.store.jdbc.internal.Failures;
import org.imece.store.jdbc.internal.Messages;
import org.imece.store.jdbc.internal.Schema;
import org.imece.store.jdbc.internal.Session;
import org.sqlite.JDBC;

/**
 * Opens the file of a project, after looking at it without writing: what is refused stays as it is, byte for byte.
 * <p>
 * The file is only ever opened through SQLite. With POSIX locks, a process that closes a file it has opened in any
 * other way loses the locks that SQLite holds on it.
 */
final class SqliteFile {

	/** "IMEC", in the header of every project file. */
	private static final int APPLICATION_ID = 0x494D4543;
	private static final int APPLICATION_ID_OFFSET = 68;

	/** Files up to this size are checked completely each time, in less than a tenth of a second. */
	private static final long CHEAP_TO_CHECK = 16L << 20;

	/** To this size the log is cut after it has been brought into the file. */
	private static final long LOG_KEPT = 16L << 20;

	private static final int WAIT_MILLIS = 300;

	private static final SqliteDialect DIALECT = new SqliteDialect();

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
		} catch (FileAlreadyExistsException e) {
			throw failures.of(StoreProblem.EXISTS, e);
		} catch (NoSuchFileException e) {
			throw failures.of(StoreProblem.NOT_FOUND, Messages.Problem_noFolder, path.getParent());
		} catch (IOException e) {
			throw failures.of(Files.isWritable(path.getParent()) ? StoreProblem.IO : StoreProblem.READ_ONLY, e);
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
			DIALECT.pragma(connection, "application_id", APPLICATION_ID);
			prepare(connection);
			return connection;
		} catch (SQLException e) {
			closeAfter(e, connection);
			throw e;
		}
	}

	/** Fills a new file. */
	@FunctionalInterface
	interface Filling<T> {
		T fill(Connection connection) throws SQLException, IOException;
	}

	/** Creates the file, fills and closes it; there is none if anything fails. */
	<T> T fill(Filling<T> filling) throws StoreException {
		Connection connection = create();
		try {
			DIALECT.begin(connection);
			T result = filling.fill(connection);
			DIALECT.commit(connection);
			connection.close();
			return result;
		} catch (SQLException e) {
			throw abandon(connection, failures.of(e));
		} catch (IOException e) {
			throw abandon(connection, failures.of(e));
		} catch (RuntimeException e) {
			throw abandon(connection, e);
		}
	}

	private <E extends Exception> E abandon(Connection connection, E failure) {
		closeAfter(failure, connection);
		remove(failure);
		return failure;
	}

	/** @throws StoreException if there is nothing, or another process is writing it */
	void checkCanBeCopied() throws StoreException {
		if (Files.notExists(path)) {
			throw failures.of(StoreProblem.NOT_FOUND, (Exception) null);
		}
		try {
			readOnly(connection -> {
				DIALECT.schemaVersion(connection);
				return null;
			});
		} catch (SQLException e) {
			if (DIALECT.problem(e) == StoreProblem.LOCKED) {
				throw failures.of(e);
			}
		} catch (IOException e) {
			throw failures.of(e);
		}
	}

	private void remove(Exception refusal) {
		for (Path remains : List.of(path, sibling("-wal"), sibling("-journal"), sibling("-shm"))) {
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
			boolean unclean = isUnclean();
			if (unclean) {
				lookFirst();
			}
			return openChecked(!unclean && Files.size(path) <= CHEAP_TO_CHECK);
		} catch (SQLException e) {
			throw explain(e);
		} catch (IOException e) {
			throw failures.of(e);
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
			if (!Files.isWritable(path) || !Files.isWritable(path.getParent())) {
				throw failures.of(StoreProblem.READ_ONLY, (Exception) null);
			}
		} catch (IOException e) {
			throw failures.of(e);
		}
	}

	/** Whether a process that had the file open did not close it, or has it open now. */
	private boolean isUnclean() throws IOException {
		for (Path log : List.of(sibling("-wal"), sibling("-journal"))) {
			if (Files.exists(log) && Files.size(log) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Looks at what a process that died has left, before anything is brought in order: a connection that may not write
	 * leaves file and log alone when it closes.
	 */
	private void lookFirst() throws SQLException, StoreException, IOException {
		try (Connection connection = connect("ro&immutable=1")) {
			checkIsOurs(connection); // a foreign file must not even be recovered
		} catch (SQLException e) {
			if (DIALECT.problem(e) != StoreProblem.DAMAGED) {
				throw e; // the log may hold what the file lacks
			}
		}
		readOnly(connection -> {
			inspect(connection, true);
			return null;
		});
	}

	/** Leaves no index of the log behind; it is rebuilt by whoever opens the file next. */
	private void readOnly(Session.Work<Void> work) throws SQLException, StoreException, IOException {
		Path index = sibling("-shm");
		boolean used = Files.exists(index); // by another program that reads the file
		try (Connection connection = connect("ro")) {
			work.run(connection);
		} finally {
			if (!used) {
				Files.deleteIfExists(index);
			}
		}
	}

	private Connection openChecked(boolean thoroughly) throws SQLException, StoreException {
		Connection connection = connect("rw");
		try {
			DIALECT.pragma(connection, "locking_mode", "EXCLUSIVE");
			inspect(connection, thoroughly);
			prepare(connection);
			return connection;
		} catch (SQLException | StoreException e) {
			closeAfter(e, connection);
			throw e;
		}
	}

	private void checkIsOurs(Connection connection) throws SQLException, StoreException {
		if (DIALECT.pragma(connection, "application_id") != APPLICATION_ID) {
			throw failures.of(StoreProblem.NOT_A_PROJECT, (Exception) null);
		}
	}

	/** Reads only. */
	private void inspect(Connection connection, boolean thoroughly) throws SQLException, StoreException {
		checkIsOurs(connection);
		int version = DIALECT.schemaVersion(connection);
		if (version > schema.version()) {
			throw failures.of(StoreProblem.NEWER, (Exception) null);
		}
		if (version > 0 && !DIALECT.tables(connection).containsAll(Schema.TABLES)
				|| thoroughly && !DIALECT.check(connection, "quick_check(1)").isEmpty()) {
			throw failures.of(StoreProblem.DAMAGED, (Exception) null);
		}
	}

	private void prepare(Connection connection) throws SQLException {
		DIALECT.pragma(connection, "locking_mode", "EXCLUSIVE");
		DIALECT.pragma(connection, "journal_mode", "WAL");
		DIALECT.pragma(connection, "synchronous", "FULL");
		DIALECT.pragma(connection, "journal_size_limit", LOG_KEPT);
		DIALECT.pragma(connection, "trusted_schema", "OFF");
		DIALECT.pragma(connection, "cell_size_check", "ON");
		DIALECT.pragma(connection, "temp_store", "MEMORY");
		if (DIALECT.schemaVersion(connection) < schema.version()) {
			DIALECT.begin(connection); // a failure closes the connection and leaves the older schema
			schema.migrate(connection, DIALECT);
			DIALECT.commit(connection);
			DIALECT.run(connection, "wal_checkpoint(TRUNCATE)"); // the header of the file itself tells its version
		}
	}

	private Connection connect(String mode) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("busy_timeout", String.valueOf(WAIT_MILLIS));
		return JDBC.createConnection(JDBC.PREFIX + "file:" + path.toUri().getRawPath() + "?mode=" + mode, properties);
	}

	/** SQLite calls a file whose header is broken no database; with our mark in it, it is a damaged project. */
	private StoreException explain(SQLException e) {
		if (DIALECT.problem(e) == StoreProblem.NOT_A_PROJECT && bearsOurMark()) {
			return failures.of(StoreProblem.DAMAGED, e);
		}
		return failures.of(e);
	}

	/** Only after SQLite has refused the file, when no connection of this process can hold a lock on it. */
	private boolean bearsOurMark() {
		try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
			in.skipNBytes(APPLICATION_ID_OFFSET);
			return in.readInt() == APPLICATION_ID;
		} catch (IOException e) {
			return false; // too short for a header, or not readable: no project either way
		}
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
