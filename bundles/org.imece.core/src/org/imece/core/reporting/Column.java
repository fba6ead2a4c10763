/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.reporting;

/**
 * A column of a table of the reporting database.
 *
 * @param name        lower case with underscores, never changed within a version of the table
 * @param description what it holds, with unit or scheme, for report designers
 * @since 0.1
 */
public record Column(String name, Type type, String description) {

	/** SQL types that BIRT reads without loss. */
	public enum Type {
		TEXT, INTEGER, REAL
	}

	public static Column text(String name, String description) {
		return new Column(name, Type.TEXT, description);
	}

	public static Column integer(String name, String description) {
		return new Column(name, Type.INTEGER, description);
	}

	public static Column real(String name, String description) {
		return new Column(name, Type.REAL, description);
	}
}
