/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.law.Instruments;
import org.imece.law.Provisions;
import org.imece.law.citation.CitationResolver;
import org.imece.law.citation.CitationStatus;
import org.imece.model.PartialDate;
import org.imece.model.law.Instrument;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurkishLawImporterTest {

	private static final String KEY = "TR/law/9901";

	@TempDir
	Path folder;
	private TestProject test;
	private final TurkishLawImporter importer = new TurkishLawImporter();

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Path file(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void makesAnInstrument() throws Exception {
		Path file = file("9901.md", TurkishActText.ACT);
		assertEquals(2, importer.fit(new ImportSource(file)));
		ImportAccount account = test.run(importer, file);
		assertEquals(12, account.read());
		assertEquals(12, account.created());
		Instrument instrument = Instruments.find(test.project, KEY).orElseThrow();
		assertEquals("TR", instrument.getJurisdiction().getCode());
		assertEquals("mevzuat:1.5.9901", Instruments.identifier(instrument, "").orElseThrow());
		assertEquals(PartialDate.of(2018, 11, 1), instrument.getExpressions().getFirst().getValidFrom());
		assertTrue(test.project.canUndo());
		test.project.undo();
		assertTrue(Instruments.find(test.project, KEY).isEmpty());
	}

	@Test
	void importsTheSameTextOnce() throws Exception {
		Path file = file("9901.md", TurkishActText.ACT);
		test.run(importer, file);
		String undo = test.project.undoLabel();
		ImportAccount again = test.run(importer, file);
		assertEquals(12, again.unchanged());
		assertEquals(0, again.created() + again.updated());
		assertEquals(1, Instruments.find(test.project, KEY).orElseThrow().getExpressions().size());
		assertEquals(undo, test.project.undoLabel());
	}

	@Test
	void addsANewStateOfTheSameLaw() throws Exception {
		test.run(importer, file("9901.md", TurkishActText.ACT));
		String later = TurkishActText.ACT.replace("Başkan yönetir.", "(Değişik: 1/2/2020-9999/1 md.) Başkan yürütür.")
				.replace("[1]\nBaşlıkta", "9999\n\n3\n\n15/2/2020\n\n[1]\nBaşlıkta");
		ImportAccount account = test.run(importer, file("9901-2020.md", later));
		assertEquals(1, account.updated());
		assertEquals(11, account.unchanged());
		Instrument instrument = Instruments.find(test.project, KEY).orElseThrow();
		assertEquals(2, instrument.getExpressions().size());
		assertEquals(PartialDate.of(2020, 2, 14), instrument.getExpressions().getFirst().getValidTo());
		assertEquals(4, instrument.getAmendments().size());
	}

	@Test
	void usesTheAccompanyingFileForWhatTheTextLacks() throws Exception {
		file("9902.ustveri.json", "{\"law_number\":\"9902\",\"accepted_date\":\"2011-05-06\",\"effective_status\":\"in_force\","
				+ "\"official_gazette\":{\"date\":null,\"number\":\"30555\"}}");
		test.run(importer, file("9902.md", "OKUMA KANUNU\n\nAmaç\n\nMadde 1 – Herkes okur.\n"));
		Instrument instrument = Instruments.find(test.project, "TR/law/9902").orElseThrow();
		assertEquals(PartialDate.of(2011, 5, 6), instrument.getAdopted());
		assertEquals("30555", instrument.getGazette());
	}

	@Test
	void tellsHowFarACitationLeads() throws Exception {
		test.run(importer, file("9901.md", TurkishActText.ACT));
		CitationResolver resolver = new CitationResolver(test.project);
		assertEquals(CitationStatus.FOUND, resolver.follow(KEY, "art_2__para_1__point_ccedil", "tr").status());
		assertEquals(CitationStatus.FOUND, resolver.follow(KEY, "art_2__point_a", "tr").status());
		assertEquals(CitationStatus.FOUND, resolver.follow(KEY, "art_1__para_last", "tr").status());
		assertEquals(CitationStatus.POINT_NOT_FOUND, resolver.follow(KEY, "art_1__para_1__point_a", "tr").status());
		assertEquals(CitationStatus.POINT_NOT_FOUND, resolver.follow(KEY, "art_2__point_z", "tr").status());
		assertEquals(CitationStatus.PARAGRAPH_NOT_FOUND, resolver.follow(KEY, "art_1__para_9", "tr").status());
		assertEquals(CitationStatus.ARTICLE_NOT_FOUND, resolver.follow(KEY, "art_77", "tr").status());
		assertEquals(CitationStatus.ACT_NOT_FOUND, resolver.follow("TR/decree-law/9901", "art_1", "tr").status());
	}

	@Test
	void readsTurkishOneByteText() throws Exception {
		Path file = folder.resolve("9901.txt");
		Files.write(file, "AĞAÇ KANUNU\n\nMadde 1 – Şehirlerde ağaç dikilir.\n".getBytes(Charset.forName("windows-1254")));
		test.run(importer, file);
		Instrument instrument = Instruments.find(test.project, KEY).orElseThrow();
		assertEquals("Ağaç Kanunu", instrument.getNames().get("tr"));
		assertEquals("Şehirlerde ağaç dikilir.", Provisions
				.byKey(instrument.getExpressions().getFirst(), "art_1__para_1").orElseThrow().getText());
	}

	@Test
	void refusesWhatIsNoLaw() throws Exception {
		assertRefused("empty.md", new byte[0], "empty.md");
		assertRefused("blank.md", " \n \n".getBytes(StandardCharsets.UTF_8), "blank.md");
		assertRefused("letter.txt", "Sayın hocam, ekte bulacaksınız.".getBytes(StandardCharsets.UTF_8), "letter.txt");
		assertRefused("page.md", "<!DOCTYPE html><html><body>Madde 1 – x.</body></html>".getBytes(StandardCharsets.UTF_8),
				"page.md");
		assertRefused("binary.txt", new byte[] { 'M', 0, 1, 2, 0, 9, 9, 3 }, "binary.txt");
		byte[] utf8 = TurkishActText.ACT.getBytes(StandardCharsets.UTF_8);
		byte[] mixed = Arrays.copyOf(utf8, utf8.length + 1);
		mixed[utf8.length] = (byte) 0xFE;
		assertRefused("mixed.md", mixed, "mixed.md");
		String cut = TurkishActText.ACT.substring(0, TurkishActText.ACT.indexOf("bir araya") + 5);
		assertRefused("cut.md", cut.getBytes(StandardCharsets.UTF_8), "cut.md");
	}

	private void assertRefused(String name, byte[] bytes, String inMessage) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);
		ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> test.run(importer, file), name);
		assertTrue(refusal.getMessage().contains(inMessage), refusal.getMessage());
		assertFalse(test.project.canUndo());
	}
}
