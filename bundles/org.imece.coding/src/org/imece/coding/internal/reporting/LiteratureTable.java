/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.Element;

/** Literature. */
public final class LiteratureTable implements IReportTable {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("id", "Identifier of the item"), //
			Column.text("type", "Type of CSL 1.0.2"), //
			Column.text("authors", "Family name, comma, given name; several are separated by semicolons"), //
			Column.integer("year", "Year of publication"), //
			Column.text("title", "Title"), //
			Column.text("container", "Journal, book or series"), //
			Column.text("publisher", "Publisher"), //
			Column.text("pages", "Pages"), //
			Column.text("doi", "DOI"), //
			Column.text("url", "Address"), //
			Column.text("document_id", "Its text, v1_document.id"));

	@Override
	public String name() {
		return "v1_literature";
	}

	@Override
	public String description() {
		return "An item of the literature.";
	}

	@Override
	public List<Column> columns() {
		return COLUMNS;
	}

	@Override
	public void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof LiteratureItem item) {
			rows.accept(new Object[] { item.getId(), item.getType(), String.join("; ", item.getAuthors()),
					item.getYear(), item.getTitle(), item.getContainer(), item.getPublisher(), item.getPages(),
					item.getDoi(), item.getUrl(), Rows.id(item, CodingPackage.Literals.LITERATURE_ITEM__DOCUMENT) });
		}
	}
}
