/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import java.util.List;

import org.imece.core.reporting.Column.Type;

/**
 * What a query came to.
 *
 * @param rows      one value for each column: {@link String}, {@link Long}, {@link Double} or {@code null}
 * @param truncated whether there were more rows than asked for
 * @since 0.1
 */
public record QueryResult(List<ResultColumn> columns, List<List<Object>> rows, boolean truncated) {

	/**
	 * A column of a result.
	 *
	 * @param type of its values; {@link Type#TEXT} where they differ or there are none
	 */
	public record ResultColumn(String name, Type type) {
	}
}
