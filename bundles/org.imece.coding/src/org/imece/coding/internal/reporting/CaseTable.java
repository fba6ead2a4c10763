/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;

/** Cases. */
public final class CaseTable extends RecordTable<Case> {

	public CaseTable() {
		super(Case.class, "v1_case", "A unit of comparison: a person, an organisation, a country.", //
				Column.text("id", "Identifier of the case"), //
				Column.text("name_tr", "Name in Turkish, else in any language"), //
				Column.text("name_en", "Name in English, else in any language"), //
				Column.text("party_id", "Organisation or person it stands for"), //
				Column.integer("documents", "Number of documents"), //
				Column.integer("codes", "Number of codes"));
	}

	@Override
	protected void write(Case caze, Consumer<Object[]> rows) {
		rows.accept(new Object[] { caze.getId(), Titles.of(caze, "tr"), Titles.of(caze, "en"),
				Rows.id(caze, CodingPackage.Literals.CASE__PARTY), caze.getDocuments().size(),
				caze.getCodes().size() });
	}
}
