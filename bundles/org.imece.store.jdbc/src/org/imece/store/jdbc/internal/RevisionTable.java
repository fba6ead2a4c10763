/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.RevisionHeader;
import org.imece.core.store.StoredRecord;

/** What records were before, and checkpoints (rows without a record). */
final class RevisionTable {

	/** Edits that one author makes within this time after the first of them are one revision. */
	static final Duration TOGETHER = Duration.ofMinutes(10);

	private static final String HEADER = "seq, record, version, author, at, label, deleted";

	private RevisionTable() {
	}

	/** Before a record changes: decides whether the change continues its newest revision, and writes it down. */
	static void write(Connection c, RecordWrite write, String author, Instant now, long sequence) throws SQLException {
		if (write.expectedVersion() > 0 && continueNewest(c, write, author, now, sequence)) {
			return;
		}
		keepContent(c, write);
		try (PreparedStatement s = c.prepareStatement("""
				INSERT INTO revision (seq, record, version, content, checksum, deleted, author, begun_at, at, label)
				VALUES (?, ?, ?, NULL, 0, ?, ?, ?, ?, '')""")) {
			s.setLong(1, sequence);
			s.setString(2, write.id());
			s.setLong(3, write.expectedVersion() + 1);
			s.setLong(4, write.content() == null ? 1 : 0);
			s.setString(5, author);
			s.setLong(6, now.toEpochMilli());
			s.setLong(7, now.toEpochMilli());
			s.executeUpdate();
		}
	}

	/** A deletion never continues a revision nor is continued: what was deleted can always be restored. */
	private static boolean continueNewest(Connection c, RecordWrite write, String author, Instant now, long sequence)
			throws SQLException {
		if (write.content() == null) {
			return false;
		}
		try (PreparedStatement s = c.prepareStatement("""
				UPDATE revision SET seq = ?, version = ?, at = ?
				WHERE record = ? AND version = ? AND deleted = 0 AND author = ? AND begun_at > ? AND begun_at <= ?
				AND NOT EXISTS (SELECT 1 FROM revision mark WHERE mark.record = '' AND mark.seq >= revision.seq)""")) {
			s.setLong(1, sequence);
			s.setLong(2, write.expectedVersion() + 1);
			s.setLong(3, now.toEpochMilli());
			s.setString(4, write.id());
			s.setLong(5, write.expectedVersion());
			s.setString(6, author);
			s.setLong(7, now.minus(TOGETHER).toEpochMilli());
			s.setLong(8, now.toEpochMilli());
			return s.executeUpdate() == 1;
		}
	}

	/** The version that is about to be superseded takes its content along into the history. */
	private static void keepContent(Connection c, RecordWrite write) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("""
				UPDATE revision SET (content, checksum) = (SELECT content, checksum FROM record WHERE id = ?)
				WHERE record = ? AND version = ?""")) {
			s.setString(1, write.id());
			s.setString(2, write.id());
			s.setLong(3, write.expectedVersion());
			s.executeUpdate();
		}
	}

	/** Leaves the revision of the present version only; its content stands in the record. */
	static void forget(Connection c, Collection<String> records) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("""
				DELETE FROM revision
				WHERE record = ? AND version <> (SELECT version FROM record WHERE id = revision.record)""")) {
			for (String record : records) {
				s.setString(1, record);
				s.addBatch();
			}
			s.executeBatch();
		}
	}

	static void checkpoint(Connection c, String label, String author, Instant now, long sequence) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("""
				INSERT INTO revision (seq, record, version, content, checksum, deleted, author, begun_at, at, label)
				VALUES (?, '', 0, NULL, 0, 0, ?, ?, ?, ?)""")) {
			s.setLong(1, sequence);
			s.setString(2, author);
			s.setLong(3, now.toEpochMilli());
			s.setLong(4, now.toEpochMilli());
			s.setString(5, label);
			s.executeUpdate();
		}
	}

	static List<RevisionHeader> of(Connection c, String record) throws SQLException {
		try (PreparedStatement s = c.prepareStatement(
				"SELECT " + HEADER + " FROM revision WHERE record = ? AND record <> '' ORDER BY version DESC")) {
			s.setString(1, record);
			return headers(s);
		}
	}

	/** A checkpoint stands above the revisions that it includes. */
	static List<RevisionHeader> newest(Connection c, int limit) throws SQLException {
		try (PreparedStatement s = c.prepareStatement(
				"SELECT " + HEADER + " FROM revision ORDER BY seq DESC, record <> '', id DESC LIMIT ?")) {
			s.setInt(1, limit);
			return headers(s);
		}
	}

	private static List<RevisionHeader> headers(PreparedStatement s) throws SQLException {
		try (ResultSet row = s.executeQuery()) {
			List<RevisionHeader> headers = new ArrayList<>();
			while (row.next()) {
				headers.add(new RevisionHeader(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4),
						Instant.ofEpochMilli(row.getLong(5)), row.getString(6), row.getLong(7) != 0));
			}
			return headers;
		}
	}

	static Optional<StoredRecord> read(Connection c, String record, long version) throws SQLException {
		Optional<RecordHeader> present = RecordTable.header(c, record);
		if (present.isEmpty()) {
			return Optional.empty();
		}
		if (present.get().version() == version) {
			return RecordTable.read(c, record);
		}
		try (PreparedStatement s = c.prepareStatement("""
				SELECT author, at, seq, content FROM revision
				WHERE record = ? AND version = ? AND deleted = 0 AND content IS NOT NULL""")) {
			s.setString(1, record);
			s.setLong(2, version);
			try (ResultSet row = s.executeQuery()) {
				return row.next() ? Optional.of(new StoredRecord(
						new RecordHeader(record, present.get().type(), present.get().title(), version, row.getString(1),
								Instant.ofEpochMilli(row.getLong(2)), row.getLong(3), false),
						row.getBytes(4))) : Optional.empty();
			}
		}
	}
}
