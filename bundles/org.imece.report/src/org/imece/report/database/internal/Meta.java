/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What the file says of itself. */
final class Meta {

	private Meta() {
	}

	static Optional<String> get(Connection connection, String name) throws SQLException {
		try (PreparedStatement exists = connection.prepareStatement("select 1 from sqlite_master where name = 'meta'");
				ResultSet found = exists.executeQuery()) {
			if (!found.next()) {
				return Optional.empty();
			}
		}
		try (PreparedStatement select = connection.prepareStatement("select value from meta where name = ?")) {
			select.setString(1, name);
			try (ResultSet result = select.executeQuery()) {
				return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
			}
		}
	}

	static void put(Connection connection, String name, String value) throws SQLException {
		try (PreparedStatement put = connection.prepareStatement("insert or replace into meta values (?, ?)")) {
			put.setString(1, name);
			put.setString(2, value);
			put.executeUpdate();
		}
	}
}
