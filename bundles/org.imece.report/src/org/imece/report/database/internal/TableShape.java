/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.util.List;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;
import org.imece.core.reporting.IReportTable;

/** A table without its rows. */
public record TableShape(String name, String description, List<Column> columns) {

	public static TableShape of(IReportTable table) {
		return new TableShape(table.name(), table.description(), List.copyOf(table.columns()));
	}

	static TableShape of(ComputedTable table) {
		return new TableShape(table.name(), table.description(), table.columns());
	}
}
