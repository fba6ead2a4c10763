/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.model.coding.LiteratureItem;

/** Items as a BibTeX file in UTF-8, with the fields of biblatex where BibTeX has none. */
public final class BibtexWriter {

	private final StringBuilder out = new StringBuilder();

	private BibtexWriter() {
	}

	public static String write(Collection<LiteratureItem> items) {
		BibtexWriter writer = new BibtexWriter();
		items.forEach(writer::entry);
		return writer.out.toString();
	}

	private void entry(LiteratureItem item) {
		String type = item.getType();
		Map<String, String> kept = item.getProperties().map();
		if (!out.isEmpty()) {
			out.append('\n');
		}
		out.append('@').append(Optional.ofNullable(kept.get(Extras.BIBTEX + Extras.TYPE))
				.filter(own -> ItemTypes.fromBibtex(own).equals(type)).orElse(ItemTypes.toBibtex(type)));
		out.append('{').append(item.getCitationKey() == null ? item.getId() : item.getCitationKey());
		raw("author", BibtexNames.write(item.getAuthors()));
		raw("editor", BibtexNames.write(item.getEditors()));
		raw("translator", BibtexNames.write(names(kept.get(Extras.TRANSLATORS))));
		text("title", item.getTitle());
		text(ItemTypes.isPartOfBook(type) ? "booktitle" : "journal", item.getContainer());
		date(item);
		text(publisherField(type), item.getPublisher());
		text("address", item.getPlace());
		text("volume", item.getVolume());
		numbers(item, kept);
		text("edition", item.getEdition());
		text("series", kept.get(Extras.SERIES));
		raw("pages", item.getPages() == null ? "" : Latex.encode(item.getPages()).replaceAll("(?<!-)-(?!-)", "--"));
		text("type", kept.get(Extras.GENRE));
		text("eventtitle", kept.get(Extras.EVENT));
		raw("doi", item.getDoi());
		raw("url", item.getUrl());
		raw("urldate", item.getAccessed() == null ? "" : item.getAccessed().toString());
		text("isbn", item.getIsbn());
		text("issn", item.getIssn());
		raw("language", item.getLanguage());
		text("keywords", String.join(", ", item.getTags()));
		text("note", kept.get(Extras.NOTE));
		text("abstract", item.getAbstract());
		new TreeMap<>(kept).forEach((name, value) -> {
			if (name.startsWith(Extras.BIBTEX) && !name.equals(Extras.BIBTEX + Extras.TYPE)) {
				raw(name.substring(Extras.BIBTEX.length()), value);
			}
		});
		out.append("\n}\n");
	}

	static List<String> names(String joined) {
		return joined == null || joined.isBlank() ? List.of() : List.of(joined.split("\\s*;\\s*"));
	}

	private static String publisherField(String type) {
		return switch (type == null ? "" : type) {
		case "thesis" -> "school";
		case "report" -> "institution";
		default -> "publisher";
		};
	}

	/** The year; the exact date too, if it is known. */
	private void date(LiteratureItem item) {
		Optional<PartialDate> date = Dates.issued(item);
		if (date.isEmpty() || item.getProperties().containsKey(Extras.BIBTEX + "year")
				|| item.getProperties().containsKey(Extras.BIBTEX + "date")) {
			return; // the words in which the file told it are written with the other fields
		}
		PartialDate issued = date.get();
		raw("year", Integer.toString(issued.firstDay().getYear()));
		if (issued.precision() != Precision.YEAR) {
			raw("month", Integer.toString(issued.firstDay().getMonthValue()));
		}
		if (issued.precision() == Precision.DAY) {
			raw("day", Integer.toString(issued.firstDay().getDayOfMonth()));
		}
	}

	private void numbers(LiteratureItem item, Map<String, String> kept) {
		if (ItemTypes.isArticle(item.getType())) {
			text("number", item.getIssue());
		} else {
			text("issue", item.getIssue());
			text("number", kept.getOrDefault(Extras.NUMBER, kept.get(Extras.SERIES_NUMBER)));
		}
	}

	private void text(String name, String text) {
		raw(name, text == null ? "" : Latex.encode(text));
	}

	private void raw(String name, String value) {
		if (value != null && !value.isBlank()) {
			out.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}
}
