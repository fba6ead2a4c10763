/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.imece.tests.support.TestProject;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Speaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextImportersTest {

	private static final String TEXT = "M: Iğdır'daki dernekler için şu çok önemli ve ortak.\r\nG: Hangi proje bu?\r\n";
	private static final String W = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>";

	@TempDir
	Path folder;
	private TestProject test;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "windows-1254" })
	void readsTextInTheEncodingsOfTurkishOffices(String encoding) throws Exception {
		Path file = Files.write(folder.resolve("Görüşme 07.txt"), TEXT.getBytes(Charset.forName(encoding)));
		ImportAccount account = test.run(new PlainTextImporter(), file);
		assertEquals(1, account.created());
		Document document = test.document("Görüşme 07");
		assertEquals(TEXT.replace("\r", "").stripTrailing(), document.getText());
		assertEquals("tr", document.getLanguage());
		assertEquals(DocumentKind.INTERVIEW, document.getKind());
		assertEquals(List.of("M", "G"), document.getSpeakers().stream().map(Speaker::getLabel).toList());
		assertEquals(1, test.run(new PlainTextImporter(), file).unchanged());
		assertEquals(1, test.project.all(Document.class).size());
	}

	@Test
	void theLanguageCanBeChosen() throws Exception {
		Path file = Files.writeString(folder.resolve("a.md"), "kısa");
		test.run(new PlainTextImporter(), file, Map.of("language", "tr"));
		assertEquals("tr", test.project.all(Document.class).get(0).getLanguage());
	}

	@Test
	void refusesWhatIsNoText() throws Exception {
		refused(new PlainTextImporter(), new byte[0], "a.txt");
		refused(new PlainTextImporter(), "   \n".getBytes(StandardCharsets.UTF_8), "a.txt");
		refused(new PlainTextImporter(), "<html><body>x".getBytes(StandardCharsets.UTF_8), "a.txt");
		refused(new PlainTextImporter(), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2 }, "a.txt");
		Path file = Files.write(folder.resolve("b.txt"), TEXT.getBytes(Charset.forName("windows-1254")));
		assertThrows(ImportRefusal.class,
				() -> test.run(new PlainTextImporter(), file, Map.of("encoding", "UTF-8")));
	}

	@Test
	void readsParagraphsTablesAndNotesOfWord() throws Exception {
		String body = p("Başlık") + p("Birinci", "<w:r><w:footnoteReference w:id='2'/></w:r>")
				+ "<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + p("c") + "</w:tc></w:tr><w:tr><w:tc>"
				+ p("d") + "</w:tc><w:tc>" + p("") + "</w:tc></w:tr></w:tbl>"
				+ "<w:p><w:r><w:t xml:space='preserve'>Son </w:t><w:tab/><w:t>satır</w:t></w:r><w:del><w:r><w:delText>silinmiş</w:delText></w:r></w:del></w:p>";
		String notes = "<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:footnote w:id='0'>"
				+ p("ayraç") + "</w:footnote><w:footnote w:id='2'>" + p("Dipnot metni") + "</w:footnote></w:footnotes>";
		Path file = docx("a.docx", W.formatted(body), notes);
		ImportAccount account = test.run(new DocxImporter(), file);
		assertEquals("Başlık\nBirinci[1]\na\tb c\nd\nSon \tsatır\n\n[1] Dipnot metni",
				test.project.all(Document.class).get(0).getText().replace("d\t\n", "d\n"));
		assertEquals(1, account.remarks().size()); // tracked changes
		assertEquals(1, test.run(new DocxImporter(), file).unchanged());
	}

	@Test
	void readsHeadingsListsInsertionsAndTablesWithinTables() throws Exception {
		String inner = "<w:tbl><w:tr><w:tc>" + p("x") + "</w:tc><w:tc>" + p("y") + "</w:tc></w:tr></w:tbl>";
		String body = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Başlık</w:t></w:r></w:p>"
				+ "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr><w:r><w:t>madde</w:t></w:r></w:p>"
				+ "<w:p><w:ins><w:r><w:t>eklenmiş</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>taşınmış</w:t></w:r></w:moveFrom></w:p>"
				+ "<w:tbl><w:tr><w:tc>" + p("a") + inner + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>";
		test.run(new DocxImporter(), docx("a.docx", W.formatted(body), "<x/>"));
		assertEquals("Başlık\nmadde\neklenmiş\na x y\tb", test.document("a").getText());
		assertEquals("a.docx", test.document("a").getAttachments().get(0).getFileName());
	}

	@Test
	void markdownIsKeptAsItIs() throws Exception {
		test.run(new PlainTextImporter(), Files.writeString(folder.resolve("a.md"), "# Başlık\n\n* bir\n* **iki**\n"));
		assertEquals("# Başlık\n\n* bir\n* **iki**", test.document("a").getText());
		assertTrue(test.document("a").getAttachments().isEmpty());
	}

	@Test
	void olderOrProtectedWordFilesAreNamed() throws Exception {
		refused(new DocxImporter(), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1 },
				"a.docx");
	}

	@Test
	void refusesBrokenWordFiles() throws Exception {
		DocxImporter importer = new DocxImporter();
		refused(importer, new byte[0], "a.docx");
		refused(importer, "metin".getBytes(StandardCharsets.UTF_8), "a.docx");
		refused(importer, "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8), "a.docx");
		byte[] whole = Files.readAllBytes(docx("whole.docx", W.formatted(p("a")), "<x/>"));
		refused(importer, Arrays.copyOf(whole, whole.length / 2), "a.docx");
		refused(importer, Files.readAllBytes(docx("b.docx", "<!DOCTYPE a><a/>", "<x/>")), "a.docx");
		refused(importer, Files.readAllBytes(docx("b.docx", "<a>", "<x/>")), "a.docx");
		refused(importer, Files.readAllBytes(docx("b.docx", W.formatted(""), "<x/>")), "a.docx");
		refused(importer, Files.readAllBytes(zip("c.docx", "readme.txt", "x")), "a.docx");
		refused(importer, Files.readAllBytes(zip("c.docx", "word/document.xml", W.formatted(p("a")), "../x", "y")),
				"a.docx");
		refused(importer, Files.readAllBytes(zip("c.docx", "word/document.xml", " ".repeat(40 << 20))), "a.docx");
	}

	private static String p(String text, String... more) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r>" + String.join("", more) + "</w:p>";
	}

	private Path docx(String name, String document, String footnotes) throws Exception {
		return zip(name, "word/document.xml", document, "word/footnotes.xml", footnotes);
	}

	private Path zip(String name, String... namesAndTexts) throws Exception {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	private void refused(IImporter importer, byte[] bytes, String name) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);
		ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> test.run(importer, file));
		assertTrue(refusal.getMessage().contains(name), refusal.getMessage());
		assertFalse(refusal.getMessage().contains("{"), refusal.getMessage());
		assertFalse(test.project.canUndo());
	}
}
