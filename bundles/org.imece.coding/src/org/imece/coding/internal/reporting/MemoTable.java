/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Memo;

/** Memos. */
public final class MemoTable extends RecordTable<Memo> {

	public MemoTable() {
		super(Memo.class, "v1_memo", "A memo of the team.", //
				Column.text("id", "Identifier of the memo"), //
				Column.text("title", "Title"), //
				Column.text("text", "Text"));
	}

	@Override
	protected void write(Memo memo, Consumer<Object[]> rows) {
		rows.accept(new Object[] { memo.getId(), Titles.of(memo, "tr"), memo.getText() });
	}
}
