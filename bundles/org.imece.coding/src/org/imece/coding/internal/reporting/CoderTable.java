/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Coder;

/** Coders. */
public final class CoderTable extends RecordTable<Coder> {

	public CoderTable() {
		super(Coder.class, "v1_coder", "Somebody who codes.", //
				Column.text("id", "Identifier of the coder"), //
				Column.text("name", "Name"));
	}

	@Override
	protected void write(Coder coder, Consumer<Object[]> rows) {
		rows.accept(new Object[] { coder.getId(), Titles.of(coder, "tr") });
	}
}
