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
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;

/** Cases. */
public final class CaseTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the case"), //
			Column.text("name_tr", "Name in Turkish, else in any language"), //
			Column.text("name_en", "Name in English, else in any language"), //
			Column.text("party_id", "Organisation or person it stands for"), //
			Column.integer("documents", "Number of documents"), //
			Column.integer("codes", "Number of codes"));

	@Override
	public String name() {
		return "v1_case";
	}

	@Override
	public String description() {
		return "A unit of comparison: a person, an organisation, a country.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Case caze) {
			rows.accept(new Object[] { caze.getId(), Titles.of(caze, "tr"), Titles.of(caze, "en"),
					Rows.id(caze, CodingPackage.Literals.CASE__PARTY), caze.getDocuments().size(),
					caze.getCodes().size() });
		}
	}
}
