/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A row of {@code record} as it stands; for copying from one store to another. */
public record RawRecord(String id, String type, String title, long version, byte[] content, long checksum,
		String author, long changedAt, long sequence) {

	/** Whether the content is what was written. */
	public boolean isSound() {
		return Checksum.of(content) == checksum;
	}

	/** With the content of another version. */
	public RawRecord with(byte[] otherContent) {
		return new RawRecord(id, type, title, version, otherContent, Checksum.of(otherContent), author, changedAt,
				sequence);
	}

	public void insert(Connection connection) throws SQLException {
		try (PreparedStatement s = connection.prepareStatement("""
				INSERT INTO record (id, type, title, version, content, checksum, author, changed_at, seq)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
			s.setString(1, id);
			s.setString(2, type);
			s.setString(3, title);
			s.setLong(4, version);
			s.setBytes(5, content);
			s.setLong(6, checksum);
			s.setString(7, author);
			s.setLong(8, changedAt);
			s.setLong(9, sequence);
			s.executeUpdate();
		}
	}
}
