/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes results to files.
 *
 * @since 0.1
 */
public final class ResultTableFile {

	/** Longest text of a cell in an Excel workbook (Office Open XML, SpreadsheetML limits). */
	private static final int MAX_CELL = 32_767;
	private static final int MAX_SHEET_NAME = 31;
	private static final int ROWS_IN_MEMORY = 500;
	private static final int WIDE = 60;
	private static final int NARROW = 16;
	/** Excel measures widths in parts of a character. */
	private static final int CHARACTER = 256;

	private ResultTableFile() {
	}

	/** Writes a file of the kind that its name says: an Excel workbook for {@code .xlsx}, else values with commas. */
	public static void write(ResultTable table, String fileName, OutputStream out) throws IOException {
		if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
			writeXlsx(List.of(table), out);
		} else {
			writeCsv(table, out);
		}
	}

	/**
	 * Comma-separated values after RFC 4180, in UTF-8 with a byte order mark so that spreadsheets read Turkish letters.
	 * Numbers have a decimal point, moments are ISO 8601 in UTC.
	 */
	public static void writeCsv(ResultTable table, OutputStream out) throws IOException {
		BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write('\uFEFF');
		CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
		csv.printRecord(table.columns().stream().map(ResultColumn::title));
		for (Object[] row : table.rows()) {
			List<Object> cells = new ArrayList<>();
			for (Object cell : row) {
				cells.add(isNumber(cell) ? cell : null);
			}
			csv.printRecord(cells);
		}
		csv.flush();
	}

	/** False for what a division by nothing came to. */
	private static boolean isNumber(Object cell) {
		return !(cell instanceof Number number) || Double.isFinite(number.doubleValue());
	}

	/** An Excel workbook with a sheet for each table; remarks stand below the rows. */
	public static void writeXlsx(List<ResultTable> tables, OutputStream out) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
			Font bold = book.createFont();
			bold.setBold(true);
			CellStyle head = book.createCellStyle();
			head.setFont(bold);
			CellStyle wrapped = book.createCellStyle();
			wrapped.setWrapText(true);
			CellStyle share = book.createCellStyle();
			share.setDataFormat(book.createDataFormat().getFormat("0.0%"));
			for (ResultTable table : tables) {
				write(table, book.createSheet(unusedName(book, table.title())), head, wrapped, share);
			}
			book.write(out);
		}
	}

	private static String unusedName(SXSSFWorkbook book, String title) {
		String name = WorkbookUtil.createSafeSheetName(title);
		for (int i = 2; book.getSheet(name) != null; i++) {
			String suffix = " " + i;
			name = WorkbookUtil.createSafeSheetName(
					title.substring(0, Math.min(title.length(), MAX_SHEET_NAME - suffix.length())) + suffix);
		}
		return name;
	}

	private static void write(ResultTable table, Sheet sheet, CellStyle head, CellStyle wrapped, CellStyle share) {
		Row titles = sheet.createRow(0);
		for (int i = 0; i < table.columns().size(); i++) {
			ResultColumn column = table.columns().get(i);
			Cell cell = titles.createCell(i);
			cell.setCellValue(column.title());
			cell.setCellStyle(head);
			sheet.setColumnWidth(i, (column.kind() == ResultColumn.Kind.TEXT ? WIDE / 2 : NARROW) * CHARACTER);
		}
		sheet.createFreezePane(0, 1);
		int next = 1;
		for (Object[] row : table.rows()) {
			Row line = sheet.createRow(next++);
			for (int i = 0; i < row.length; i++) {
				set(line.createCell(i), row[i], table.columns().get(i), wrapped, share);
			}
		}
		if (!table.columns().isEmpty()) {
			sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, table.columns().size() - 1));
		}
		for (String remark : table.remarks()) {
			sheet.createRow(++next).createCell(0).setCellValue(remark);
		}
	}

	private static void set(Cell cell, Object value, ResultColumn column, CellStyle wrapped, CellStyle share) {
		if (value == null || !isNumber(value)) {
			cell.setBlank();
		} else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
			if (column.kind() == ResultColumn.Kind.SHARE) {
				cell.setCellStyle(share);
			}
		} else if (value instanceof Instant at) {
			cell.setCellValue(at.toString());
		} else {
			String text = value.toString();
			cell.setCellValue(text.substring(0, Math.min(text.length(), MAX_CELL)));
			if (text.length() > WIDE) {
				cell.setCellStyle(wrapped);
			}
		}
	}
}
