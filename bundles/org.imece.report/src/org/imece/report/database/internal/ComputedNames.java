/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;

/** Says what is wrong with a computed table before any of it reaches the file. */
final class ComputedNames {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
	/** SQLite has limits far above, but a name that long is no name. */
	private static final int LONGEST = 64;

	private final Set<String> taken;

	/** @param taken names of the tables that are filled record by record */
	ComputedNames(Set<String> taken) {
		this.taken = Set.copyOf(taken);
	}

	/** @param others names of other computed tables */
	Optional<String> fault(ComputedTable table, Set<String> others) {
		String name = table.name();
		if (!isName(name) || name.startsWith("sqlite_")) {
			return Optional.of("\"" + name + "\" is no name of a table; use lower case, digits and underscores");
		}
		if (taken.contains(name) || others.contains(name)) {
			return Optional.of(name + " is already a table of somebody else");
		}
		Set<String> columns = new HashSet<>();
		for (Column column : table.columns()) {
			if (!isName(column.name()) || !columns.add(column.name())) {
				return Optional.of("column \"" + column.name() + "\" of " + name + " is twice there or no name");
			}
		}
		return columns.isEmpty() ? Optional.of(name + " has no columns") : rows(table);
	}

	private static boolean isName(String name) {
		return name.length() <= LONGEST && NAME.matcher(name).matches();
	}

	private static Optional<String> rows(ComputedTable table) {
		List<Object[]> rows = table.rows();
		for (Object[] row : rows) {
			if (row.length != table.columns().size()) {
				return Optional
						.of(table.name() + ": " + row.length + " values for " + table.columns().size() + " columns");
			}
			for (Object value : row) {
				if (value != null && !(value instanceof String) && !(value instanceof Number)) {
					return Optional.of(table.name() + ": " + value.getClass() + " is neither a text nor a number");
				}
			}
		}
		return Optional.empty();
	}
}
