/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.util.Optional;

import org.imece.core.citation.FullText;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Page;
import org.imece.sample.internal.Table.Row;

/** Literature, and the text of a work that we wrote for the sample. */
final class LiteratureReader {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;
	private static final String PAGE_BREAK = "\n---\n";
	private static final int FIRST_PAGE = 12;

	private final Catalogue catalogue;

	LiteratureReader(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	LiteratureItem item(Row row) {
		LiteratureItem item = catalogue.put("literature:" + row.get("key"), FACTORY.createLiteratureItem());
		item.setType(row.get("type"));
		item.getAuthors().addAll(row.list("authors"));
		item.setYear(row.integer("year"));
		item.setTitle(row.get("title"));
		item.setContainer(row.orNull("container"));
		item.setPublisher(row.orNull("publisher"));
		item.setVolume(row.orNull("volume"));
		item.setIssue(row.orNull("issue"));
		item.setPages(row.orNull("pages"));
		item.setDoi(row.orNull("doi"));
		item.setUrl(row.orNull("url"));
		item.setCitationKey(row.orNull("citation_key"));
		if (Boolean.parseBoolean(row.get("invented"))) {
			item.getTags().add("illustrative");
			item.getDescriptions().put("tr", "Örnek için uydurulmuştur.");
			item.getDescriptions().put("en", "Made up for the sample.");
		}
		return item;
	}

	/** An excerpt, connected with its item; its pages are parted by lines of dashes. */
	Optional<Document> fullText(Row row) {
		String file = row.get("text");
		if (file.isEmpty()) {
			return Optional.empty();
		}
		Document document = catalogue.put("document:" + row.get("key"), FACTORY.createDocument());
		document.setKind(DocumentKind.LITERATURE);
		document.setLanguage("tr");
		document.setFileName(file);
		document.getNames().put("tr", row.get("title"));
		StringBuilder text = new StringBuilder();
		for (String part : Table.text("literature/" + file).strip().split(PAGE_BREAK)) {
			Page page = FACTORY.createPage();
			page.setStart(text.length());
			page.setNumber(FIRST_PAGE + document.getPages().size());
			document.getPages().add(page);
			text.append(part.strip()).append("\n\n");
		}
		document.setText(text.toString().strip());
		FullText.connect(catalogue.get("literature:" + row.get("key"), LiteratureItem.class), document);
		return Optional.of(document);
	}
}
