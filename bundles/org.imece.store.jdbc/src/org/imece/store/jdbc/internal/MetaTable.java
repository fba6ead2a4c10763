/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a store says of itself, by name. */
final class MetaTable {

	private MetaTable() {
	}

	static Optional<String> get(Connection c, String name) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("SELECT value FROM meta WHERE name = ?")) {
			s.setString(1, name);
			try (ResultSet row = s.executeQuery()) {
				return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
			}
		}
	}

	static int put(Connection c, String name, String value) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("""
				INSERT INTO meta (name, value) VALUES (?, ?)
				ON CONFLICT (name) DO UPDATE SET value = excluded.value""")) {
			s.setString(1, name);
			s.setString(2, value);
			return s.executeUpdate();
		}
	}
}
