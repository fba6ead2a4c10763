/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.sqlite.JDBC;

/**
 * A copy of a damaged file that SQLite agrees to look into, read row by row: what stands on a damaged page is lost, the
 * rest is not. See <a href="https://www.sqlite.org/fileformat2.html">Database File Format</a>.
 */
final class DamagedFile implements AutoCloseable {

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
	private static final int DEFAULT_PAGE = 4096;
	/** More rows than one damaged page of the tree above the rows can hide. */
	private static final int LONGEST_GAP = 25_000;

	/** Reads the row of a number, if there is one. */
	@FunctionalInterface
	interface RowVisitor {
		/** @return whether there is such a row */
		boolean visit(long rowId) throws SQLException;
	}

	/**
	 * What could not be read of a table.
	 *
	 * @param rows  between others that could
	 * @param atEnd whether there may be more after the last one that could
	 */
	record Loss(long rows, boolean atEnd) {
	}

	/** Reads a row; the result set stands on it. */
	@FunctionalInterface
	interface RowReader<T> {
		T read(ResultSet row) throws SQLException;
	}

	private final Path folder;
	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new HashMap<>();

	/** @param file only copied; its log, if it has one, too */
	DamagedFile(Path file) throws IOException, SQLException {
		folder = Files.createTempDirectory("imece-rescue");
		try {
			Path copy = Files.copy(file, folder.resolve("copy"));
			Path log = file.resolveSibling(file.getFileName() + "-wal");
			if (Files.exists(log)) {
				Files.copy(log, folder.resolve("copy-wal"));
			}
			mend(copy);
			connection = JDBC.createConnection(JDBC.PREFIX + "file:" + copy.toUri().getRawPath(),
					new java.util.Properties());
		} catch (IOException | SQLException e) {
			delete();
			throw e;
		}
	}

	/** Puts the fixed parts of the header right and pages that are missing at the end back, empty. */
	private static void mend(Path copy) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
			file.seek(0);
			file.write(MAGIC);
			if (file.length() < 100) {
				return;
			}
			int pageSize = file.readUnsignedShort();
			pageSize = pageSize == 1 ? 1 << 16 : pageSize;
			if (pageSize < 512 || Integer.bitCount(pageSize) != 1) {
				pageSize = DEFAULT_PAGE;
				file.seek(16);
				file.writeShort(pageSize);
			}
			file.seek(20);
			file.write(new byte[] { 0, 64, 32, 32 });
			file.seek(28);
			long pages = Math.max(file.readInt() & 0xFFFF_FFFFL, file.length() / pageSize);
			if (pages < 2 * (file.length() / pageSize) + 1_000_000) { // otherwise the number is damaged too
				file.setLength(Math.max(file.length(), pages * pageSize));
			}
		}
	}

	/** Rows are numbered from 1 and none is ever deleted, so that each of them can be asked for. */
	Loss forEachRow(String table, RowVisitor visitor) {
		OptionalLong last = lastRow(table);
		long lost = 0;
		long gap = 0;
		long lostInGap = 0;
		for (long rowId = 1; last.isPresent() ? rowId <= last.getAsLong() : gap < LONGEST_GAP; rowId++) {
			try {
				if (visitor.visit(rowId)) {
					lost += lostInGap;
					lostInGap = 0;
					gap = 0;
					continue;
				}
			} catch (SQLException e) {
				lostInGap++;
			}
			gap++;
		}
		return last.isPresent() ? new Loss(lost + lostInGap, false) : new Loss(lost, lostInGap > 0);
	}

	/** Number of the last row of a table; empty if the page with it is damaged. */
	private OptionalLong lastRow(String table) {
		try (PreparedStatement s = connection
				.prepareStatement("SELECT rowid FROM " + table + " ORDER BY rowid DESC LIMIT 1");
				ResultSet row = s.executeQuery()) {
			return OptionalLong.of(row.next() ? row.getLong(1) : 0);
		} catch (SQLException e) {
			return OptionalLong.empty();
		}
	}

	/** Whether the tables can be found at all. */
	boolean has(String table) {
		try (PreparedStatement s = connection.prepareStatement("SELECT 1 FROM " + table + " WHERE rowid = 0")) {
			return true;
		} catch (SQLException e) {
			return false;
		}
	}

	/**
	 * Columns of one row.
	 *
	 * @return empty if there is no such row
	 * @throws SQLException if it cannot be read
	 */
	<T> Optional<T> row(String table, String columns, long rowId, RowReader<T> reader) throws SQLException {
		String sql = "SELECT " + columns + " FROM " + table + " WHERE rowid = ?";
		PreparedStatement s = statements.get(sql);
		if (s == null) {
			s = connection.prepareStatement(sql);
			statements.put(sql, s);
		}
		s.setLong(1, rowId);
		try (ResultSet row = s.executeQuery()) {
			return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
		}
	}

	/**
	 * References, whose table has no row numbers: from the front as far as it goes, then from the back.
	 *
	 * @return whether these are all
	 */
	boolean references(RowReader<Void> reader) {
		String select = "SELECT source, target_record, target_element FROM reference ORDER BY ";
		String back = "source DESC, target_record DESC, target_element DESC";
		if (readAll(select + back.replace(" DESC", ""), reader)) {
			return true;
		}
		readAll(select + back, reader);
		return false;
	}

	private boolean readAll(String sql, RowReader<Void> reader) {
		try (PreparedStatement s = connection.prepareStatement(sql); ResultSet row = s.executeQuery()) {
			while (row.next()) {
				reader.read(row);
			}
			return true;
		} catch (SQLException e) {
			return false;
		}
	}

	@Override
	public void close() throws IOException, SQLException {
		try {
			for (PreparedStatement statement : statements.values()) {
				statement.close();
			}
			connection.close();
		} finally {
			delete();
		}
	}

	private void delete() throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}
