/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.imece.core.imports.ImportAccount;
import org.imece.model.coding.Document;
import org.imece.model.core.Attachment;
import org.junit.jupiter.api.Test;

class RtfImporterTest extends ImporterTest {

	private static final RtfImporter IMPORTER = new RtfImporter();

	@Test
	void readsTheCodePageOfTurkishWindows() throws Exception {
		assertEquals("Şırnak'ta ğüşiöç İĞÜ", text("{\\rtf1\\ansi\\ansicpg1254 \\'deırnak'ta "
				+ "\\'f0\\'fc\\'fei\\'f6\\'e7 \\'dd\\'d0\\'dc}"));
	}

	@Test
	void readsTheCharacterSetOfEachFont() throws Exception {
		assertEquals("İş мир été", text("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset162 Times;}"
				+ "{\\f1\\fcharset204 Times;}{\\f2\\fcharset0 Arial;}}\\f0 \\'dd\\'fe \\f1 \\'ec\\'e8\\'f0 \\f2 \\'e9t\\'e9}"));
	}

	@Test
	void readsUnicodeWithoutItsReplacement() throws Exception {
		assertEquals("ğışİ😀 x", text("{\\rtf1\\ansi\\uc1 \\u287?\\u305 i\\u351?\\u304 I"
				+ "\\u-10179?\\u-8704? x}"));
		assertEquals("ış", text("{\\rtf1\\ansi\\uc2 \\u305 ab{\\uc0\\u351 }}"));
	}

	@Test
	void leavesOutWhatIsNoText() throws Exception {
		assertEquals("Bir\n\"İki\"\nson", text("{\\rtf1\\ansi{\\info{\\title Gizli}}{\\stylesheet{\\s1 Başlık;}}"
				.replace("Başlık", "Stil")
				+ "{\\header üst bilgi}".replace("ü", "u") + "{\\*\\generator Msftedit 5.41}{\\*\\bilinmeyen sakla}"
				+ "Bir\\par {\\pict\\wmetafile8 0102ff}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt \"\\u304?ki\"}}\\par son"
				+ "{\\v }{\\deleted silinmis}}"));
	}

	@Test
	void keepsTablesAndFootnotes() throws Exception {
		assertEquals("a\tb\nc\td\nSon[1].\n\n[1] Dipnot metni", text("{\\rtf1\\ansi\\trowd a\\cell b\\cell\\row "
				+ "c\\cell d\\cell\\row\\pard Son{\\super\\chftn{\\footnote\\pard Dipnot\\par metni}}.}"));
	}

	@Test
	void keepsTheFileItself() throws Exception {
		Path file = file("a.rtf", "{\\rtf1 {\\b Kal\\u305?n}}");
		ImportAccount account = test.run(IMPORTER, file);
		assertEquals(1, account.created());
		Attachment kept = test.document("a").getAttachments().get(0);
		assertEquals("application/rtf", kept.getMediaType());
		assertEquals(Files.size(file), kept.getSize());
		try (var in = test.project.openBlob(kept.getSha256()).orElseThrow()) {
			assertEquals(Files.readString(file), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertEquals(1, test.run(IMPORTER, file).unchanged());
		test.project.undo();
		assertEquals(0, test.project.all(Document.class).size());
	}

	@Test
	void refusesWhatIsNotWhole() throws Exception {
		byte[] whole = "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}Metin \\'fe}".getBytes(StandardCharsets.US_ASCII);
		for (int length = 0; length < whole.length; length++) {
			refused(IMPORTER, "a.rtf", Arrays.copyOf(whole, length));
		}
		refused(IMPORTER, "a.rtf", "{\\rtf1 }}}} x".getBytes(StandardCharsets.US_ASCII));
		refused(IMPORTER, "a.rtf", "{\\rtf1\\par }".getBytes(StandardCharsets.US_ASCII));
		refused(IMPORTER, "a.rtf", "metin".getBytes(StandardCharsets.US_ASCII));
		refused(IMPORTER, "a.rtf", new byte[] { 'P', 'K', 3, 4 });
	}

	private String text(String rtf) throws Exception {
		Path file = Files.write(folder.resolve("belge" + rtf.hashCode() + ".rtf"),
				rtf.getBytes(Charset.forName("windows-1254")));
		return read(IMPORTER, file).getText();
	}
}
