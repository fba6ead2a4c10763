/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.work.Doi;
import org.imece.coding.literature.internal.Messages;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.coding.LiteratureItem;

/** Items from a BibTeX or biblatex file. Fields that are not known are kept as they are written. */
public final class BibtexReader {

	private static final Map<String, EAttribute> VALUES = Map.ofEntries(
			Map.entry("volume", Literals.LITERATURE_ITEM__VOLUME), Map.entry("issue", Literals.LITERATURE_ITEM__ISSUE),
			Map.entry("edition", Literals.LITERATURE_ITEM__EDITION), Map.entry("isbn", Literals.LITERATURE_ITEM__ISBN),
			Map.entry("issn", Literals.LITERATURE_ITEM__ISSN), Map.entry("abstract", Literals.LITERATURE_ITEM__ABSTRACT),
			Map.entry("address", Literals.LITERATURE_ITEM__PLACE), Map.entry("location", Literals.LITERATURE_ITEM__PLACE),
			Map.entry("publisher", Literals.LITERATURE_ITEM__PUBLISHER),
			Map.entry("institution", Literals.LITERATURE_ITEM__PUBLISHER),
			Map.entry("school", Literals.LITERATURE_ITEM__PUBLISHER),
			Map.entry("organization", Literals.LITERATURE_ITEM__PUBLISHER),
			Map.entry("journal", Literals.LITERATURE_ITEM__CONTAINER),
			Map.entry("journaltitle", Literals.LITERATURE_ITEM__CONTAINER),
			Map.entry("booktitle", Literals.LITERATURE_ITEM__CONTAINER));
	private static final Map<String, String> PROPERTIES = Map.of("series", Extras.SERIES, "note", Extras.NOTE,
			"eventtitle", Extras.EVENT);
	/** What a part does not take over from the book that it is in. */
	private static final Set<String> NOT_INHERITED = Set.of("title", "subtitle", "author", "pages", "doi", "url",
			"abstract", "keywords", "crossref", "note");

	private final Readings readings = new Readings();
	private final Map<String, BibtexEntry> byKey = new HashMap<>();

	private BibtexReader() {
	}

	public static Readings read(String source) {
		return new BibtexReader().readAll(source);
	}

	private Readings readAll(String source) {
		List<BibtexEntry> entries = new BibtexScanner(source,
				(line, reason) -> readings.refuse(place(line), reason)).entries();
		entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
		for (BibtexEntry entry : entries) {
			String place = place(entry.line());
			LiteratureItem item = item(entry, place);
			if (item.getTitle() == null) {
				readings.refuse(place, NLS.bind(Messages.Import_noTitle, entry.key()));
			} else {
				readings.add(item, place);
			}
		}
		return readings;
	}

	private static String place(int line) {
		return NLS.bind(Messages.Import_line, line);
	}

	private LiteratureItem item(BibtexEntry entry, String place) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		Map<String, String> fields = withParent(entry, place);
		item.setType(ItemTypes.fromBibtex(entry.type()));
		if (!ItemTypes.toBibtex(item.getType()).equals(entry.type())) {
			item.getProperties().put(Extras.BIBTEX + Extras.TYPE, entry.type());
		}
		if (!entry.key().isEmpty()) {
			item.setCitationKey(entry.key());
		}
		title(item, fields);
		date(item, fields);
		fields.forEach((name, value) -> {
			if (!value.isBlank() && !field(item, name, value)) {
				item.getProperties().put(Extras.BIBTEX + name, value.strip());
			}
		});
		return item;
	}

	/** The fields of an entry with those of the one it refers to. */
	private Map<String, String> withParent(BibtexEntry entry, String place) {
		Map<String, String> fields = new LinkedHashMap<>(entry.fields());
		String reference = fields.get("crossref");
		if (reference == null) {
			return fields;
		}
		BibtexEntry parent = byKey.get(reference.strip());
		if (parent == null || parent == entry) {
			readings.warn(place, NLS.bind(Messages.Bibtex_noParent, reference.strip()));
			return fields;
		}
		String title = parent.fields().get("title");
		if (title != null && !fields.containsKey("journal")) {
			fields.putIfAbsent("booktitle", title);
		}
		parent.fields().forEach((name, value) -> {
			if (!NOT_INHERITED.contains(name)) {
				fields.putIfAbsent(name, value);
			}
		});
		return fields;
	}

	private static void title(LiteratureItem item, Map<String, String> fields) {
		String title = Latex.decode(Optional.ofNullable(fields.remove("title")).orElse(""));
		String subtitle = Latex.decode(Optional.ofNullable(fields.remove("subtitle")).orElse(""));
		String whole = title.isEmpty() || subtitle.isEmpty() ? title + subtitle : title + ": " + subtitle;
		if (!whole.isEmpty()) {
			item.setTitle(whole);
		}
	}

	/** Takes out of the fields what the date is made of. */
	private static void date(LiteratureItem item, Map<String, String> fields) {
		String name = fields.containsKey("date") ? "date" : "year";
		String year = Latex.decode(Optional.ofNullable(fields.get(name)).orElse(""));
		if (year.isEmpty()) {
			return;
		}
		Optional<PartialDate> exact = year.matches("\\d{4}") && fields.containsKey("month")
				? Dates.of(year, fields.get("month"), fields.get("day"))
				: Optional.empty();
		if (exact.isPresent()) {
			Dates.setIssued(item, exact.get());
			Stream.of(name, "month", "day").forEach(fields::remove);
			return;
		}
		Optional<PartialDate> date = Dates.of(year);
		if (date.isPresent()) {
			Dates.setIssued(item, date.get());
			fields.remove(name);
		} else {
			Dates.year(year).ifPresent(item::setYear); // the words themselves stay among the properties
		}
	}

	/** @return whether the field has a place of its own in an item, and it was free */
	private static boolean field(LiteratureItem item, String name, String value) {
		switch (name) {
		case "author" -> item.getAuthors().addAll(BibtexNames.read(value));
		case "editor" -> item.getEditors().addAll(BibtexNames.read(value));
		case "translator" -> item.getProperties().put(Extras.TRANSLATORS,
				String.join("; ", BibtexNames.read(value)));
		case "pages" -> item.setPages(Latex.decode(value).replaceAll("\\s*[–—-]+\\s*", "-"));
		case "url" -> item.setUrl(Latex.decodeAddress(value));
		case "keywords" -> Stream.of(Latex.decode(value).split("\\s*[,;]\\s*"))
				.filter(word -> !word.isEmpty() && !item.getTags().contains(word)).forEach(item.getTags()::add);
		case "type" -> item.getProperties().put(Extras.GENRE, Latex.decode(value));
		case "doi" -> {
			Optional<String> doi = Doi.of(Latex.decodeAddress(value));
			doi.ifPresent(item::setDoi);
			return doi.isPresent();
		}
		case "urldate" -> {
			Optional<PartialDate> date = Dates.of(Latex.decode(value));
			date.ifPresent(item::setAccessed);
			return date.isPresent();
		}
		case "language", "langid" -> {
			Optional<String> tag = Languages.tag(Latex.decode(value));
			tag.filter(found -> item.getLanguage() == null).ifPresent(item::setLanguage);
			return tag.isPresent();
		}
		case "number" -> {
			return number(item, Latex.decode(value));
		}
		default -> {
			if (PROPERTIES.containsKey(name)) {
				item.getProperties().put(PROPERTIES.get(name), Latex.decode(value));
				return true;
			}
			EAttribute feature = VALUES.get(name.toLowerCase(Locale.ROOT));
			if (feature == null || item.eGet(feature) != null) {
				return false;
			}
			item.eSet(feature, Latex.decode(value));
		}
		}
		return true;
	}

	private static boolean number(LiteratureItem item, String number) {
		if (ItemTypes.isArticle(item.getType())) {
			if (item.getIssue() != null) {
				return false;
			}
			item.setIssue(number);
		} else {
			item.getProperties().put("book".equals(item.getType()) || ItemTypes.isPartOfBook(item.getType())
					? Extras.SERIES_NUMBER
					: Extras.NUMBER, number);
		}
		return true;
	}
}
