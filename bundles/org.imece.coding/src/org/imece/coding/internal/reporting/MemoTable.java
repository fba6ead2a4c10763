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
import org.imece.model.coding.Memo;
import org.imece.model.core.Element;

/** Memos. */
public final class MemoTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the memo"), //
			Column.text("title", "Title"), //
			Column.text("text", "Text"));

	@Override
	public String name() {
		return "v1_memo";
	}

	@Override
	public String description() {
		return "A memo of the team.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Memo memo) {
			rows.accept(new Object[] { memo.getId(), Titles.of(memo, "tr"), memo.getText() });
		}
	}
}
