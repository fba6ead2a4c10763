/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.LiteratureItem;

/** Literature. */
public final class LiteratureTable extends RecordTable<LiteratureItem> {

	public LiteratureTable() {
		super(LiteratureItem.class, "v1_literature", "An item of the literature.", //
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
				Column.text("document_id", "Its text, v1_document.id"), //
				Column.text("citation_key", "Key by which manuscripts cite it"), //
				Column.text("editors", "Family name, comma, given name; several are separated by semicolons"), //
				Column.text("volume", "Volume"), //
				Column.text("issue", "Issue"), //
				Column.text("edition", "Edition"), //
				Column.text("place", "Place of publication"), //
				Column.text("isbn", "ISBN"), //
				Column.text("issn", "ISSN"), //
				Column.text("language", "BCP 47 tag"), //
				Column.text("abstract", "Abstract"), //
				Column.text("accessed", "Day on which the address was read, yyyy-mm-dd"), //
				Column.text("tags", "Keywords, separated by semicolons"));
	}

	@Override
	protected void write(LiteratureItem item, Consumer<Object[]> rows) {
		rows.accept(new Object[] { item.getId(), item.getType(), String.join("; ", item.getAuthors()),
				item.getYear(), item.getTitle(), item.getContainer(), item.getPublisher(), item.getPages(),
				item.getDoi(), item.getUrl(), Rows.id(item, CodingPackage.Literals.LITERATURE_ITEM__DOCUMENT),
				item.getCitationKey(), String.join("; ", item.getEditors()), item.getVolume(), item.getIssue(),
				item.getEdition(), item.getPlace(), item.getIsbn(), item.getIssn(), item.getLanguage(),
				item.getAbstract(), string(item.getAccessed()), String.join("; ", item.getTags()) });
	}
}
