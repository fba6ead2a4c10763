/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes rows as high as their wrapped texts, which not every program does by itself, and prints each sheet one page
 * wide.
 */
final class XlsxMend {

	private static final float LINE = 12.75f;
	private static final int COLUMN_UNITS = 256;
	private static final int MOST_LINES = 30;

	private XlsxMend() {
	}

	static void mend(Path workbook) throws IOException {
		try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(in)) {
			for (Sheet sheet : book) {
				sheet.setFitToPage(true);
				sheet.setAutobreaks(true);
				sheet.getPrintSetup().setLandscape(true);
				sheet.getPrintSetup().setFitWidth((short) 1);
				sheet.getPrintSetup().setFitHeight((short) 0);
				for (Row row : sheet) {
					int lines = lines(sheet, row);
					if (lines > 1) {
						row.setHeightInPoints(lines * LINE + 2);
					}
				}
			}
			try (OutputStream out = Files.newOutputStream(workbook)) {
				book.write(out);
			}
		}
	}

	private static int lines(Sheet sheet, Row row) {
		int lines = 1;
		for (Cell cell : row) {
			if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
				int width = Math.max(1, sheet.getColumnWidth(cell.getColumnIndex()) / COLUMN_UNITS);
				lines = Math.max(lines, (int) Math.ceil(cell.getStringCellValue().length() / (double) width));
			}
		}
		return Math.min(lines, MOST_LINES);
	}
}
