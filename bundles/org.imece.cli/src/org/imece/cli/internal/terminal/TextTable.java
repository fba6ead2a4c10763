/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a table for people: aligned, numbers to the right, long texts cut. */
final class TextTable {

	private static final int MAX_WIDTH = 60;
	private static final String GAP = "  ";

	private final Table table;
	private final Locale locale;
	private final List<Integer> shown = new ArrayList<>();

	TextTable(Table table, Locale locale) {
		this.table = table;
		this.locale = locale;
		for (int i = 0; i < table.columns().size(); i++) {
			if (!table.columns().get(i).header().isEmpty()) {
				shown.add(i);
			}
		}
	}

	void print(PrintStream out) {
		List<String[]> lines = new ArrayList<>();
		table.rows().forEach(row -> lines.add(texts(row)));
		String[] headers = shown.stream().map(i -> table.columns().get(i).header()).toArray(String[]::new);
		int[] widths = new int[shown.size()];
		boolean[] right = new boolean[shown.size()];
		for (int c = 0; c < widths.length; c++) {
			int column = c;
			widths[c] = Math.max(width(headers[c]),
					lines.stream().mapToInt(line -> width(line[column])).max().orElse(0));
			right[c] = !table.rows().isEmpty() && table.rows().stream().map(row -> row[shown.get(column)])
					.allMatch(value -> value == null || value instanceof Number);
		}
		out.println(line(headers, widths, right));
		out.println(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
		lines.forEach(line -> out.println(line(line, widths, right)));
	}

	private String[] texts(Object[] row) {
		return shown.stream().map(i -> text(row[i])).toArray(String[]::new);
	}

	private String text(Object value) {
		String text = switch (value) {
		case null -> "";
		case Double number -> NumberFormat.getNumberInstance(locale).format(number);
		case Number number -> NumberFormat.getIntegerInstance(locale).format(number);
		case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
		default -> value.toString();
		};
		String line = text.strip().replaceAll("\\s+", " ");
		int end = line.offsetByCodePoints(0, Math.min(width(line), MAX_WIDTH));
		return end == line.length() ? line : line.substring(0, line.offsetByCodePoints(end, -1)) + '…';
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String line(String[] cells, int[] widths, boolean[] right) {
		StringBuilder line = new StringBuilder();
		for (int c = 0; c < cells.length; c++) {
			String padding = " ".repeat(widths[c] - width(cells[c]));
			line.append(c == 0 ? "" : GAP).append(right[c] ? padding + cells[c] : cells[c] + padding);
		}
		return line.toString().stripTrailing();
	}
}
