/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Variable;

/** Variables. */
public final class VariableTable extends RecordTable<Variable> {

	public VariableTable() {
		super(Variable.class, "v1_variable", "An attribute of cases.", //
				Column.text("id", "Identifier of the variable"), //
				Column.text("name_tr", "Name in Turkish, else in any language"), //
				Column.text("name_en", "Name in English, else in any language"), //
				Column.text("type", "TEXT, BOOLEAN, INTEGER, FLOAT, DATE or DATE_TIME"));
	}

	@Override
	protected void write(Variable variable, Consumer<Object[]> rows) {
		rows.accept(new Object[] { variable.getId(), Titles.of(variable, "tr"), Titles.of(variable, "en"),
				variable.getType().getLiteral() });
	}
}
