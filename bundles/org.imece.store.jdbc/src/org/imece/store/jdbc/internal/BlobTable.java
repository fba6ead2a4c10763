/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Bytes of any length, in parts, so that neither reading nor writing holds more than one part in memory. */
public final class BlobTable {

	static final int PART = 1 << 20;

	private BlobTable() {
	}

	static boolean contains(Connection c, String sha256) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("SELECT 1 FROM blob WHERE sha256 = ?")) {
			s.setString(1, sha256);
			try (ResultSet row = s.executeQuery()) {
				return row.next();
			}
		}
	}

	public static void insert(Connection c, String sha256, String mediaType, InputStream bytes)
			throws SQLException, IOException {
		long size = 0;
		try (PreparedStatement s = c.prepareStatement("INSERT INTO blob_part (sha256, number, data) VALUES (?, ?, ?)")) {
			int number = 0;
			for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
				s.setString(1, sha256);
				s.setInt(2, number++);
				s.setBytes(3, part);
				s.executeUpdate();
				size += part.length;
			}
		}
		try (PreparedStatement s = c.prepareStatement("INSERT INTO blob (sha256, media_type, size) VALUES (?, ?, ?)")) {
			s.setString(1, sha256);
			s.setString(2, mediaType);
			s.setLong(3, size);
			s.executeUpdate();
		}
	}

	static void delete(Connection c, Collection<String> keys) throws SQLException {
		for (String table : List.of("blob_part", "blob")) {
			try (PreparedStatement s = c.prepareStatement("DELETE FROM " + table + " WHERE sha256 = ?")) {
				for (String key : keys) {
					s.setString(1, key);
					s.addBatch();
				}
				s.executeBatch();
			}
		}
	}

	/** @return {@code null} after the last part */
	static byte[] part(Connection c, String sha256, int number) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("SELECT data FROM blob_part WHERE sha256 = ? AND number = ?")) {
			s.setString(1, sha256);
			s.setInt(2, number);
			try (ResultSet row = s.executeQuery()) {
				return row.next() ? row.getBytes(1) : null;
			}
		}
	}
}
