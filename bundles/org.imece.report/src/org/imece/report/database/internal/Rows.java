/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.imece.core.reporting.Column.Type;

/** Rows of a result, read at once. */
public record Rows(List<String> names, List<List<Object>> values, boolean truncated) {

	public static Rows read(ResultSet result, int limit) throws SQLException {
		List<String> names = new ArrayList<>();
		for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
			names.add(result.getMetaData().getColumnLabel(i));
		}
		List<List<Object>> values = new ArrayList<>();
		while (result.next()) {
			if (values.size() == limit) {
				return new Rows(names, values, true);
			}
			List<Object> row = new ArrayList<>(names.size());
			for (int i = 1; i <= names.size(); i++) {
				row.add(plain(result.getObject(i)));
			}
			values.add(Collections.unmodifiableList(row));
		}
		return new Rows(names, values, false);
	}

	private static Object plain(Object value) {
		return switch (value) {
		case null -> null;
		case Double number -> number;
		case Float number -> number.doubleValue();
		case Number number -> number.longValue();
		case byte[] bytes -> bytes.length + " bytes";
		default -> value.toString();
		};
	}

	/** Type that all values of a column have; TEXT where they differ. */
	public Type type(int column) {
		var types = values.stream().map(row -> row.get(column)).filter(Objects::nonNull).map(Rows::type)
				.collect(Collectors.toSet());
		return types.size() == 1 ? types.iterator().next() : Type.TEXT;
	}

	private static Type type(Object value) {
		return value instanceof Long ? Type.INTEGER : value instanceof Double ? Type.REAL : Type.TEXT;
	}
}
