/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do, print and return. */
class CommandsTest {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@TempDir
	Path folder;
	private CommandFixture imece;

	@BeforeEach
	void setUp() throws Exception {
		imece = new CommandFixture(folder);
		assertEquals(ExitCode.DONE, imece.runOn("new", "--name", "Deneme", "--language", "tr"));
	}

	private void importLines(String lines) throws Exception {
		imece.runOn("import", imece.write("a.lines", lines).toString());
	}

	private String idOf(String title) {
		assertEquals(ExitCode.DONE, imece.runOn("list", "document", "--csv"));
		String row = imece.out().lines().filter(line -> line.contains(title)).findFirst().orElseThrow();
		Matcher id = UUID.matcher(row);
		assertTrue(id.find());
		return id.group();
	}

	@Test
	void newDoesNotReplaceAProject() {
		assertEquals(ExitCode.REFUSED, imece.runOn("new"));
		assertTrue(imece.error().contains("test.imece"), imece.error());
		assertEquals("", imece.out());
	}

	@Test
	void sampleStartsFromTheTemplate() {
		assertEquals(ExitCode.DONE, imece.run("sample", "--project", folder.resolve("s.imece").toString()));
		assertTrue(imece.out().contains("Örnek proje"), imece.out());
		assertEquals(ExitCode.DONE, imece.run("list", "document", "--project", folder.resolve("s.imece").toString()));
		assertTrue(imece.out().contains("Görüşme"));
	}

	@Test
	void importGivesAnAccountThatAddsUp() throws Exception {
		Path good = imece.write("good.lines", "Bir: metin\nİki: metin\n");
		assertEquals(ExitCode.DONE, imece.runOn("import", good.toString(), "--csv"));
		assertTrue(imece.out().contains("good.lines,lines,lines,2,2,0,0,0"), imece.out());
		Path mixed = imece.write("mixed.lines", "Üç: metin\nno colon here\n");
		assertEquals(ExitCode.FINDINGS, imece.runOn("import", mixed.toString(), "--csv"));
		assertTrue(imece.out().contains("mixed.lines,lines,lines,2,1,0,0,1"), imece.out());
		assertEquals(ExitCode.FINDINGS, imece.runOn("import", mixed.toString()));
		assertTrue(imece.out().contains("No colon."), imece.out());
	}

	@Test
	void importOfFoldersTakesWhatFits() throws Exception {
		Path inner = Files.createDirectories(folder.resolve("in/deeper"));
		Files.writeString(inner.resolve("a.lines"), "Bir: metin");
		Files.writeString(folder.resolve("in/b.lines"), "İki: metin");
		Files.writeString(folder.resolve("in/other.bin"), "something else");
		assertEquals(ExitCode.DONE, imece.runOn("import", folder.resolve("in").toString(), "--json"));
		assertTrue(imece.out().contains("a.lines") && imece.out().contains("b.lines"), imece.out());
		assertFalse(imece.out().contains("other.bin"), imece.out());
	}

	@Test
	void importRefusesWithoutChangingAnything() throws Exception {
		Path bad = imece.write("bad.lines", "bad\n");
		assertEquals(ExitCode.REFUSED, imece.runOn("import", bad.toString()));
		assertTrue(imece.out().contains("The file is bad."), imece.out());
		assertEquals(ExitCode.REFUSED, imece.runOn("import", folder.resolve("missing.lines").toString()));
		assertEquals(ExitCode.FINDINGS,
				imece.runOn("import", bad.toString(), imece.write("a.lines", "Bir: metin").toString()));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("import", "--format", "nonsense", bad.toString()));
		assertTrue(imece.error().contains("lines"), imece.error());
		assertEquals(ExitCode.REFUSED, imece.runOn("import", Files.createDirectory(folder.resolve("e")).toString()));
	}

	@Test
	void aTrialRunChangesNothing() throws Exception {
		Path file = imece.write("a.lines", "Bir: metin");
		assertEquals(ExitCode.DONE, imece.runOn("import", "--dry-run", file.toString()));
		assertEquals(ExitCode.DONE, imece.runOn("list", "document", "--csv"));
		assertEquals(1, imece.out().lines().count(), imece.out());
	}

	@Test
	void importPassesOptionsOn() throws Exception {
		assertEquals(ExitCode.DONE, imece.runOn("import", "--option", "suffix=-x",
				imece.write("a.lines", "Bir: metin").toString()));
		imece.runOn("list", "document");
		assertTrue(imece.out().contains("Bir-x"), imece.out());
	}

	@Test
	void listSortsAsTurkishDoes() throws Exception {
		importLines("Şırnak: m\nIsparta: m\nİzmir: m\nIğdır: m\nÇankırı: m\nCeyhan: m\n");
		assertEquals(ExitCode.DONE, imece.runOn("list", "document", "--csv"));
		assertEquals("Ceyhan Çankırı Iğdır Isparta İzmir Şırnak", String.join(" ",
				imece.out().lines().skip(1).map(line -> line.split(",")[1]).toList()));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("list", "dokument"));
		assertTrue(imece.error().contains("document"), imece.error());
	}

	@Test
	void tablesAreAlignedAndMachinesGetKeys() throws Exception {
		importLines("Kısa: m\nÇok daha uzun bir başlık: m\n");
		imece.runOn("list", "document");
		String[] lines = imece.out().split("\n");
		int column = lines[1].lastIndexOf("  ─");
		assertTrue(column > 0 && lines[2].charAt(column) == ' ' && lines[3].charAt(column) == ' ', imece.out());
		imece.runOn("list", "document", "--json");
		assertTrue(imece.out().strip().startsWith("["), imece.out());
		assertTrue(imece.out().contains("\"title\" : \"Kısa\""), imece.out());
	}

	@Test
	void showPrintsFieldsAndFindsByTheBeginningOfAnIdentifier() throws Exception {
		importLines("Bir: ilk satır\n");
		String id = idOf("Bir");
		assertEquals(ExitCode.DONE, imece.runOn("show", id.substring(0, 8)));
		assertTrue(imece.out().contains("text: ilk satır"), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("show", "imece:/" + id, "--json"));
		assertTrue(imece.out().contains("\"text\" : \"ilk satır\""), imece.out());
		assertEquals(ExitCode.REFUSED, imece.runOn("show", "00000000-none"));
	}

	@Test
	void historyAndRestore() throws Exception {
		importLines("Bir: eski\n");
		String id = idOf("Bir");
		assertEquals(ExitCode.DONE, imece.runOn("history", id, "--csv"));
		assertEquals(2, imece.out().lines().count(), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("restore", id, "--version", "1"));
		assertEquals(ExitCode.REFUSED, imece.runOn("restore", id, "--version", "99"));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("restore", id));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("restore", id, "--version", "zero"));
		assertEquals(ExitCode.DONE, imece.runOn("history", "--json", "--limit", "1"));
		assertTrue(imece.out().contains("\"version\""), imece.out());
	}

	@Test
	void queryTakesSqlAndViews() throws Exception {
		importLines("Bir: on iki\n");
		assertEquals(ExitCode.DONE, imece.runOn("query", "v1_document", "--csv"));
		assertTrue(imece.out().contains(",Bir,6"), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("query", "select sum(length) as total from v1_document", "--json"));
		assertTrue(imece.out().contains("\"total\" : 6"), imece.out());
		assertEquals(ExitCode.REFUSED, imece.runOn("query", "delete from v1_document"));
		assertEquals(ExitCode.REFUSED, imece.runOn("query", "select nonsense"));
		assertFalse(imece.error().contains("\tat "), imece.error());
		assertEquals(ExitCode.DONE, imece.runOn("query"));
		assertTrue(imece.out().contains("v1_document"), imece.out());
	}

	@Test
	void checkReturnsOneWhenThereAreFindings() throws Exception {
		assertEquals(ExitCode.DONE, imece.runOn("check"));
		importLines("Boş: -\n");
		assertEquals(ExitCode.FINDINGS, imece.runOn("check"));
		assertTrue(imece.out().contains("There is no text."), imece.out());
		assertEquals(ExitCode.FINDINGS, imece.runOn("check", "--csv"));
		assertTrue(imece.out().startsWith("severity,title,message,check,target"), imece.out());
	}

	@Test
	void exportWritesWholeFilesOnly() throws Exception {
		importLines("Bir: metin\nİki: metin\n");
		Path out = folder.resolve("out.txt");
		assertEquals(ExitCode.DONE, imece.runOn("export", "--format", "titles", "--out", out.toString()));
		assertEquals("Bir\nİki\n", Files.readString(out));
		assertTrue(imece.out().contains("Texts are not exported."), imece.out());
		Files.writeString(out, "old");
		assertEquals(ExitCode.REFUSED,
				imece.runOn("export", "--format", "titles", "--out", out.toString(), "--option", "fail=yes"));
		assertEquals("old", Files.readString(out));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".part")).toList());
		}
		Path csv = folder.resolve("documents.csv");
		assertEquals(ExitCode.DONE, imece.runOn("export", "--format", "v1_document", "--out", csv.toString()));
		assertTrue(Files.readString(csv).startsWith("id,title,length\r\n"), Files.readString(csv));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("export", "--format", "v1_document", "--out", out.toString()));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("export", "--format", "none", "--out", out.toString()));
	}

	@Test
	void codingsGoToOtherProgramsAndBack() throws Exception {
		importLines("Görüşme: Dernekler şirketlerle konuşmuyor.\n");
		Path table = imece.write("kesitler.csv",
				"Belge;Kod;Kesit;Not\nGörüşme;engeller > dil;konuşmuyor;önemli\nGörüşme;dil;yok;\n");
		assertEquals(ExitCode.FINDINGS, imece.runOn("import", table.toString()));
		assertTrue(imece.out().contains("yok"), imece.out());
		Path out = folder.resolve("a.qdpx");
		assertEquals(ExitCode.DONE, imece.runOn("export", "--format", "refi-qdpx", "--out", out.toString(), "--json"));
		assertTrue(imece.out().contains("\"written\" : 5"), imece.out()); // coder, two codes, document, coding
		assertTrue(imece.out().contains("\"losses\" : ["), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("import", out.toString(), "--json"));
		assertTrue(imece.out().contains("\"unchanged\" : 5"), imece.out());
		Path other = folder.resolve("other.imece");
		assertEquals(ExitCode.DONE, imece.run("new", "--project", other.toString(), "--name", "Other"));
		assertEquals(ExitCode.DONE, imece.run("import", "--project", other.toString(), out.toString(), "--json"));
		assertTrue(imece.out().contains("\"created\" : 5"), imece.out());
		Path csv = folder.resolve("b.csv");
		assertEquals(ExitCode.DONE, imece.run("export", "--project", other.toString(), "--format", "codings-csv", "--out",
				csv.toString(), "--option", "language=tr"));
		assertTrue(Files.readString(csv).contains("engeller › dil,konuşmuyor,"), Files.readString(csv));
	}

	@Test
	void reportTakesItsFormatFromTheFile() throws Exception {
		Path out = folder.resolve("r.html");
		assertEquals(ExitCode.DONE,
				imece.runOn("report", "--template", "plain", "--language", "tr", "--out", out.toString()));
		assertEquals("html tr_TR", Files.readString(out));
		assertEquals(ExitCode.REFUSED,
				imece.runOn("report", "--template", "plain", "--format", "odt", "--out", out.toString()));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("report", "--template", "plain"));
		assertEquals(ExitCode.DONE, imece.run("report", "--templates"));
		assertTrue(imece.out().contains("org.example.plain"), imece.out());
	}
}
