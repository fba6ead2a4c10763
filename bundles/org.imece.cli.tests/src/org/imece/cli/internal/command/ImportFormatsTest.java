/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;

/** Every format of coding on the command line: a trial run, the import, the import again, and accounts that add up. */
class ImportFormatsTest {

	private static final String TEXT = "Ayşe Şahin: Dernekler şirketlerle aynı dili konuşmuyor.\n";
	private static final String OFFICE = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
	private static final String CODES = "<Codes><Code guid='22222222-0000-4000-8000-000000000001' name='dil' isCodable='true'/></Codes>";
	private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n5 0 obj<</Length 41>>stream\nBT /F 12 Tf 20 100 Td (Ortak proje) Tj ET \nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

	@TempDir
	Path folder;
	private CommandFixture imece;

	@BeforeEach
	void setUp() throws Exception {
		imece = new CommandFixture(folder);
		assertEquals(ExitCode.DONE, imece.runOn("new", "--name", "Deneme", "--language", "tr"));
	}

	/** Numbers of an account in the order read, created, updated, unchanged, refused. */
	private int[] imported(Path file, String format, String... more) {
		String[] arguments = Arrays.copyOf(more, more.length + 2);
		arguments[more.length] = file.toString();
		arguments[more.length + 1] = "--csv";
		imece.runOn("import", arguments);
		String[] cells = imece.out().lines().skip(1).findFirst().orElseThrow(() -> new AssertionError(imece.error()))
				.split(",", -1);
		assertEquals(format, cells[1], imece.out());
		int[] numbers = Arrays.stream(cells, 3, 8).mapToInt(Integer::parseInt).toArray();
		assertEquals(numbers[0], numbers[1] + numbers[2] + numbers[3] + numbers[4], imece.out());
		return numbers;
	}

	@ParameterizedTest
	@CsvSource({ "a.txt,plain-text,1", "a.md,plain-text,1", "a.docx,docx,1", "a.odt,odt,1", "a.rtf,rtf,1", "a.html,html,1",
			"a.pdf,pdf,1", "a.srt,subtitles,1", "a.vtt,subtitles,1", "a.png,media,1", "a.qdpx,refi-qdpx,4",
			"a.qde,refi-qdpx,2", "a.qdc,refi-qdc,1", "data.qda,qualcoder,4", "a.zip,qualcoder,4", "a.bib,bibtex,2",
			"a.ris,ris,1", "a.json,csl-json,1" })
	void everyFormatIsTriedTakenAndKnownAgain(String name, String format, int items) throws Exception {
		Path file = fixture(name);
		int[] all = { items, items, 0, 0, 0 };
		assertEquals(Arrays.toString(all), Arrays.toString(imported(file, format, "--dry-run")));
		imece.runOn("history", "--csv");
		String before = imece.out();
		assertEquals(Arrays.toString(all), Arrays.toString(imported(file, format)));
		imece.runOn("history", "--csv");
		assertTrue(imece.out().lines().count() > before.lines().count(), "the trial run changed nothing, the import did");
		assertEquals(Arrays.toString(new int[] { items, 0, 0, items, 0 }), Arrays.toString(imported(file, format)));
	}

	@Test
	void aTableOfSegmentsNeedsItsDocuments() throws Exception {
		Path table = imece.write("s.csv", "Belge;Kod;Kesit;Tarih\na;dil;aynı dili;25.11.2026 14:30\nb;dil;x;\n");
		assertEquals("[2, 0, 0, 0, 2]", Arrays.toString(imported(table, "segments")));
		imported(fixture("a.txt"), "plain-text");
		assertEquals("[2, 1, 0, 0, 1]", Arrays.toString(imported(table, "segments", "--dry-run")));
		assertEquals("[2, 1, 0, 0, 1]", Arrays.toString(imported(table, "segments")));
		assertEquals("[2, 0, 0, 1, 1]", Arrays.toString(imported(table, "segments")));
		assertEquals(ExitCode.FINDINGS, imece.runOn("import", table.toString()));
		assertTrue(imece.out().contains("\"b\""), imece.out());
	}

	@Test
	void aBrokenFileOfEachKindIsRefusedAlone() throws Exception {
		Path in = Files.createDirectory(folder.resolve("in"));
		Files.copy(fixture("a.txt"), in.resolve("a.txt"));
		for (String name : List.of("b.docx", "b.odt", "b.pdf", "b.png", "b.qdpx", "b.qdc", "b.qda")) {
			Files.writeString(in.resolve(name), "bu bir dosya değil");
		}
		assertEquals(ExitCode.FINDINGS, imece.runOn("import", in.toString(), "--csv"));
		assertTrue(imece.out().contains("a.txt,plain-text"), imece.out());
		assertEquals(1, imece.out().lines().filter(line -> line.matches(".*,1,1,0,0,0,?")).count(), imece.out());
		imece.runOn("list", "document", "--csv");
		assertEquals(2, imece.out().lines().count(), imece.out());
	}

	private Path fixture(String name) throws Exception {
		return switch (name) {
		case "a.docx" -> zip(name, "word/document.xml",
				"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
						+ TEXT.strip() + "</w:t></w:r></w:p></w:body></w:document>");
		case "a.odt" -> zip(name, "content.xml", "<office:document-content " + OFFICE
				+ "><office:body><office:text><text:p>" + TEXT.strip()
				+ "</text:p></office:text></office:body></office:document-content>");
		case "a.rtf" -> imece.write(name, "{\\rtf1\\ansi\\ansicpg1254 Dernekler \\u351?irketlerle\\par}");
		case "a.html" -> imece.write(name, "<!DOCTYPE html><html><body><main><p>" + TEXT + "</p></main></body></html>");
		case "a.pdf" -> imece.write(name, PDF);
		case "a.srt" -> imece.write(name, "1\n00:00:01,000 --> 00:00:03,000\nAynı dili konuşmuyoruz.\n");
		case "a.vtt" -> imece.write(name, "WEBVTT\n\n00:01.000 --> 00:03.000\nAynı dili konuşmuyoruz.\n");
		case "a.png" -> Files.write(folder.resolve(name), png());
		case "a.qdpx" -> zip(name, "project.qde", project(), "sources/a.txt", TEXT);
		case "a.qde" -> imece.write(name, project().replaceAll("<PlainTextSelection.*</PlainTextSelection>", "")
				.replace("plainTextPath='internal://a.txt'>", "><PlainTextContent>" + TEXT + "</PlainTextContent>")
				.replaceAll("<Variables>.*</Variables>", ""));
		case "a.qdc" -> imece.write(name,
				"<CodeBook xmlns='urn:QDA-XML:codebook:1.0'>" + CODES + "</CodeBook>");
		case "data.qda" -> database();
		case "a.zip" -> zip(name, "deneme.qda/data.qda", Files.readAllBytes(database()));
		case "a.bib" -> imece.write(name,
				"@book{a, title={Sosyal sorumluluk}, author={Şahin, Ayşe}, year=2020}\n@article{b, title={Ortak dil}, year={2021}}\n");
		case "a.ris" -> imece.write(name, "TY  - BOOK\nTI  - Sosyal sorumluluk\nAU  - Şahin, Ayşe\nPY  - 2020\nER  - \n");
		case "a.json" -> imece.write(name, "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"Sosyal sorumluluk\",\"issued\":{\"date-parts\":[[2020]]}}]");
		default -> imece.write(name, TEXT);
		};
	}

	private static String project() {
		return "<Project xmlns='urn:QDA-XML:project:1.0' name='Deneme'><CodeBook>" + CODES
				+ "</CodeBook><Variables><Variable guid='77777777-0000-4000-8000-000000000001' name='İl' typeOfVariable='Text'/></Variables><Sources><TextSource guid='33333333-0000-4000-8000-000000000001' name='a' plainTextPath='internal://a.txt'><PlainTextSelection guid='44444444-0000-4000-8000-000000000001' startPosition='12' endPosition='21'><Coding guid='55555555-0000-4000-8000-000000000001'><CodeRef targetGUID='22222222-0000-4000-8000-000000000001'/></Coding></PlainTextSelection></TextSource></Sources></Project>";
	}

	private Path database() throws SQLException, IOException {
		Path file = Files.createDirectories(folder.resolve("deneme.qda")).resolve("data.qda");
		Files.deleteIfExists(file);
		try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
				var statement = connection.createStatement()) {
			for (String sql : List.of("CREATE TABLE project (memo text)",
					"CREATE TABLE code_name (cid integer primary key, name text)", "INSERT INTO code_name VALUES (1, 'dil')",
					"CREATE TABLE source (id integer primary key, name text, fulltext text, owner text)",
					"INSERT INTO source VALUES (1, 'a', '" + TEXT + "', 'Ece')",
					"CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, pos0 integer, pos1 integer, owner text)",
					"INSERT INTO code_text VALUES (1, 1, 1, 12, 21, 'Ece')")) {
				statement.execute(sql);
			}
		}
		return file;
	}

	private static byte[] png() throws IOException {
		var out = new java.io.ByteArrayOutputStream();
		javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB),
				"png", out);
		return out.toByteArray();
	}

	private Path zip(String name, Object... entries) throws IOException {
		Path file = folder.resolve(name);
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < entries.length; i += 2) {
				out.putNextEntry(new ZipEntry((String) entries[i]));
				out.write(entries[i + 1] instanceof byte[] bytes ? bytes
						: entries[i + 1].toString().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
