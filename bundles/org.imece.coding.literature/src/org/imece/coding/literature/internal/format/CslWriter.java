/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.imece.core.citation.CitedName;
import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.model.coding.LiteratureItem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Items as CSL-JSON. */
public final class CslWriter {

	private static final JsonFactory JSON = new JsonFactory();

	private final JsonGenerator json;

	private CslWriter(JsonGenerator json) {
		this.json = json;
	}

	public static String write(Collection<LiteratureItem> items) {
		return written(json -> {
			json.setPrettyPrinter(new DefaultPrettyPrinter().withoutSpacesInObjectEntries());
			json.writeStartArray();
			for (LiteratureItem item : items) {
				new CslWriter(json).item(item);
			}
			json.writeEndArray();
		});
	}

	/** A value that was read, as it can be read again. */
	static String json(Object value) {
		return written(json -> new CslWriter(json).value(value));
	}

	@FunctionalInterface
	private interface Content {
		void to(JsonGenerator json) throws IOException;
	}

	private static String written(Content content) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			content.to(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // there is none in memory
		}
		return text.toString();
	}

	private void value(Object value) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Map<?, ?> map -> {
			json.writeStartObject();
			for (Map.Entry<?, ?> each : map.entrySet()) {
				json.writeFieldName((String) each.getKey());
				value(each.getValue());
			}
			json.writeEndObject();
		}
		case List<?> list -> {
			json.writeStartArray();
			for (Object each : list) {
				value(each);
			}
			json.writeEndArray();
		}
		case BigDecimal number -> json.writeNumber(number);
		case Boolean truth -> json.writeBoolean(truth);
		default -> json.writeString(value.toString());
		}
	}

	private void item(LiteratureItem item) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", Objects.requireNonNullElse(item.getCitationKey(), item.getId()));
		json.writeStringField("type", Objects.requireNonNullElse(item.getType(), ItemTypes.DOCUMENT));
		names("author", item.getAuthors());
		names("editor", item.getEditors());
		names("translator", BibtexWriter.names(item.getProperties().get(Extras.TRANSLATORS)));
		PartialDate issued = Dates.issued(item).orElse(null);
		if (!item.getProperties().containsKey(Extras.CSL + "issued")) {
			date("issued", issued);
		}
		date("accessed", item.getAccessed());
		for (var value : new TreeMap<>(CslReader.VALUES).entrySet()) {
			if (!value.getKey().equals("type") && item.eGet(value.getValue()) instanceof String text
					&& !text.isBlank()) {
				json.writeStringField(value.getKey(), text);
			}
		}
		for (String name : CslReader.PROPERTIES) {
			if (item.getProperties().containsKey(name)) {
				json.writeStringField(name, item.getProperties().get(name));
			}
		}
		if (!item.getTags().isEmpty()) {
			json.writeStringField("keyword", String.join(", ", item.getTags()));
		}
		for (var kept : new TreeMap<>(item.getProperties().map()).entrySet()) {
			if (kept.getKey().startsWith(Extras.CSL)) {
				json.writeFieldName(kept.getKey().substring(Extras.CSL.length()));
				json.writeRawValue(kept.getValue());
			}
		}
		json.writeEndObject();
	}

	private void names(String variable, List<String> kept) throws IOException {
		if (kept.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart(variable);
		for (String each : kept) {
			CitedName name = CitedName.of(each);
			json.writeStartObject();
			if (name.given().isEmpty()) {
				json.writeStringField("literal", name.family());
			} else {
				int suffix = name.given().lastIndexOf(',');
				json.writeStringField("family", name.family());
				json.writeStringField("given", suffix < 0 ? name.given() : name.given().substring(0, suffix).strip());
				if (suffix >= 0) {
					json.writeStringField("suffix", name.given().substring(suffix + 1).strip());
				}
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void date(String variable, PartialDate date) throws IOException {
		if (date == null) {
			return;
		}
		json.writeObjectFieldStart(variable);
		json.writeArrayFieldStart("date-parts");
		json.writeStartArray();
		json.writeNumber(date.firstDay().getYear());
		if (date.precision() != Precision.YEAR) {
			json.writeNumber(date.firstDay().getMonthValue());
		}
		if (date.precision() == Precision.DAY) {
			json.writeNumber(date.firstDay().getDayOfMonth());
		}
		json.writeEndArray();
		json.writeEndArray();
		json.writeEndObject();
	}
}
