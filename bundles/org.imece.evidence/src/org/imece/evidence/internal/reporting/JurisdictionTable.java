/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.core.Jurisdiction;

/** Legal orders. */
public final class JurisdictionTable extends RecordTable<Jurisdiction> {

	public JurisdictionTable() {
		super(Jurisdiction.class, "v1_jurisdiction", "A legal order that is compared.",
				text("id", "Identifier"), text("code", "Code: TR, EU, BE ..."), text("name_tr", "Name in Turkish"),
				text("name_en", "Name in English"));
	}

	@Override
	protected void write(Jurisdiction root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), root.getCode(), wording(root.getNames(), "tr"),
				wording(root.getNames(), "en") });
	}
}
