/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.work.Doi;
import org.imece.coding.literature.internal.Messages;
import org.imece.core.citation.CitedName;
import org.imece.core.imports.ImportRefusal;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.coding.LiteratureItem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Items from CSL-JSON (schema csl-data.json of CSL 1.0.2): an array of items, one item, or an object with the array
 * {@code items}. Variables that are not known are kept as JSON.
 */
public final class CslReader {

	private static final int DEEPEST = 50;
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();
	static final Map<String, EAttribute> VALUES = Map.ofEntries(Map.entry("type", Literals.LITERATURE_ITEM__TYPE),
			Map.entry("title", Literals.LITERATURE_ITEM__TITLE),
			Map.entry("container-title", Literals.LITERATURE_ITEM__CONTAINER),
			Map.entry("publisher", Literals.LITERATURE_ITEM__PUBLISHER),
			Map.entry("publisher-place", Literals.LITERATURE_ITEM__PLACE),
			Map.entry("volume", Literals.LITERATURE_ITEM__VOLUME), Map.entry("issue", Literals.LITERATURE_ITEM__ISSUE),
			Map.entry("edition", Literals.LITERATURE_ITEM__EDITION), Map.entry("page", Literals.LITERATURE_ITEM__PAGES),
			Map.entry("URL", Literals.LITERATURE_ITEM__URL), Map.entry("ISBN", Literals.LITERATURE_ITEM__ISBN),
			Map.entry("ISSN", Literals.LITERATURE_ITEM__ISSN), Map.entry("language", Literals.LITERATURE_ITEM__LANGUAGE),
			Map.entry("abstract", Literals.LITERATURE_ITEM__ABSTRACT), Map.entry("DOI", Literals.LITERATURE_ITEM__DOI));
	static final List<String> PROPERTIES = List.of(Extras.GENRE, Extras.NUMBER, Extras.SERIES, Extras.SERIES_NUMBER,
			Extras.EVENT, Extras.NOTE);

	private final Readings readings = new Readings();

	private CslReader() {
	}

	/** @throws ImportRefusal if the text is no JSON, or no list of items */
	public static Readings read(String fileName, String source) throws ImportRefusal {
		CslReader reader = new CslReader();
		try (JsonParser parser = JSON.createParser(source)) {
			reader.readAll(fileName, parser);
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
			throw new ImportRefusal(NLS.bind(Messages.Csl_broken, fileName, line), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, fileName, e.getLocalizedMessage()), e);
		}
		return reader.readings;
	}

	private void readAll(String fileName, JsonParser parser) throws IOException, ImportRefusal {
		JsonToken first = parser.nextToken();
		if (first == JsonToken.START_OBJECT) {
			int line = parser.currentTokenLocation().getLineNr();
			Object value = value(parser);
			Map<?, ?> object = (Map<?, ?>) value;
			if (object.get("items") instanceof List<?> items) {
				items.forEach(each -> item(each, line));
			} else {
				item(value, line);
			}
		} else if (first == JsonToken.START_ARRAY) {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				int line = parser.currentTokenLocation().getLineNr();
				item(value(parser), line);
			}
		} else {
			throw new ImportRefusal(NLS.bind(Messages.Csl_noList, fileName));
		}
		if (parser.nextToken() != null) {
			throw new ImportRefusal(
					NLS.bind(Messages.Csl_broken, fileName, parser.currentTokenLocation().getLineNr()));
		}
	}

	/** The value here as maps, lists, strings, numbers, booleans and null. */
	private static Object value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String name = parser.currentName();
				parser.nextToken();
				object.put(name, value(parser));
			}
			yield object;
		}
		case START_ARRAY -> {
			List<Object> array = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				array.add(value(parser));
			}
			yield array;
		}
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
		case VALUE_TRUE -> Boolean.TRUE;
		case VALUE_FALSE -> Boolean.FALSE;
		case VALUE_NULL -> null;
		default -> parser.getText();
		};
	}

	private void item(Object value, int line) {
		String place = NLS.bind(Messages.Import_line, line);
		if (!(value instanceof Map<?, ?> object)) {
			readings.refuse(place, Messages.Csl_noItem);
			return;
		}
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		object.forEach((name, each) -> {
			if (each != null && !variable(item, (String) name, each)) {
				item.getProperties().put(Extras.CSL + name, CslWriter.json(each));
			}
		});
		if (item.getType() == null) {
			item.setType(ItemTypes.DOCUMENT);
		}
		if (item.getTitle() == null) {
			readings.refuse(place, NLS.bind(Messages.Import_noTitle, text(object.get("id"))));
		} else {
			readings.add(item, place);
		}
	}

	/** @return whether the variable has a place of its own in an item */
	private static boolean variable(LiteratureItem item, String name, Object value) {
		switch (name) {
		case "id", "citation-key" -> {
			if (name.equals("citation-key") || item.getCitationKey() == null) {
				item.setCitationKey(text(value));
			}
			return true;
		}
		case "author" -> {
			return item.getAuthors().addAll(names(value));
		}
		case "editor" -> {
			return item.getEditors().addAll(names(value));
		}
		case "translator" -> {
			item.getProperties().put(Extras.TRANSLATORS, String.join("; ", names(value)));
			return true;
		}
		case "keyword" -> {
			Stream.of(text(value).split("\\s*[,;]\\s*")).filter(word -> !word.isEmpty()).forEach(item.getTags()::add);
			return true;
		}
		case "issued" -> {
			Optional<PartialDate> date = date(value);
			date.ifPresentOrElse(found -> Dates.setIssued(item, found),
					() -> Dates.year(CslWriter.json(value)).ifPresent(item::setYear));
			return date.isPresent();
		}
		case "accessed" -> {
			Optional<PartialDate> date = date(value);
			date.ifPresent(item::setAccessed);
			return date.isPresent();
		}
		default -> {
			return text(item, name, value);
		}
		}
	}

	private static boolean text(LiteratureItem item, String name, Object value) {
		if (value instanceof Map || value instanceof List || value instanceof Boolean) {
			return false;
		}
		String text = text(value).strip();
		if (PROPERTIES.contains(name)) {
			item.getProperties().put(name, text);
			return true;
		}
		EAttribute feature = VALUES.get(name);
		if (feature == null || feature == Literals.LITERATURE_ITEM__DOI && Doi.of(text).isEmpty()) {
			return false;
		}
		if (!text.isEmpty()) {
			item.eSet(feature, feature == Literals.LITERATURE_ITEM__DOI ? Doi.of(text).orElseThrow()
					: feature == Literals.LITERATURE_ITEM__PAGES ? text.replaceAll("\\s*[–—-]+\\s*", "-") : text);
		}
		return true;
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

	private static List<String> names(Object value) {
		return value instanceof List<?> list
				? list.stream().filter(Map.class::isInstance).map(each -> name((Map<?, ?>) each)).toList()
				: List.of();
	}

	private static String name(Map<?, ?> name) {
		if (name.get("literal") != null) {
			return CitedName.institution(text(name.get("literal"))).kept();
		}
		String family = joined(name, "dropping-particle", "non-dropping-particle", "family");
		String given = text(name.get("given")).strip();
		String suffix = text(name.get("suffix")).strip();
		return given.isEmpty() ? CitedName.institution(family).kept()
				: new CitedName(family, suffix.isEmpty() ? given : given + ", " + suffix).kept();
	}

	private static String joined(Map<?, ?> name, String... parts) {
		return Stream.of(parts).map(part -> text(name.get(part)).strip()).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
	}

	/** The first of the date parts, or a date written out. */
	private static Optional<PartialDate> date(Object value) {
		if (!(value instanceof Map<?, ?> date)) {
			return Optional.empty();
		}
		if (date.get("date-parts") instanceof List<?> list && list.size() == 1 && list.get(0) instanceof List<?> parts
				&& !parts.isEmpty() && !date.containsKey("circa") && !date.containsKey("season")) {
			return Dates.of(text(parts.get(0)), parts.size() > 1 ? text(parts.get(1)) : null,
					parts.size() > 2 ? text(parts.get(2)) : null);
		}
		Object written = date.get("raw") == null ? date.get("literal") : date.get("raw");
		return Dates.of(text(written));
	}
}
