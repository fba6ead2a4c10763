/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;

/** A table that notes which records it was asked about. */
final class PlaceTable implements IReportTable {

	final List<String> asked = new ArrayList<>();
	private final String name;

	PlaceTable(String name) {
		this.name = name;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public String description() {
		return "A place";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("id", "Identifier"), Column.text("code", "Code"), Column.text("name", "Name"),
				Column.integer("length", "Length of the name"), Column.real("half", "Half of it"));
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		asked.add(root.getId());
		if (root instanceof Jurisdiction place) {
			if ("BAD".equals(place.getCode())) {
				throw new IllegalStateException("A fault of a partner");
			}
			String text = place.getNames().get("tr");
			rows.accept(new Object[] { place.getId(), place.getCode(), text, text.length(), text.length() / 2.0 });
		}
	}
}
