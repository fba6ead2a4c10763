/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A row of {@code revision} as it stands; for copying from one store to another. */
public record RawRevision(long sequence, String record, long version, byte[] content, long checksum, boolean deleted,
		String author, long begunAt, long at, String label) {

	/** Whether the content, if there is one, is what was written. */
	public boolean isSound() {
		return content == null || Checksum.of(content) == checksum;
	}

	public void insert(Connection connection) throws SQLException {
		try (PreparedStatement s = connection.prepareStatement("""
				INSERT INTO revision (seq, record, version, content, checksum, deleted, author, begun_at, at, label)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
			s.setLong(1, sequence);
			s.setString(2, record);
			s.setLong(3, version);
			s.setBytes(4, content);
			s.setLong(5, checksum);
			s.setLong(6, deleted ? 1 : 0);
			s.setString(7, author);
			s.setLong(8, begunAt);
			s.setLong(9, at);
			s.setString(10, label);
			s.executeUpdate();
		}
	}
}
