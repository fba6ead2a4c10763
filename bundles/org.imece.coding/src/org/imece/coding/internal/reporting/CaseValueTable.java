/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;

/** Values of variables. */
public final class CaseValueTable extends RecordTable<Case> {

	public CaseValueTable() {
		super(Case.class, "v1_case_value", "The value of a variable for a case.", //
				Column.text("case_id", "The case, v1_case.id"), //
				Column.text("variable_id", "The variable, v1_variable.id"), //
				Column.text("value", "Lexical form of XML Schema; empty if missing"));
	}

	@Override
	protected void write(Case caze, Consumer<Object[]> rows) {
		caze.getValues().forEach(value -> rows.accept(new Object[] { caze.getId(),
				Rows.id(value, CodingPackage.Literals.VARIABLE_VALUE__VARIABLE), value.getValue() }));
	}
}
