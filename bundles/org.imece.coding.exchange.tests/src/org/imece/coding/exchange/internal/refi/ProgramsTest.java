/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportSource;
import org.imece.model.coding.Area;
import org.imece.model.coding.Coding;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the manner of each program, made for the test: every passage is right, and its way of counting is told. */
class ProgramsTest {

	private static final String TEXT = "M: Dernekler 😀 şirketlerle aynı dili konuşmuyor 👍🏽.\nG: Hangi proje bu?\nM: İstanbul’da yürüyen ortak bir proje, belediyeyle birlikte.\nG: Iğdır’da mı?\n";
	private static final List<String> PASSAGES = List.of("şirketlerle", "G: Hangi proje bu?", "Hangi proje",
			"İstanbul’da yürüyen ortak bir proje", "Iğdır’da mı?");
	private static final String BOM = "\uFEFF";

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

	@Test
	void nvivoForWindows() throws Exception {
		String raw = TEXT.replace("\n", "\r\n");
		ImportAccount account = read(project("project.qde", "NVivo for Windows 14.23", raw, raw::indexOf, String::length)
				.file("Sources/" + Qdpx.SOURCE + ".txt", BOM + raw));
		assertTold(account, Messages.Refi_utf16, Messages.Refi_crlfTwo);
	}

	@Test
	void nvivoForMac() throws Exception {
		ImportAccount account = read(project("project.qde", "NVivo for Mac 14.23", TEXT, TEXT::indexOf, String::length)
				.file("sources/.root", "").file(Qdpx.textFile(), BOM + TEXT));
		assertTold(account, Messages.Refi_utf16, Messages.Refi_crlfTwo);
	}

	@Test
	void atlas() throws Exception {
		Qdpx file = project("Görüşmeler 2026.qde", "ATLAS.ti Win 26.1.2", TEXT,
				passage -> TEXT.codePointCount(0, TEXT.indexOf(passage)), ProgramsTest::codePoints)
				.file(Qdpx.textFile(), TEXT.replace("\n", "\r\n"));
		assertTold(read(file), Messages.Refi_codePoints, Messages.Refi_crlfOne);
	}

	/** 4.0-dev no longer writes the mark before the XML; 3.8 and older do. */
	@Test
	void qualCoder() throws Exception {
		Qdpx file = project("project.qde", "QualCoder 3.8", TEXT,
				passage -> TEXT.codePointCount(0, TEXT.indexOf(passage)), ProgramsTest::codePoints);
		String xml = BOM + file.text("project.qde").replace("<Project ", "<Project creationDateTime='2026-05-01T09:00:00Z' ");
		ImportAccount account = read(file.file("project.qde", xml).file("Sources/" + Qdpx.SOURCE + ".txt", BOM + TEXT));
		assertEquals(List.of(Messages.Refi_localTimes), account.remarks().stream().map(ImportRemark::message).toList());
	}

	@Test
	void taguette() throws Exception {
		Path file = Files.writeString(folder.resolve("codebook.qdc"), """
				<?xml version='1.0' encoding='utf-8'?>
				<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.5.2"><Codes>\
				<Code guid="0b6d4d2a-0001-4000-8000-000000000001" name="engeller.dil" isCodable="true">\
				<Description>ortak dilin olmaması</Description></Code>\
				<Code guid="0b6d4d2a-0001-4000-8000-000000000002" name="öneri" isCodable="true"/></Codes><Sets/></CodeBook>
				""");
		RefiCodebookImporter importer = new RefiCodebookImporter();
		assertEquals(2, importer.fit(new ImportSource(file)));
		ImportAccount account = test.run(importer, file);
		assertEquals(List.of(2, 0), List.of(account.created(), account.refused()));
		assertEquals(List.of(), account.remarks());
		assertEquals(List.of("engeller.dil", "öneri"),
				Codes.all(test.project).stream().map(code -> code.getNames().get("tr")).toList());
		Path out = folder.resolve("out.qdc");
		Exported.run(new RefiCodebookExporter(), test.project, out, Map.of());
		Exported.assertValid(Files.readAllBytes(out), "Codebook.xsd");
		assertFalse(Files.readString(out).contains("<Sets"));
	}

	@Test
	void transana() throws Exception {
		Path file = Files.writeString(folder.resolve("proje.qde"), Qdpx.HEAD
				+ "<Project xmlns='urn:QDA-XML:project:0:10' name='project.qde' origin='Transana 4.10-Mac'>" + Qdpx.users()
				+ Qdpx.codes() + "<Sources><PictureSource guid='" + Qdpx.SOURCE + "' name='afiş.jpg'>"
				+ area(1, 10, 186, 60, 3) + "</PictureSource></Sources></Project>");
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertTrue(account.remarks().stream().anyMatch(
				remark -> remark.message().equals(NLS.bind(Messages.Refi_draft, "urn:QDA-XML:project:0:10"))));
		Area area = (Area) test.codings().get(0).getRegion();
		assertEquals(List.of(10, 3, 60, 186), List.of(area.getLeft(), area.getTop(), area.getRight(), area.getBottom()));
		assertAgain(file);
	}

	@Test
	void selectionsWithoutLength() throws Exception {
		Path file = new Qdpx().project("project.qde", "Beispiel", Qdpx.users() + Qdpx.codes()
				+ Qdpx.source(Qdpx.selection(1, "", 3, 3), Qdpx.selection(2, "Dernekler", 3, 12)).replace("</Sources>",
						"<AudioSource guid='33333333-0000-4000-8000-000000000009' name='ses.mp3'><AudioSelection guid='44444444-0000-4000-8000-000000000009' begin='1500' end='1500'/></AudioSource></Sources>"))
				.file(Qdpx.textFile(), TEXT).write(folder);
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertEquals(0, account.refused(), account.toString());
		assertEquals(3, test.codings().size());
		assertEquals(1, test.codings().stream().filter(coding -> coding.getRegion() == null)
				.filter(coding -> coding.getStart() == 3 && coding.getEnd() == 3).count());
		assertAgain(file);
	}

	/** A coding of a page and of its text share the selection; others use a GUID twice by mistake. */
	@Test
	void sameGuidTwice() throws Exception {
		String one = Qdpx.selection(1, "Dernekler", 3, 12);
		Path file = new Qdpx()
				.project("project.qde", "Beispiel",
						Qdpx.users() + Qdpx.codes()
								+ Qdpx.source(one, one.replace("startPosition='3' endPosition='12'",
										"startPosition='16' endPosition='27'").replace("name='Dernekler'", "name='x'")))
				.file(Qdpx.textFile(), TEXT.replace("😀 ", "")).write(folder);
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertEquals(0, account.refused(), account.toString());
		assertEquals(2, test.codings().size());
		assertEquals(2, test.codings().stream().map(Coding::getId).distinct().count());
		assertAgain(file);
	}

	private static int codePoints(String passage) {
		return passage.codePointCount(0, passage.length());
	}

	private static String area(int number, int firstX, int firstY, int secondX, int secondY) {
		return Qdpx.selection(number, "", 0, 0).replace("PlainTextSelection", "PictureSelection").replace(
				"startPosition='0' endPosition='0'", "firstX='" + firstX + "' firstY='" + firstY + "' secondX='" + secondX
						+ "' secondY='" + secondY + "'");
	}

	/** A project with the passages, as a program counts them; long names are cut off as ATLAS.ti does. */
	private static Qdpx project(String name, String origin, String counted, ToIntFunction<String> start,
			ToIntFunction<String> length) {
		String[] selections = new String[PASSAGES.size()];
		for (int i = 0; i < selections.length; i++) {
			String passage = PASSAGES.get(i);
			String shown = passage.length() > 30 && origin.startsWith("ATLAS") ? passage.substring(0, 29) + '…' : passage;
			int first = start.applyAsInt(passage);
			selections[i] = Qdpx.selection(i + 1, shown, first, first + length.applyAsInt(passage));
		}
		return new Qdpx().project(name, origin, Qdpx.users() + Qdpx.codes() + Qdpx.source(selections));
	}

	private ImportAccount read(Qdpx archive) throws Exception {
		Path file = archive.write(folder);
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertEquals(0, account.refused(), account.toString());
		assertEquals(TEXT, test.document("Görüşme 1").getText());
		assertEquals(PASSAGES, test.codings().stream()
				.map(coding -> TEXT.substring(coding.getStart(), coding.getEnd())).toList());
		assertAgain(file);
		return account;
	}

	/** A second import changes nothing; an export is valid and reads as the same. */
	private void assertAgain(Path file) throws Exception {
		ImportAccount second = test.run(new RefiProjectImporter(), file);
		assertEquals(0, second.created() + second.updated(), second.toString());
		Exported exported = Exported.of(test.project, folder.resolve("out.qdpx"));
		ImportAccount back = test.run(new RefiProjectImporter(), exported.file());
		assertEquals(0, back.created() + back.updated() + back.refused(), back.toString());
	}

	private static void assertTold(ImportAccount account, String... parts) {
		assertEquals(List.of(NLS.bind(Messages.Refi_convention, String.join(", ", parts))),
				account.remarks().stream().map(ImportRemark::message).toList());
	}
}
