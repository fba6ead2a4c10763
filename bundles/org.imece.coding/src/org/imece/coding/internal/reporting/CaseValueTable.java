/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;

/** Values of variables. */
public final class CaseValueTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("case_id", "The case, v1_case.id"), //
			Column.text("variable_id", "The variable, v1_variable.id"), //
			Column.text("value", "Lexical form of XML Schema; empty if missing"));

	@Override
	public String name() {
		return "v1_case_value";
	}

	@Override
	public String description() {
		return "The value of a variable for a case.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Case caze) {
			caze.getValues().forEach(value -> rows.accept(new Object[] { caze.getId(),
					Rows.id(value, CodingPackage.Literals.VARIABLE_VALUE__VARIABLE), value.getValue() }));
		}
	}
}
