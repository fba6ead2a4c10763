/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes JSON and CSV. */
final class Machine {

	private Machine() {
	}

	static void csv(Table table, PrintStream out) {
		String[] header = table.columns().stream().map(Table.Column::key).toArray(String[]::new);
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		try {
			CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setHeader(header).get());
			for (Object[] row : table.rows()) {
				printer.printRecord(Arrays.stream(row).map(Machine::cell));
			}
			printer.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Object cell(Object value) {
		return value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
				: value;
	}

	/** A table becomes a list of objects. */
	static void json(Object value, PrintStream out) {
		try (JsonGenerator json = new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
				.createGenerator(out)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter());
			write(value, json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
	}

	private static void write(Object value, JsonGenerator json) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Table table -> write(objects(table), json);
		case Map<?, ?> map -> {
			json.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				json.writeFieldName(entry.getKey().toString());
				write(entry.getValue(), json);
			}
			json.writeEndObject();
		}
		case Iterable<?> list -> {
			json.writeStartArray();
			for (Object item : list) {
				write(item, json);
			}
			json.writeEndArray();
		}
		case Boolean flag -> json.writeBoolean(flag);
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case Float number -> json.writeNumber(number);
		case Double number -> json.writeNumber(number);
		default -> json.writeString(value.toString());
		}
	}

	private static List<Map<String, Object>> objects(Table table) {
		return table.rows().stream().map(row -> {
			Map<String, Object> object = new LinkedHashMap<>();
			for (int i = 0; i < row.length; i++) {
				object.put(table.columns().get(i).key(), row[i]);
			}
			return object;
		}).toList();
	}
}
