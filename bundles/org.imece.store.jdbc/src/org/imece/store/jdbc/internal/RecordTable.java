/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.StoredRecord;

/** The present version of every record, deleted ones without content, and where they point to. */
final class RecordTable {

	private static final String HEADER = "r.id, r.type, r.title, r.version, r.author, r.changed_at, r.seq, r.content IS NULL";

	private RecordTable() {
	}

	static long sequence(Connection c) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("SELECT max(seq) FROM record"); ResultSet row = s.executeQuery()) {
			return row.next() ? row.getLong(1) : 0;
		}
	}

	static List<RecordHeader> present(Connection c) throws SQLException {
		return headers(c, "SELECT " + HEADER + " FROM record r WHERE r.content IS NOT NULL ORDER BY r.seq, r.id");
	}

	static List<RecordHeader> changedSince(Connection c, long sequence) throws SQLException {
		return headers(c, "SELECT " + HEADER + " FROM record r WHERE r.seq > ? ORDER BY r.seq, r.id", sequence);
	}

	static List<RecordHeader> referencing(Connection c, Reference target) throws SQLException {
		String select = "SELECT " + HEADER + " FROM record r WHERE r.content IS NOT NULL AND r.id IN"
				+ " (SELECT source FROM reference WHERE target_record = ?";
		return target.elementId().isEmpty() ? headers(c, select + ") ORDER BY r.seq, r.id", target.recordId())
				: headers(c, select + " AND target_element = ?) ORDER BY r.seq, r.id", target.recordId(),
						target.elementId());
	}

	private static List<RecordHeader> headers(Connection c, String sql, Object... values) throws SQLException {
		try (PreparedStatement s = c.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				s.setObject(i + 1, values[i]);
			}
			try (ResultSet row = s.executeQuery()) {
				List<RecordHeader> headers = new ArrayList<>();
				while (row.next()) {
					headers.add(header(row));
				}
				return headers;
			}
		}
	}

	private static RecordHeader header(ResultSet row) throws SQLException {
		return new RecordHeader(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5),
				Instant.ofEpochMilli(row.getLong(6)), row.getLong(7), row.getBoolean(8));
	}

	/** A record whether deleted or not. */
	static Optional<RecordHeader> header(Connection c, String id) throws SQLException {
		return headers(c, "SELECT " + HEADER + " FROM record r WHERE r.id = ?", id).stream().findFirst();
	}

	static Optional<StoredRecord> read(Connection c, String id) throws SQLException {
		try (PreparedStatement s = c.prepareStatement(
				"SELECT " + HEADER + ", r.content FROM record r WHERE r.id = ? AND r.content IS NOT NULL")) {
			s.setString(1, id);
			try (ResultSet row = s.executeQuery()) {
				return row.next() ? Optional.of(new StoredRecord(header(row), row.getBytes(9))) : Optional.empty();
			}
		}
	}

	/**
	 * Puts the next version in the place of the one that the writer expects.
	 *
	 * @return whether that was the present one
	 */
	static boolean write(Connection c, RecordWrite write, String author, Instant now, long sequence)
			throws SQLException {
		String sql;
		if (write.expectedVersion() == 0) {
			sql = """
					INSERT INTO record (type, title, content, checksum, author, changed_at, seq, id, version)
					VALUES (?, ?, ?, ?, ?, ?, ?, ?, ? + 1) ON CONFLICT DO NOTHING""";
		} else if (write.content() == null) { // a deleted record keeps its type and title for the history
			sql = """
					UPDATE record SET type = coalesce(nullif(?, ''), type), title = coalesce(nullif(?, ''), title),
					content = ?, checksum = ?, author = ?, changed_at = ?, seq = ?, version = version + 1
					WHERE id = ? AND version = ?""";
		} else {
			sql = """
					UPDATE record SET type = ?, title = ?,
					content = ?, checksum = ?, author = ?, changed_at = ?, seq = ?, version = version + 1
					WHERE id = ? AND version = ?""";
		}
		try (PreparedStatement s = c.prepareStatement(sql)) {
			s.setString(1, write.type());
			s.setString(2, write.title());
			s.setBytes(3, write.content());
			s.setLong(4, Checksum.of(write.content()));
			s.setString(5, author);
			s.setLong(6, now.toEpochMilli());
			s.setLong(7, sequence);
			s.setString(8, write.id());
			s.setLong(9, write.expectedVersion());
			if (s.executeUpdate() == 0) {
				return false;
			}
		}
		writeReferences(c, write);
		return true;
	}

	private static void writeReferences(Connection c, RecordWrite write) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("DELETE FROM reference WHERE source = ?")) {
			s.setString(1, write.id());
			s.executeUpdate();
		}
		if (write.content() == null || write.references().isEmpty()) {
			return;
		}
		try (PreparedStatement s = c.prepareStatement("INSERT INTO reference VALUES (?, ?, ?)")) {
			for (Reference reference : write.references()) {
				s.setString(1, write.id());
				s.setString(2, reference.recordId());
				s.setString(3, reference.elementId());
				s.addBatch();
			}
			s.executeBatch();
		}
	}
}
