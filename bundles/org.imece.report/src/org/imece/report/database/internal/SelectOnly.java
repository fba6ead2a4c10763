/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.util.Locale;
import java.util.Set;

/** Lets a single statement pass that reads, and no other. */
public final class SelectOnly {

	private static final Set<String> READING = Set.of("select", "with", "values", "explain");

	private SelectOnly() {
	}

	/** Whether a text is one statement that starts as reading statements do. */
	public static boolean accepts(String sql) {
		StringBuilder plain = new StringBuilder(sql.length());
		return strip(sql, plain) && isOne(plain.toString().strip());
	}

	private static boolean isOne(String statement) {
		String body = statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement;
		String first = body.strip().replaceFirst("(?s)[^A-Za-z].*", "").toLowerCase(Locale.ROOT);
		return body.indexOf(';') < 0 && READING.contains(first);
	}

	/** Copies a statement without its comments and quoted parts; false if one of them does not end. */
	private static boolean strip(String sql, StringBuilder plain) {
		for (int i = 0; i < sql.length(); i++) {
			char c = sql.charAt(i);
			String close = closing(sql, i);
			if (close == null) {
				plain.append(c);
				continue;
			}
			int end = sql.indexOf(close, i + (close.length() == 2 ? 2 : 1));
			if (end < 0) {
				return close.equals("\n");
			}
			plain.append(' ');
			i = end + close.length() - 1;
		}
		return true;
	}

	/** What ends the comment or quotation that starts here; null where none does. */
	private static String closing(String sql, int at) {
		return switch (sql.charAt(at)) {
		case '\'' -> "'";
		case '"' -> "\"";
		case '`' -> "`";
		case '[' -> "]";
		case '-' -> sql.startsWith("--", at) ? "\n" : null;
		case '/' -> sql.startsWith("/*", at) ? "*/" : null;
		default -> null;
		};
	}
}
