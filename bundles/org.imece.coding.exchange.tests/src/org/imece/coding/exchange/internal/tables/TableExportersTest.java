/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.imece.coding.segment.CodingSets;
import org.imece.core.exports.ExportAccount;
import org.imece.core.operation.ExportFileOperation;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportersTest {

	static final String TEXT = "M: 😀 Dernekler şirketlerle aynı dili konuşmuyor.\nG: Hangi proje?\nM: Ortak bir proje.";

	@TempDir
	Path folder;
	private TestProject test;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		fill(test);
	}

	/** A document with two overlapping codings, one of them over three lines. */
	static void fill(TestProject test) throws Exception {
		test.project.edit("fill", () -> {
			Codebook book = test.project.add(CodingFactory.eINSTANCE.createCodebook());
			Code barriers = CodingFactory.eINSTANCE.createCode();
			barriers.setId("22222222-0000-4000-8000-000000000001");
			barriers.getNames().put("tr", "engeller");
			barriers.getInclude().put("tr", "Zorlaştıran her şey");
			Code language = CodingFactory.eINSTANCE.createCode();
			language.setId("22222222-0000-4000-8000-000000000002");
			language.getNames().put("tr", "dil; \"ortak\"");
			barriers.getCodes().add(language);
			book.getCodes().add(barriers);
			Coder coder = test.project.add(CodingFactory.eINSTANCE.createCoder());
			coder.setHandle("Zeynep");
			Document document = test.project.add(CodingFactory.eINSTANCE.createDocument());
			document.getNames().put("tr", "Görüşme 1");
			document.setText(TEXT);
			CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
			set.setId(CodingSets.idOf(document.getId(), coder.getId()));
			set.setDocument(document);
			set.setCoder(coder);
			test.project.add(set);
			set.getCodings().add(coding(barriers, TEXT.indexOf("Dernekler"), TEXT.indexOf(" bir proje.")));
			set.getCodings().add(coding(language, TEXT.indexOf("aynı"), TEXT.indexOf(" konuş")));
		});
	}

	private static Coding coding(Code code, int start, int end) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setCode(code);
		coding.setStart(start);
		coding.setEnd(end);
		coding.setQuote(TEXT.substring(start, end));
		coding.setMemo("önemli\nikinci satır");
		coding.setAt(Instant.parse("2026-05-01T06:00:00Z"));
		return coding;
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@Test
	void csvHasOneRowForEachCoding() throws Exception {
		Path file = folder.resolve("a.csv");
		ExportAccount account = new ExportFileOperation(test.project, new CodingsCsvExporter(), file,
				Map.of("language", "tr")).run(null);
		assertEquals(2, account.written());
		String csv = Files.readString(file);
		assertTrue(csv.startsWith("\uFEFFBelge,Kod,Kesit,Başlangıç,Bitiş,Konuşan,Kodlayıcı,Not,Tarih"), csv);
		assertTrue(csv.contains("\"engeller › dil; \"\"ortak\"\"\",aynı dili,27,36,"), csv); // code points
		assertTrue(csv.contains("Zeynep"), csv);
	}

	@Test
	void xlsxHasTheSame() throws Exception {
		Path file = folder.resolve("a.xlsx");
		new ExportFileOperation(test.project, new CodingsXlsxExporter(), file, Map.of("language", "en")).run(null);
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
			assertEquals("Document", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
			assertEquals("aynı dili", book.getSheetAt(0).getRow(2).getCell(2).getStringCellValue());
		}
	}

	@Test
	void docxHasTextCommentsAndCodebook() throws Exception {
		Path file = folder.resolve("a.docx");
		ExportAccount account = new ExportFileOperation(test.project, new TranscriptsDocxExporter(), file,
				Map.of("language", "tr")).run(null);
		assertEquals(1, account.written());
		try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
			String text = String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
			for (String line : TEXT.split("\n")) {
				assertTrue(text.contains(line), text);
			}
			assertTrue(text.contains("Zorlaştıran her şey"), text);
			XWPFComment[] comments = word.getComments();
			assertEquals(2, comments.length);
			assertEquals("Zeynep", comments[0].getAuthor());
			assertTrue(comments[1].getText().contains("engeller › dil"), comments[1].getText());
			assertTrue(comments[1].getText().contains("ikinci satır"), comments[1].getText());
			int starts = word.getParagraphs().stream().mapToInt(each -> each.getCTP().sizeOfCommentRangeStartArray()).sum();
			int ends = word.getParagraphs().stream().mapToInt(each -> each.getCTP().sizeOfCommentRangeEndArray()).sum();
			assertEquals(2, starts);
			assertEquals(2, ends);
		}
	}
}
