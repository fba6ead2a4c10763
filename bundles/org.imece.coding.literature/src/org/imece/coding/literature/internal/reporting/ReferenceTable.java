/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.reporting;

import java.util.function.Consumer;

import org.imece.coding.literature.style.Apa;
import org.imece.core.citation.ShortCitation;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.LiteratureItem;

/** How the literature is cited and listed. */
public final class ReferenceTable extends RecordTable<LiteratureItem> {

	private final Apa turkish = new Apa("tr");
	private final Apa english = new Apa("en");

	public ReferenceTable() {
		super(LiteratureItem.class, "v1_reference",
				"How an item of the literature is cited in a text and listed at its end.", //
				Column.text("id", "Identifier of the item, v1_literature.id"), //
				Column.text("short_tr", "Citation in a Turkish text: Yılmaz ve Demir, 2019"), //
				Column.text("short_en", "Citation in an English text: Yılmaz & Demir, 2019"), //
				Column.text("reference_tr", "Entry of a Turkish bibliography, APA 7"), //
				Column.text("reference_en", "Entry of an English bibliography, APA 7"));
	}

	@Override
	protected void write(LiteratureItem item, Consumer<Object[]> rows) {
		rows.accept(new Object[] { item.getId(), ShortCitation.of(item, "tr"), ShortCitation.of(item, "en"),
				turkish.entry(item, "").text(), english.entry(item, "").text() });
	}
}
