/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.Variable;
import org.imece.model.core.Element;

/** Variables. */
public final class VariableTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the variable"), //
			Column.text("name_tr", "Name in Turkish, else in any language"), //
			Column.text("name_en", "Name in English, else in any language"), //
			Column.text("type", "TEXT, BOOLEAN, INTEGER, FLOAT, DATE or DATE_TIME"));

	@Override
	public String name() {
		return "v1_variable";
	}

	@Override
	public String description() {
		return "An attribute of cases.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Variable variable) {
			rows.accept(new Object[] { variable.getId(), Titles.of(variable, "tr"), Titles.of(variable, "en"),
					variable.getType().getLiteral() });
		}
	}
}
