/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.qualcoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.refi.Exported;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.imports.ImportSource;
import org.imece.model.coding.Area;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Memo;
import org.imece.model.coding.TimeSpan;
import org.imece.model.core.Attachment;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualCoderImporterTest {

	private static final String TEXT = "M: 😀 Dernekler şirketlerle konuşmuyor.\nG: Hangi proje?";
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 1, 2, 3 };
	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	private static final String STAMP = "'Ayşe', '2026-05-01 12:00:00'";

	@TempDir
	Path folder;
	private TestProject test;
	private final QualCoderImporter importer = new QualCoderImporter();

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Path project(String... more) throws Exception {
		Path file = Files.createDirectories(folder.resolve("deneme.qda")).resolve("data.qda");
		Files.deleteIfExists(file);
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement()) {
			for (String sql : List.of("CREATE TABLE project (databaseversion text, memo text)",
					"INSERT INTO project VALUES ('v11', 'Projenin notu')",
					"CREATE TABLE code_cat (catid integer primary key, name text, memo text, supercatid integer)",
					"INSERT INTO code_cat VALUES (1, 'engeller', 'üst', null), (2, 'dil', null, 1)",
					"CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, color text)",
					"INSERT INTO code_name VALUES (7, 'ortak dil', 'tanım', 2, '#F781F3'), (8, 'soru', null, null, null)",
					"CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text)",
					"INSERT INTO source VALUES (1, 'Görüşme 1', '" + TEXT + "', null, 'belge notu', " + STAMP
							+ "), (2, 'afiş.png', null, '/images/afiş.png', null, " + STAMP
							+ "), (3, 'ses.mp3', null, 'audio:/home/x/ses.mp3', null, " + STAMP + ")",
					"CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, memo text, owner text, date text)",
					"INSERT INTO code_text VALUES (1, 7, 1, 'Dernekler', 5, 14, 'kodlama notu', " + STAMP
							+ "), (2, 8, 1, 'Hangi proje?', 42, 54, null, 'Zeynep', '2026-05-01 12:00:00'), (3, 8, 99, 'x', 0, 1, null, "
							+ STAMP + ")",
					"CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, owner text, date text)",
					"INSERT INTO code_image VALUES (1, 2, 10, 20, 30, 40, 7, null, " + STAMP + ")",
					"CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, owner text, date text)",
					"INSERT INTO code_av VALUES (1, 3, 1000, 2500, 7, null, " + STAMP + ")",
					"CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text)",
					"INSERT INTO annotation VALUES (1, 1, 15, 26, 'açıklama', " + STAMP + ")",
					"CREATE TABLE cases (caseid integer primary key, name text, memo text)",
					"INSERT INTO cases VALUES (1, 'Ali', null), (2, 'Ece', null)",
					"CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer)",
					"INSERT INTO case_text VALUES (1, 1, 1, 0, 54), (2, 2, 1, 5, 14)",
					"CREATE TABLE attribute_type (name text, memo text, valuetype text)",
					"INSERT INTO attribute_type VALUES ('Yaş', null, 'numeric')",
					"CREATE TABLE attribute (name text, attr_type text, value text, id integer)",
					"INSERT INTO attribute VALUES ('Yaş', 'case', '25', 1)",
					"CREATE TABLE journal (jid integer primary key, name text, jentry text, owner text, date text)",
					"INSERT INTO journal VALUES (1, 'Günlük', 'İlk gün.', " + STAMP + ")")) {
				statement.execute(sql);
			}
			for (String sql : more) {
				statement.execute(sql);
			}
		}
		return file;
	}

	@Test
	void readsAProject() throws Exception {
		Path file = project();
		assertEquals(2, importer.fit(new ImportSource(file)));
		ImportAccount account = test.run(importer, file);
		assertEquals(0, account.refused(), account.toString());
		assertFalse(Files.exists(file.resolveSibling("data.qda-journal")));
		Code code = Codes.all(test.project).stream().filter(each -> "ortak dil".equals(each.getNames().get("tr")))
				.findFirst().orElseThrow();
		assertEquals("engeller › dil", Codes.path(code, "tr"));
		assertEquals("#F781F3", code.getColor());
		assertEquals(List.of(false, false, true, true),
				Codes.all(test.project).stream().map(Code::isCodable).toList());
		Coding coding = quoting("Dernekler");
		assertEquals(code, coding.getCode());
		assertEquals("kodlama notu", coding.getMemo());
		assertEquals(LocalDateTime.of(2026, 5, 1, 12, 0).atZone(ZoneId.systemDefault()).toInstant(), coding.getAt());
		assertEquals("Hangi proje?", quoting("Hangi proje?").getQuote());
		assertEquals("açıklama", quoting("şirketlerle").getMemo());
		assertEquals(1, test.codings().stream().filter(each -> each.getRegion() instanceof Area area
				&& area.getRight() == 40 && area.getBottom() == 60).count());
		assertEquals(1, test.codings().stream()
				.filter(each -> each.getRegion() instanceof TimeSpan span && span.getEnd() == 2500).count());
		List<Case> cases = test.project.all(Case.class);
		assertEquals("Görüşme 1", cases.get(0).getDocuments().get(0).getFileName());
		assertEquals("25", cases.get(0).getValues().get(0).getValue());
		assertEquals("Dernekler", cases.get(1).getSegments().get(0).getQuote());
		assertEquals("İlk gün.", test.project.all(Memo.class).get(0).getText());
		ImportAccount again = test.run(importer, file);
		assertEquals(0, again.created() + again.updated(), again.toString());
	}

	private Coding quoting(String text) {
		return test.codings().stream().filter(each -> text.equals(each.getQuote()))
				.max(Comparator.comparing(each -> each.getCode() != null)).orElseThrow();
	}

	@Test
	void readsAnArchiveOfTheFolder() throws Exception {
		Path zip = folder.resolve("deneme.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("deneme.qda/data.qda"));
			Files.copy(project(), out);
		}
		assertEquals(2, importer.fit(new ImportSource(zip)));
		ImportAccount packed = test.run(importer, zip);
		assertTrue(packed.created() > 10);
		assertEquals(0, test.run(importer, project()).created(), "the same project");
	}

	@Test
	void takesTheFilesOfTheProject() throws Exception {
		Path file = projectWithFiles();
		ImportAccount account = test.run(importer, file);
		test = test.reopen();
		assertArrayEquals(PNG, bytes("afiş.png", "image/png"));
		assertArrayEquals(new byte[] { 'P', 'K', 9 }, bytes("Görüşme 1.docx", DOCX));
		assertArrayEquals(new byte[] { '%', 'P', 'D', 'F' }, bytes("Rapor.pdf", "application/pdf"));
		assertTrue(test.document("Not.txt").getAttachments().isEmpty(), "its text is all there is");
		assertTrue(test.document("ses.mp3").getAttachments().isEmpty(), "it stays where it is");
		assertEquals("Dernekler", quoting("Dernekler").getQuote());
		assertEquals("Özet", quoting("Özet").getQuote());
		assertEquals(test.document("ses.mp3"), test.document("Not.txt").getRecording());
		assertEquals(1, account.refused(), account.toString()); // the area on the page of the PDF
		List<String> told = account.remarks().stream().filter(remark -> remark.severity() == Severity.INFO)
				.map(ImportRemark::message).toList();
		assertEquals(6, told.size(), told.toString()); // marks, orphans, a graph, a query, references, the recording
		assertTrue(told.get(5).contains("absolute:///home/x/ses.mp3"), told.get(5));
		ImportAccount again = test.run(importer, file);
		assertEquals(0, again.created() + again.updated(), again.toString());
		Exported.of(test.project, folder.resolve("a.qdpx"));
	}

	@Test
	void takesTheFilesOfAnArchive() throws Exception {
		Path project = projectWithFiles().getParent();
		Path zip = folder.resolve("deneme.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> all = Files.walk(project)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
				Files.copy(each, out);
			}
		}
		test.run(importer, zip);
		assertArrayEquals(PNG, bytes("afiş.png", "image/png"));
		assertArrayEquals(new byte[] { 'P', 'K', 9 }, bytes("Görüşme 1.docx", DOCX));
		assertEquals(0, test.run(importer, project.resolve("data.qda")).created(), "the same project");
	}

	@Test
	void takesNothingFromOutsideTheFolder() throws Exception {
		Path file = project("UPDATE source SET mediapath='/images/../../gizli.png' WHERE id=2",
				"INSERT INTO source (id, name, mediapath) VALUES (4, 'bağ.png', '/images/bağ.png')");
		Path secret = Files.write(folder.resolve("gizli.png"), PNG);
		Files.createSymbolicLink(Files.createDirectories(file.resolveSibling("images")).resolve("bağ.png"), secret);
		test.run(importer, file);
		assertTrue(test.document("afiş.png").getAttachments().isEmpty());
		assertTrue(test.document("bağ.png").getAttachments().isEmpty());
	}

	private byte[] bytes(String document, String mediaType) throws Exception {
		Attachment attachment = test.document(document).getAttachments().get(0);
		assertEquals(mediaType, attachment.getMediaType());
		try (InputStream in = test.project.openBlob(attachment.getSha256()).orElseThrow()) {
			return in.readAllBytes();
		}
	}

	/** As 4.0-dev writes it (v17): codes below codes, documents, a PDF with an area, the text of a recording. */
	private Path projectWithFiles() throws Exception {
		Path file = project("ALTER TABLE code_name ADD supercid integer", "ALTER TABLE source ADD av_text_id integer",
				"ALTER TABLE code_image ADD pdf_page integer", "ALTER TABLE code_text ADD important integer",
				"UPDATE code_text SET important=1 WHERE ctid=1", "UPDATE code_name SET supercid=7, catid=null WHERE cid=8",
				"UPDATE source SET name='Görüşme 1.docx', mediapath='/docs/Görüşme 1.docx' WHERE id=1",
				"INSERT INTO source (id, name, fulltext, mediapath) VALUES (5, 'Rapor.pdf', 'Özet ve giriş', '/docs/Rapor.pdf'), (6, 'Not.txt', 'Kısa not', null)",
				"UPDATE source SET av_text_id=6 WHERE id=3",
				"INSERT INTO code_text VALUES (9, 7, 5, 'Özet', 0, 4, null, " + STAMP + ", null)",
				"INSERT INTO code_image VALUES (9, 5, 1, 2, 3, 4, 7, null, " + STAMP + ", 1)",
				"CREATE TABLE graph (grid integer primary key, name text)", "INSERT INTO graph VALUES (1, 'Ağ')",
				"CREATE TABLE stored_sql (title text, ssql text)", "INSERT INTO stored_sql VALUES ('s', 'select 1')",
				"CREATE TABLE ris (risid integer, tag text)", "INSERT INTO ris VALUES (1, 'TI'), (1, 'AU'), (2, 'TI')",
				"CREATE TABLE coder_names (name text, visibility integer)");
		Files.write(Files.createDirectories(file.resolveSibling("images")).resolve("afiş.png"), PNG);
		Path documents = Files.createDirectories(file.resolveSibling("documents"));
		Files.write(documents.resolve("Görüşme 1.docx"), new byte[] { 'P', 'K', 9 });
		Files.write(documents.resolve("Rapor.pdf"), new byte[] { '%', 'P', 'D', 'F' });
		Files.writeString(documents.resolve("Not.txt"), "Kısa not");
		return file;
	}

	@Test
	void refusesWhatIsNoProject() throws Exception {
		Path text = Files.writeString(folder.resolve("x.qda"), "düz metin");
		assertThrows(ImportRefusal.class, () -> test.run(importer, text));
		Path damaged = project();
		byte[] bytes = Files.readAllBytes(damaged);
		Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
		Files.write(damaged, bytes);
		assertThrows(ImportRefusal.class, () -> test.run(importer, damaged));
		Path view = project("DROP TABLE code_text", "CREATE VIEW code_text AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i AS ctid FROM n");
		assertThrows(ImportRefusal.class, () -> test.run(importer, view)); // and does not run it
		assertFalse(test.project.canUndo());
	}

	@Test
	void endsWhereCategoriesAreInARing() throws Exception {
		test.run(importer, project("UPDATE code_cat SET supercatid=2 WHERE catid=1"));
		assertEquals(4, Codes.all(test.project).size());
	}
}
