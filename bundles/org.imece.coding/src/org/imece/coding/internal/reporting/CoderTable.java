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
import org.imece.model.coding.Coder;
import org.imece.model.core.Element;

/** Coders. */
public final class CoderTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the coder"), //
			Column.text("name", "Name"));

	@Override
	public String name() {
		return "v1_coder";
	}

	@Override
	public String description() {
		return "Somebody who codes.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Coder coder) {
			rows.accept(new Object[] { coder.getId(), Titles.of(coder, "tr") });
		}
	}
}
