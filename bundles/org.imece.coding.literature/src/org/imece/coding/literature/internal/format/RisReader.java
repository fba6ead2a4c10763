/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.work.Doi;
import org.imece.coding.literature.internal.Messages;
import org.imece.core.citation.CitedName;
import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.coding.LiteratureItem;

/**
 * Items from a RIS file (format of Research Information Systems, 2001 and 2012, and what DergiPark, Scopus and the reference
 * managers write). Tags that are not known are kept as they are written.
 */
public final class RisReader {

	private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\\s*)");
	private static final Map<String, EAttribute> VALUES = Map.ofEntries(Map.entry("VL", Literals.LITERATURE_ITEM__VOLUME),
			Map.entry("PB", Literals.LITERATURE_ITEM__PUBLISHER), Map.entry("CY", Literals.LITERATURE_ITEM__PLACE),
			Map.entry("PP", Literals.LITERATURE_ITEM__PLACE), Map.entry("ET", Literals.LITERATURE_ITEM__EDITION),
			Map.entry("AB", Literals.LITERATURE_ITEM__ABSTRACT), Map.entry("N2", Literals.LITERATURE_ITEM__ABSTRACT),
			Map.entry("UR", Literals.LITERATURE_ITEM__URL), Map.entry("TI", Literals.LITERATURE_ITEM__TITLE),
			Map.entry("T1", Literals.LITERATURE_ITEM__TITLE), Map.entry("CT", Literals.LITERATURE_ITEM__TITLE),
			Map.entry("BT", Literals.LITERATURE_ITEM__CONTAINER), Map.entry("T2", Literals.LITERATURE_ITEM__CONTAINER),
			Map.entry("JF", Literals.LITERATURE_ITEM__CONTAINER), Map.entry("JO", Literals.LITERATURE_ITEM__CONTAINER),
			Map.entry("ID", Literals.LITERATURE_ITEM__CITATION_KEY));
	private static final Map<String, String> PROPERTIES = Map.of("T3", Extras.SERIES, "N1", Extras.NOTE, "M3",
			Extras.GENRE);
	/** Books, to which T2 is the series. */
	private static final Set<String> WHOLE_BOOKS = Set.of("book", "report", "thesis");

	private final Readings readings = new Readings();

	/** A tag with its value. */
	private record Tag(String name, String value) {
	}

	private RisReader() {
	}

	public static Readings read(String source) {
		return new RisReader().readAll(source);
	}

	private Readings readAll(String source) {
		List<Tag> tags = null;
		int begin = 0;
		boolean straySaid = false;
		String[] lines = source.split("\\R", -1);
		for (int number = 1; number <= lines.length; number++) {
			String line = lines[number - 1];
			Matcher matcher = LINE.matcher(line);
			if (!matcher.matches()) {
				if (tags != null && !line.isBlank()) {
					continueLast(tags, line);
				} else if (!line.isBlank() && !straySaid) {
					straySaid = true;
					readings.warn(place(number), Messages.Ris_stray);
				}
				continue;
			}
			String name = matcher.group(1);
			String value = Optional.ofNullable(matcher.group(2)).orElse("").strip();
			if (name.equals("TY")) {
				if (tags != null) {
					readings.warn(place(begin), Messages.Ris_notClosed);
					finish(tags, begin);
				}
				tags = new ArrayList<>();
				begin = number;
				tags.add(new Tag(name, value));
			} else if (tags == null) {
				if (!name.equals("ER")) {
					readings.refuse(place(number), Messages.Ris_noBegin);
					number = skipTo(lines, number);
				}
			} else if (name.equals("ER")) {
				finish(tags, begin);
				tags = null;
			} else {
				tags.add(new Tag(name, value));
			}
		}
		if (tags != null) {
			readings.warn(place(begin), Messages.Ris_notClosed);
			finish(tags, begin);
		}
		return readings;
	}

	/** @return number of the line before the next record begins, or of the last line */
	private static int skipTo(String[] lines, int number) {
		int next = number;
		while (next < lines.length && !lines[next].startsWith("TY  -")) {
			next++;
		}
		return next;
	}

	private static void continueLast(List<Tag> tags, String line) {
		Tag last = tags.removeLast();
		tags.add(new Tag(last.name(), (last.value() + ' ' + line.strip()).strip()));
	}

	private static String place(int line) {
		return NLS.bind(Messages.Import_line, line);
	}

	private void finish(List<Tag> tags, int begin) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		String type = tags.get(0).value();
		item.setType(ItemTypes.fromRis(type));
		if (!ItemTypes.toRis(item.getType()).equals(type)) {
			item.getProperties().put(Extras.RIS + Extras.TYPE, type);
		}
		String first = null;
		String last = null;
		for (Tag tag : tags.subList(1, tags.size())) {
			if (tag.value().isEmpty()) {
				continue;
			}
			if (tag.name().equals("SP") && first == null) {
				first = tag.value();
			} else if (tag.name().equals("EP") && last == null) {
				last = tag.value();
			} else if (!tag(item, tag.name(), tag.value())) {
				item.getProperties().map().merge(Extras.RIS + tag.name(), tag.value(), (one, two) -> one + '\n' + two);
			}
		}
		pages(item, first, last);
		if (item.getTitle() == null) {
			readings.refuse(place(begin), NLS.bind(Messages.Import_noTitle, names(item)));
		} else {
			readings.add(item, place(begin));
		}
	}

	private static String names(LiteratureItem item) {
		return item.getAuthors().stream().map(CitedName::of).map(CitedName::family).collect(Collectors.joining(", "));
	}

	private static void pages(LiteratureItem item, String first, String last) {
		if (first != null) {
			String from = first.replaceAll("\\s*[–—-]+\\s*", "-");
			item.setPages(last == null || from.contains("-") || from.equals(last) ? from : from + '-' + last);
		} else if (last != null) {
			item.getProperties().put(Extras.RIS + "EP", last);
		}
	}

	/** @return whether the tag has a place of its own in an item, and it was free */
	private static boolean tag(LiteratureItem item, String name, String value) {
		return switch (name) {
		case "AU", "A1" -> add(item.getAuthors(), value);
		case "ED" -> add(item.getEditors(), value);
		case "A2" -> ItemTypes.isPartOfBook(item.getType()) && add(item.getEditors(), value);
		case "A4" -> item.getProperties().map().merge(Extras.TRANSLATORS, person(value),
				(one, two) -> one + "; " + two) != null;
		case "KW" -> item.getTags().contains(value) || item.getTags().add(value);
		case "PY", "Y1", "DA" -> issued(item, value);
		case "Y2" -> date(value).filter(date -> item.getAccessed() == null).map(date -> {
			item.setAccessed(date);
			return true;
		}).orElse(false);
		case "DO" -> item.getDoi() == null && Doi.of(value).map(doi -> {
			item.setDoi(doi);
			return true;
		}).orElse(false);
		case "LA" -> item.getLanguage() == null && Languages.tag(value).map(tag -> {
			item.setLanguage(tag);
			return true;
		}).orElse(false);
		case "SN" -> set(item, value.matches("\\d{4}-?\\d{3}[\\dXx].*") && value.replaceAll("[^\\dXx]", "").length() == 8
				? Literals.LITERATURE_ITEM__ISSN
				: Literals.LITERATURE_ITEM__ISBN, value);
		case "IS", "M1" -> number(item, name, value);
		case "T2" -> WHOLE_BOOKS.contains(item.getType()) ? put(item, Extras.SERIES, value)
				: set(item, Literals.LITERATURE_ITEM__CONTAINER, value);
		default -> PROPERTIES.containsKey(name) ? put(item, PROPERTIES.get(name), value)
				: VALUES.containsKey(name) && set(item, VALUES.get(name), value);
		};
	}

	private static boolean number(LiteratureItem item, String name, String value) {
		if (name.equals("IS") || ItemTypes.isArticle(item.getType())) {
			return set(item, Literals.LITERATURE_ITEM__ISSUE, value);
		}
		return put(item, "report".equals(item.getType()) ? Extras.NUMBER : Extras.SERIES_NUMBER, value);
	}

	private static boolean issued(LiteratureItem item, String value) {
		Optional<PartialDate> date = date(value);
		if (date.isEmpty()) {
			Dates.year(value).filter(year -> item.getYear() == null).ifPresent(item::setYear);
			return false;
		}
		if (item.getYear() == null || date.get().precision() != Precision.YEAR
				&& date.get().firstDay().getYear() == item.getYear()) {
			Dates.setIssued(item, date.get());
			return true;
		}
		return date.get().firstDay().getYear() == item.getYear();
	}

	/** 2019/05/12/other; parts may be missing between the slashes. */
	private static Optional<PartialDate> date(String value) {
		return Dates.of(Stream.of(value.split("/")).limit(3).filter(part -> !part.isBlank())
				.collect(Collectors.joining("-")));
	}

	private static boolean add(EList<String> names, String value) {
		names.add(person(value));
		return true;
	}

	/** Family name, given names, suffix; without a comma the name of an institution. */
	private static String person(String value) {
		String name = value.strip().replaceFirst(",$", "");
		String[] parts = name.split("\\s*,\\s*");
		return parts.length < 2 ? CitedName.institution(name).kept()
				: new CitedName(parts[0], String.join(", ", List.of(parts).subList(1, parts.length))).kept();
	}

	private static boolean set(LiteratureItem item, EAttribute feature, String value) {
		if (item.eGet(feature) != null) {
			return value.equals(item.eGet(feature));
		}
		item.eSet(feature, value);
		return true;
	}

	private static boolean put(LiteratureItem item, String property, String value) {
		return item.getProperties().map().putIfAbsent(property, value) == null;
	}
}
