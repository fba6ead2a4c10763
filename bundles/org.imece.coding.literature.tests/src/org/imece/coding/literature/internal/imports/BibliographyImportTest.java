/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.literature.internal.check.DuplicateWorkCheck;
import org.imece.coding.literature.internal.exports.BibtexExporter;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyImportTest {

	private static final String TWO = """
			@article{yilmaz2019, author={Yılmaz, Ayşe}, title={Ortak dil}, journal={Toplum}, year=2019, doi={10.5555/A.1}}
			@book{ak2001, author={Ak, Can}, title={Kitap}, year=2001}
			""";

	@TempDir
	Path folder;

	private TestProject test;

	@BeforeEach
	void create() throws CoreException {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws CoreException {
		test.close();
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private List<LiteratureItem> items() {
		return test.project.all(LiteratureItem.class);
	}

	private LiteratureItem item(String key) {
		return items().stream().filter(item -> key.equals(item.getCitationKey())).findFirst().orElseThrow();
	}

	private static void assertCounts(ImportAccount account, int created, int updated, int unchanged, int refused) {
		assertEquals(List.of(created, updated, unchanged, refused),
				List.of(account.created(), account.updated(), account.unchanged(), account.refused()),
				account.toString());
	}

	@Test
	void aWorkIsOneItemWhateverFileBringsIt() throws Exception {
		assertCounts(test.run(new BibtexImporter(), file("a.bib", TWO)), 2, 0, 0, 0);
		assertCounts(test.run(new BibtexImporter(), file("a.bib", TWO)), 0, 0, 2, 0);
		assertCounts(test.run(new RisImporter(), file("b.ris", """
				TY  - JOUR
				TI  - ORTAK DİL
				DO  - https://doi.org/10.5555/a.1
				VL  - 7
				ER  -
				TY  - BOOK
				AU  - Ak, C.
				TI  - kitap
				PY  - 2001
				ID  - baska
				ER  -
				""")), 0, 1, 1, 0);
		assertEquals(2, items().size());
		LiteratureItem article = item("yilmaz2019");
		assertEquals("Ortak dil", article.getTitle());
		assertEquals("7", article.getVolume());
		assertEquals(List.of("Yılmaz, Ayşe"), article.getAuthors());
		assertEquals("ak2001", item("ak2001").getCitationKey());
		assertEquals(List.of("b.ris", "a.bib"), article.getSources().reversed().stream()
				.map(source -> source.getSource()).toList());
		test.project.undo();
		assertEquals(null, item("yilmaz2019").getVolume());
	}

	@Test
	void theSameWorkTwiceInAFileIsTakenOnce() throws Exception {
		ImportAccount account = test.run(new BibtexImporter(), file("a.bib",
				TWO + "@misc{x, author={Ak, Can}, title={KİTAP}, year=2001, publisher={Yayınevi}}\n@book{y, year=2}\n"));
		assertCounts(account, 2, 0, 1, 1);
		assertEquals("Yayınevi", item("ak2001").getPublisher());
		assertTrue(account.remarks().stream().anyMatch(remark -> remark.message().contains("2")), account.toString());
	}

	@Test
	void keysAreMadeAndKept() throws Exception {
		test.run(new BibtexImporter(), file("a.bib", TWO));
		ImportAccount account = test.run(new BibtexImporter(),
				file("b.bib", "@book{ak2001, title={Başka}, author={Su, Ece}, year=2020}\n@book{,title={Z}, author={Su, Ece}, year=2020}"));
		assertCounts(account, 2, 0, 0, 0);
		assertEquals("Başka", item("su2020").getTitle());
		assertEquals("Z", item("su2020a").getTitle());
		assertTrue(account.remarks().get(0).message().contains("su2020"));
	}

	@Test
	void whatIsTypedStaysWhereTheFileSaysNothing() throws Exception {
		test.run(new BibtexImporter(), file("a.bib", TWO));
		test.project.edit("x", () -> item("ak2001").setPublisher("Elle yazılan"));
		assertCounts(test.run(new BibtexImporter(), file("a.bib", TWO)), 0, 0, 2, 0);
		assertEquals("Elle yazılan", item("ak2001").getPublisher());
	}

	@Test
	void fullNamesAreNotCutToInitials() throws Exception {
		test.run(new BibtexImporter(), file("a.bib", TWO));
		assertCounts(test.run(new BibtexImporter(), file("b.bib", TWO.replace("Yılmaz, Ayşe", "YILMAZ, A."))), 0, 0, 2, 0);
		assertEquals(List.of("Yılmaz, Ayşe"), item("yilmaz2019").getAuthors());
		assertCounts(test.run(new BibtexImporter(), file("c.bib", TWO.replace("Yılmaz, Ayşe", "Yılmaz, Ayşe Nur"))), 0, 1, 1, 0);
		assertEquals(List.of("Yılmaz, Ayşe Nur"), item("yilmaz2019").getAuthors());
	}

	@Test
	void identifiersFollowFromTheWork() throws Exception {
		test.run(new BibtexImporter(), file("a.bib", TWO));
		String id = item("ak2001").getId();
		Path other = Files.createDirectory(folder.resolve("other"));
		try (TestProject copy = TestProject.create(other)) {
			copy.run(new BibtexImporter(), file("a.bib", TWO));
			assertTrue(copy.project.root(id).isPresent());
		}
	}

	@Test
	void readsOldEncodings() throws Exception {
		Path file = folder.resolve("eski.bib");
		Files.write(file, TWO.getBytes(Charset.forName("windows-1254")));
		ImportAccount account = test.run(new BibtexImporter(), file);
		assertEquals(List.of("Yılmaz, Ayşe"), item("yilmaz2019").getAuthors());
		assertTrue(account.remarks().get(0).message().contains("windows-1254"));
	}

	@Test
	void refusesOtherFiles() throws Exception {
		for (String content : List.of("<!DOCTYPE html><html><body>x</body></html>", "yalnız metin", "%PDF-1.7 \0\1\2")) {
			Path file = file("x.bib", content);
			assertThrows(ImportRefusal.class, () -> test.run(new BibtexImporter(), file));
		}
		assertThrows(ImportRefusal.class, () -> test.run(new RisImporter(), file("x.ris", "yalnız metin\n")));
		assertEquals(0, items().size());
	}

	@Test
	void knowsItsFiles() throws Exception {
		String csl = "[{\"type\":\"book\",\"title\":\"T\",\"issued\":{\"date-parts\":[[2001]]}}]";
		assertEquals(2, new BibtexImporter().fit(new ImportSource(file("a.bib", TWO))));
		assertEquals(2, new BibtexImporter().fit(new ImportSource(file("a.txt", "\n" + TWO))));
		assertEquals(0, new BibtexImporter().fit(new ImportSource(file("b.txt", "Görüşme\n@ayse(not)"))));
		assertEquals(2, new RisImporter().fit(new ImportSource(file("c.txt", "\uFEFFTY  - BOOK\nTI  - T\nER  - \n"))));
		assertEquals(0, new RisImporter().fit(new ImportSource(file("d.txt", "M: Merhaba\nTY  - BOOK"))));
		assertEquals(2, new CslImporter().fit(new ImportSource(file("e.json", csl))));
		assertEquals(0, new CslImporter().fit(new ImportSource(file("f.json", "{\"type\":\"x\",\"title\":\"y\"}"))));
		assertCounts(test.run(new CslImporter(), folder.resolve("e.json")), 1, 0, 0, 0);
	}

	@Test
	void findsWhatMayBeDoubled() throws Exception {
		test.run(new BibtexImporter(), file("a.bib", TWO));
		assertEquals(List.of(), new DuplicateWorkCheck().run(test.project, null));
		test.project.edit("x", () -> {
			LiteratureItem typed = CodingFactory.eINSTANCE.createLiteratureItem();
			typed.setTitle("Kitap");
			typed.getAuthors().add("AK, C.");
			typed.setYear(2001);
			test.project.add(typed);
		});
		assertEquals(1, new DuplicateWorkCheck().run(test.project, null).size());
	}

	@Test
	void exportsWhatItImported() throws Exception {
		test.run(new BibtexImporter(), file("a.bib", TWO));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertEquals(2, new BibtexExporter().write(test.project, out, Map.of(), null).written());
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("@book{ak2001,"));
		assertCounts(test.run(new BibtexImporter(), file("b.bib", out.toString(StandardCharsets.UTF_8))), 0, 0, 2, 0);
	}

	@Test
	void worksUnderATurkishLocaleAndAtSize() throws Exception {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try {
			StringBuilder file = new StringBuilder();
			for (int i = 0; i < 5_000; i++) {
				file.append("@ARTICLE{K").append(i).append(", TITLE={Başlık ").append(i)
						.append("}, AUTHOR={Işık, İnci}, JOURNAL={I}, YEAR=2019, ISSN={1234-5678}}\n");
			}
			Path large = file("large.bib", file.toString());
			assertCounts(test.run(new BibtexImporter(), large), 5_000, 0, 0, 0);
			assertCounts(test.run(new BibtexImporter(), large), 0, 0, 5_000, 0);
			assertEquals("1234-5678", items().get(0).getIssn());
			assertFalse(items().get(0).getProperties().containsKey("bibtex.title"));
		} finally {
			Locale.setDefault(before);
		}
	}
}
