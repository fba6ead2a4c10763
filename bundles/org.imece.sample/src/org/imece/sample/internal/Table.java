/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.imece.model.PartialDate;

/** Tables of the sample: tab-separated, UTF-8, first row with the names of the columns. */
final class Table {

	private Table() {
	}

	/** A row of a table. */
	record Row(Map<String, Integer> columns, String[] cells) {

		/** The text of a cell; empty where there is none. */
		String get(String column) {
			Integer index = columns.get(column);
			if (index == null) {
				throw new IllegalStateException("The sample has no column " + column);
			}
			return index < cells.length ? cells[index] : "";
		}

		String orNull(String column) {
			String text = get(column);
			return text.isEmpty() ? null : text;
		}

		PartialDate date(String column) {
			String text = get(column);
			return text.isEmpty() ? null : PartialDate.valueOf(text);
		}

		Integer integer(String column) {
			String text = get(column);
			return text.isEmpty() ? null : Integer.valueOf(text);
		}

		/** Items of a cell, separated by semicolons. */
		List<String> list(String column) {
			return List.of(get(column).split("\\s*;\\s*")).stream().filter(item -> !item.isEmpty()).toList();
		}

		<T extends Enum<T>> T constant(String column, Class<T> type) {
			return Enum.valueOf(type, get(column));
		}

		/** Puts the texts of the columns {@code prefix + "tr"} and {@code prefix + "en"}. */
		void localised(String prefix, EMap<String, String> into) {
			for (String language : List.of("tr", "en")) {
				String text = get(prefix + language);
				if (!text.isEmpty()) {
					into.put(language, text);
				}
			}
		}
	}

	static List<Row> read(String name) {
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> columns = new HashMap<>();
		for (String line : text(name).split("\n")) {
			String[] cells = line.split("\t", -1);
			if (columns.isEmpty()) {
				for (int i = 0; i < cells.length; i++) {
					columns.put(cells[i], i);
				}
			} else if (!line.isBlank()) {
				rows.add(new Row(columns, cells));
			}
		}
		return rows;
	}

	/** A resource of the sample, with LF line ends. */
	static String text(String name) {
		try (InputStream in = Table.class.getResourceAsStream("data/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The sample has no file " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
