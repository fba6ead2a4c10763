/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.coding.literature.style.Apa;
import org.imece.core.citation.ShortCitation;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.Element;

/** How the literature is cited and listed. */
public final class ReferenceTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the item, v1_literature.id"), //
			Column.text("short_tr", "Citation in a Turkish text: Yılmaz ve Demir, 2019"), //
			Column.text("short_en", "Citation in an English text: Yılmaz & Demir, 2019"), //
			Column.text("reference_tr", "Entry of a Turkish bibliography, APA 7"), //
			Column.text("reference_en", "Entry of an English bibliography, APA 7"));

	private final Apa turkish = new Apa("tr");
	private final Apa english = new Apa("en");

	@Override
	public String name() {
		return "v1_reference";
	}

	@Override
	public String description() {
		return "How an item of the literature is cited in a text and listed at its end.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof LiteratureItem item) {
			rows.accept(new Object[] { item.getId(), ShortCitation.of(item, "tr"), ShortCitation.of(item, "en"),
					turkish.entry(item, "").text(), english.entry(item, "").text() });
		}
	}
}
