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

import org.imece.core.citation.CitedName;
import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.model.coding.LiteratureItem;

/** Items as a RIS file in UTF-8, with the line ends that the format asks for. */
public final class RisWriter {

	private final StringBuilder out = new StringBuilder();

	private RisWriter() {
	}

	public static String write(Collection<LiteratureItem> items) {
		RisWriter writer = new RisWriter();
		items.forEach(writer::record);
		return writer.out.toString();
	}

	private void record(LiteratureItem item) {
		String type = item.getType();
		Map<String, String> kept = item.getProperties().map();
		line("TY", Optional.ofNullable(kept.get(Extras.RIS + Extras.TYPE))
				.filter(own -> ItemTypes.fromRis(own).equals(type)).orElse(ItemTypes.toRis(type)));
		item.getAuthors().forEach(name -> line("AU", person(name)));
		item.getEditors().forEach(name -> line(ItemTypes.isPartOfBook(type) ? "A2" : "ED", person(name)));
		BibtexWriter.names(kept.get(Extras.TRANSLATORS)).forEach(name -> line("A4", person(name)));
		line("TI", item.getTitle());
		line(ItemTypes.isArticle(type) || ItemTypes.isPartOfBook(type) ? "T2" : "JO", item.getContainer());
		line("T3", kept.get(Extras.SERIES));
		Dates.issued(item).ifPresent(this::issued);
		line("VL", item.getVolume());
		line("IS", item.getIssue());
		line("M1", "report".equals(type) ? kept.get(Extras.NUMBER) : kept.get(Extras.SERIES_NUMBER));
		pages(item.getPages());
		line("ET", item.getEdition());
		line("PB", item.getPublisher());
		line("CY", item.getPlace());
		line("SN", item.getIssn());
		line("SN", item.getIsbn());
		line("M3", kept.get(Extras.GENRE));
		line("DO", item.getDoi());
		line("UR", item.getUrl());
		line("Y2", item.getAccessed() == null ? null : slashed(item.getAccessed()));
		line("LA", item.getLanguage());
		item.getTags().forEach(tag -> line("KW", tag));
		line("AB", item.getAbstract());
		line("N1", kept.get(Extras.NOTE));
		line("ID", item.getCitationKey());
		new TreeMap<>(kept).forEach((name, value) -> {
			if (name.startsWith(Extras.RIS) && !name.equals(Extras.RIS + Extras.TYPE)) {
				List.of(value.split("\n")).forEach(each -> line(name.substring(Extras.RIS.length()), each));
			}
		});
		out.append("ER  - \r\n\r\n");
	}

	private static String person(String kept) {
		CitedName name = CitedName.of(kept);
		return name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
	}

	private void issued(PartialDate date) {
		line("PY", Integer.toString(date.firstDay().getYear()));
		if (date.precision() != Precision.YEAR) {
			line("DA", slashed(date));
		}
	}

	/** Always three slashes, with nothing between them for what is not known. */
	private static String slashed(PartialDate date) {
		String text = date.toString().replace('-', '/');
		return text + "/".repeat(3 - (int) text.chars().filter(each -> each == '/').count());
	}

	private void pages(String pages) {
		if (pages == null) {
			return;
		}
		String[] ends = pages.split("\\s*[-–—]+\\s*", 2);
		boolean isRange = ends.length == 2 && ends[1].matches("[\\w.]+");
		line("SP", isRange ? ends[0] : pages);
		line("EP", isRange ? ends[1] : null);
	}

	private void line(String tag, String value) {
		if (value != null && !value.isBlank()) {
			out.append(tag).append("  - ").append(value.strip().replaceAll("\\s*\\R\\s*", " ")).append("\r\n");
		}
	}
}
