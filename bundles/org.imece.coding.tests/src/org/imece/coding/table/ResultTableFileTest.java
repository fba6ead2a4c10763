/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ResultTableFileTest {

	private static final ResultTable TABLE = new ResultTable("Kodlar: sıklık/pay",
			List.of(ResultColumn.text("Kod"), ResultColumn.count("Sayı"), ResultColumn.share("Pay"),
					ResultColumn.number("Ki-kare"), ResultColumn.moment("Zaman")),
			List.of(new Object[] { "iş, \"güç\"\nşey", 1234, 0.125, Double.NaN, Instant.parse("2026-01-02T10:00:00Z") },
					new Object[] { null, 0, null, -1.5, null }),
			List.of("Beklenen sayılar küçük."));

	@Test
	void valuesWithCommasAreReadTheSameEverywhere() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ResultTableFile.write(TABLE, "tablo.csv", out);
		assertEquals("\uFEFFKod,Sayı,Pay,Ki-kare,Zaman\r\n" //
				+ "\"iş, \"\"güç\"\"\nşey\",1234,0.125,,2026-01-02T10:00:00Z\r\n,0,,-1.5,\r\n",
				out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void workbooksHoldNumbersAsNumbers() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ResultTableFile.writeXlsx(List.of(TABLE, TABLE), out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals("Kodlar sıklık pay", book.getSheetName(0).replaceAll(" +", " "));
			assertEquals(2, book.getNumberOfSheets());
			Sheet sheet = book.getSheetAt(0);
			assertEquals(1234, sheet.getRow(1).getCell(1).getNumericCellValue());
			assertEquals("0.0%", sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString());
			assertEquals(CellType.BLANK, sheet.getRow(1).getCell(3).getCellType());
			assertEquals("Beklenen sayılar küçük.", sheet.getRow(4).getCell(0).getStringCellValue());
		}
	}

	@Test
	void cellsAreShownAsPeopleReadThem() {
		CellText turkish = new CellText(Locale.forLanguageTag("tr-TR"));
		Object[] row = TABLE.rows().get(0);
		assertEquals("1.234", turkish.of(TABLE.columns().get(1), row[1]));
		assertEquals("%12,5", turkish.of(TABLE.columns().get(2), row[2]));
		assertEquals("", turkish.of(TABLE.columns().get(3), row[3]));
		assertEquals("12.5%", new CellText(Locale.ENGLISH).of(TABLE.columns().get(2), row[2]));
	}

	@Test
	void aRowHasACellForEachColumn() {
		List<Object[]> rows = List.<Object[]>of(new Object[] { "yalnız" });
		List<ResultColumn> columns = TABLE.columns();
		assertThrows(IllegalArgumentException.class, () -> new ResultTable("", columns, rows));
	}

	@Test
	void neverShowsAProbabilityAsZero() {
		CellText turkish = new CellText(Locale.forLanguageTag("tr-TR"));
		ResultColumn p = ResultColumn.probability("p");
		assertEquals("< 0,001", turkish.of(p, 0.0009));
		assertEquals("< 0,001", turkish.of(p, 0.0));
		assertEquals("0,001", turkish.of(p, 0.001));
		assertEquals("0,048", turkish.of(p, 0.0479));
		assertEquals("0,610", turkish.of(p, 0.61));
		assertEquals("", turkish.of(p, Double.NaN));
	}
}
