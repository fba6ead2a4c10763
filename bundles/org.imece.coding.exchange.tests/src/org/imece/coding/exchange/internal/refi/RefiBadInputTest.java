/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.imece.tests.support.TestProject;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.model.coding.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefiBadInputTest {

	@TempDir
	Path folder;
	private TestProject test;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		assertEquals(1, test.project.records().size(), "nothing may have been changed");
		assertFalse(test.project.canUndo());
		test.close();
	}

	@Test
	void emptyFile() throws Exception {
		refused(write(new byte[0]));
	}

	@Test
	void noArchive() throws Exception {
		refused(write("düz metin, arşiv değil".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void webPageInDisguise() throws Exception {
		refused(write("<!DOCTYPE html><html><body>404</body></html>".getBytes(StandardCharsets.UTF_8)));
		refused(Files.writeString(folder.resolve("sayfa.qde"), "<html><body>404</body></html>"));
	}

	@Test
	void severalProjects() {
		refused(new Qdpx().project("a.qde", "", "").project("b.qde", "", "").write(folder));
	}

	@Test
	void noProject() {
		refused(new Qdpx().file("okubeni.txt", "merhaba").write(folder));
	}

	@Test
	void pathEscape() {
		refused(new Qdpx().project("").file("../kötü.txt", "x").write(folder));
	}

	@Test
	void bombThatClaimsAGigabyte() throws Exception {
		Path file = new Qdpx().project("").write(folder);
		byte[] bytes = Files.readAllBytes(file);
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int directory = buffer.getInt(bytes.length - 6);
		buffer.putInt(directory + 24, 1 << 30);
		Files.write(file, bytes);
		refused(file);
	}

	@Test
	void bombThatClaimsToBeSmall() throws Exception {
		refused(new Qdpx().file("project.qde", new byte[32 << 20]).write(folder));
	}

	@Test
	void truncatedArchive() throws Exception {
		byte[] bytes = Files.readAllBytes(new Qdpx().project(Qdpx.codes()).write(folder));
		refused(write(Arrays.copyOf(bytes, bytes.length * 2 / 3)));
	}

	@Test
	void documentTypeWithExternalEntity() {
		refused(new Qdpx().file("project.qde", "<!DOCTYPE Project [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
				+ "<Project xmlns='urn:QDA-XML:project:1.0' name='&x;'/>").write(folder));
	}

	@Test
	void brokenXml() {
		refused(new Qdpx().file("project.qde", "<Project xmlns='urn:QDA-XML:project:1.0'><Users>").write(folder));
	}

	@Test
	void otherXml() {
		refused(new Qdpx().file("project.qde", "<Project xmlns='urn:x'/>").write(folder));
		refused(new Qdpx().file("project.qde", "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>").write(folder));
	}

	@Test
	void projectInAnEncodingThatItDoesNotSay() {
		refused(new Qdpx().file("project.qde",
				"<Project xmlns='urn:QDA-XML:project:1.0' name='Görüşme'/>".getBytes(Charset.forName("windows-1254")))
				.write(folder));
	}

	private Path write(byte[] bytes) throws Exception {
		return Files.write(folder.resolve("deneme.qdpx"), bytes);
	}

	private void refused(Path file) {
		ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> test.run(new RefiProjectImporter(), file));
		String message = refusal.getMessage();
		assertTrue(message.contains(file.getFileName().toString()), message);
		assertTrue(message.contains("Hiçbir şey değişmedi") || message.contains("Nothing was changed"), message);
		assertFalse(message.contains("{") || message.contains("Exception"), message);
	}

	@Test
	void bombAmongTheMedia() {
		refused(new Qdpx().project("<Sources><VideoSource guid='" + Qdpx.SOURCE + "' name='v.mp4' path='internal://v.mp4'/></Sources>")
				.file("sources/v.mp4", new byte[64 << 20]).write(folder));
	}

	@Test
	void twoFilesOfOneName() {
		refused(new Qdpx().project("").file("sources/a.txt", "x").file("sources//a.txt", "y").write(folder));
	}

	@Test
	void mediaThatAreMissingAreNamedAndTheirCodingsKept(@TempDir Path other) throws Exception {
		try (TestProject apart = TestProject.create(other)) {
			Path file = new Qdpx().project(Qdpx.users() + Qdpx.codes() + "<Sources><VideoSource guid='" + Qdpx.SOURCE
					+ "' name='v.mp4' path='internal://v.mp4'><VideoSelection guid='44444444-0000-4000-8000-000000000001' begin='1' end='2'>"
					+ "<Coding guid='55555555-0000-4000-8000-000000000001'><CodeRef targetGUID='" + Qdpx.CODE
					+ "'/></Coding></VideoSelection></VideoSource></Sources>").write(other);
			ImportAccount account = apart.run(new RefiProjectImporter(), file);
			assertEquals(0, account.refused());
			assertEquals(List.of(Severity.WARNING),
					account.remarks().stream().map(remark -> remark.severity()).toList());
			assertEquals(1, apart.codings().size());
		}
	}

	@Test
	void sourceFileInAnotherEncodingIsNotGuessed(@TempDir Path other) throws Exception {
		try (TestProject apart = TestProject.create(other)) {
			Path file = new Qdpx()
					.project(Qdpx.users() + Qdpx.codes() + Qdpx.source(Qdpx.selection(1, "Görüşme", 0, 7)))
					.file(Qdpx.textFile(), "Görüşme başladı".getBytes(Charset.forName("windows-1254"))).write(other);
			ImportAccount account = apart.run(new RefiProjectImporter(), file);
			assertEquals(List.of(Severity.WARNING),
					account.remarks().stream().map(remark -> remark.severity()).toList());
			assertTrue(account.remarks().get(0).message().contains("UTF-8"));
			assertEquals("Görüşme", apart.project.all(Document.class).get(0).getText());
		}
	}
}
