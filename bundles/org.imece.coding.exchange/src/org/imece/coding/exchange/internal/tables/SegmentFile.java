/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;
import org.imece.core.text.TextDecoder;
import org.imece.core.text.TextRefusal;

/**
 * A table of coded passages, from an Excel workbook or from values with delimiters, whose headings tell the columns.
 *
 * @param rows below the headings, without empty ones
 */
record SegmentFile(List<SegmentRow> rows) {

	/** A row with the number of its line. */
	record SegmentRow(int number, Map<Heading, String> cells) {

		String get(Heading heading) {
			return cells.getOrDefault(heading, "").strip();
		}
	}

	private static final List<Heading> NEEDED = List.of(Heading.DOCUMENT, Heading.CODE, Heading.SEGMENT);
	private static final char[] DELIMITERS = { ';', ',', '\t' };
	private static final int HEADING_ROWS = 10;
	private static final long MAX_BYTES = 64L << 20;

	/** Reads a table; empty if there are no headings of coded passages. */
	static Optional<SegmentFile> read(ImportSource source) throws IOException, ImportRefusal {
		if (Files.size(source.file()) > MAX_BYTES) {
			throw new ImportRefusal(NLS.bind(Messages.Tables_tooLarge, source.fileName(), MAX_BYTES >> 20));
		}
		return source.extension().equals("xlsx") ? workbook(source) : values(source);
	}

	private static Optional<SegmentFile> values(ImportSource source) throws IOException, ImportRefusal {
		String text;
		try {
			byte[] bytes = Files.readAllBytes(source.file());
			String encoding = source.options().get("encoding");
			text = (encoding == null ? TextDecoder.decode(source.fileName(), bytes)
					: TextDecoder.decode(source.fileName(), bytes, encoding)).text();
		} catch (TextRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		}
		for (char delimiter : DELIMITERS) {
			List<List<String>> table = new ArrayList<>();
			CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
			try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
				for (CSVRecord row : parser) {
					table.add(row.toList());
				}
			} catch (IOException | UncheckedIOException e) { // quotes that belong to another delimiter
				continue;
			}
			Optional<SegmentFile> file = of(table);
			if (file.isPresent()) {
				return file;
			}
		}
		return Optional.empty();
	}

	/** The first sheet that has the headings. */
	private static Optional<SegmentFile> workbook(ImportSource source) throws IOException, ImportRefusal {
		try (SafeArchive archive = SafeArchive.open(source.file())) { // refuses what is no archive, or a bomb
			for (String name : archive.names()) {
				try (InputStream in = archive.open(name)) {
					in.transferTo(OutputStream.nullOutputStream());
				}
			}
			if (archive.find("xl/workbook.xml").isEmpty()) {
				return Optional.empty();
			}
		}
		DataFormatter formatter = new DataFormatter();
		try (InputStream in = source.open(); XSSFWorkbook book = new XSSFWorkbook(in)) {
			for (Sheet sheet : book) {
				List<List<String>> table = new ArrayList<>();
				for (int i = 0; i <= sheet.getLastRowNum(); i++) {
					table.add(cells(sheet.getRow(i), formatter));
				}
				Optional<SegmentFile> file = of(table);
				if (file.isPresent()) {
					return file;
				}
			}
		} catch (IOException | RuntimeException e) { // what the library throws for broken workbooks
			throw new ImportRefusal(NLS.bind(Messages.Tables_damaged, source.fileName()), e);
		}
		return Optional.empty();
	}

	/** A moment in a form of its own rather than in that of the cell, which may hide the year or the time. */
	private static String text(Cell cell, DataFormatter formatter) {
		return cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
				? cell.getLocalDateTimeCellValue().toString()
				: formatter.formatCellValue(cell);
	}

	private static List<String> cells(Row row, DataFormatter formatter) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
			cells.add(text(row.getCell(i), formatter));
		}
		return cells;
	}

	private static Optional<SegmentFile> of(List<List<String>> table) {
		for (int i = 0; i < Math.min(HEADING_ROWS, table.size()); i++) {
			Map<Heading, Integer> columns = columns(table.get(i));
			if (columns.keySet().containsAll(NEEDED)) {
				return Optional.of(new SegmentFile(rows(table, i + 1, columns)));
			}
		}
		return Optional.empty();
	}

	private static Map<Heading, Integer> columns(List<String> row) {
		Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
		for (int i = 0; i < row.size(); i++) {
			int column = i;
			Heading.of(row.get(i).replace("\uFEFF", "")).ifPresent(heading -> columns.putIfAbsent(heading, column));
		}
		return columns;
	}

	private static List<SegmentRow> rows(List<List<String>> table, int first, Map<Heading, Integer> columns) {
		List<SegmentRow> rows = new ArrayList<>();
		for (int i = first; i < table.size(); i++) {
			List<String> cells = table.get(i);
			Map<Heading, String> values = new EnumMap<>(Heading.class);
			columns.forEach((heading, column) -> {
				if (column < cells.size() && !cells.get(column).isBlank()) {
					values.put(heading, cells.get(column));
				}
			});
			if (!values.isEmpty()) {
				rows.add(new SegmentRow(i + 1, values));
			}
		}
		return rows;
	}
}
