/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.law.Instruments;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.model.PartialDate;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.Provision;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both layouts of EUR-Lex, in a directive that we made up. */
class EuropeanLawImporterTest {

	private static final String DOCTYPE = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML//EN\" \"xhtml-strict.dtd\">";
	private static final String KEY = "EU/celex/32098L0042";

	static String journal(String language, String title, String first) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + DOCTYPE + """
				<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
				<table><tbody><tr><td><p class="oj-hd-lg">%s</p><p class="oj-hd-coll">L series</p></td></tr></tbody></table>
				<p class="oj-hd-uniq">2098/42</p><p class="oj-hd-date">5.7.2098</p>
				<div class="eli-container">
				<div class="eli-main-title" id="tit_1"><p class="oj-doc-ti">%s</p><p class="oj-doc-ti">of 13 June 2098</p>
				<p class="oj-doc-ti">on reading aloud</p><p class="oj-doc-ti">(Text with EEA relevance)</p></div>
				<div class="eli-subdivision" id="pbl_1"><p class="oj-normal">THE COUNCIL OF READERS,</p>
				<div class="eli-subdivision" id="cit_1"><p class="oj-normal">Having regard to the book,</p></div>
				<p class="oj-normal">Whereas:</p>
				<div class="eli-subdivision" id="rct_1"><table><tbody><tr><td><p class="oj-normal">(1)</p></td>
				<td><p class="oj-normal">Reading is good <a id="ntc1" href="#ntr1">(<span class="oj-super oj-note-tag">1</span>)</a>.</p></td></tr></tbody></table></div>
				</div>
				<div class="eli-subdivision" id="enc_1">
				<div id="cpt_I"><p class="oj-ti-section-1">CHAPTER I</p><div class="eli-title"><p class="oj-ti-section-2">Rules</p></div>
				<div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article\u00A01</p>
				<div class="eli-title" id="art_1.tit_1"><p class="oj-sti-art">Scope</p></div>
				<div id="001.001"><p class="oj-normal">1.   %s</p>
				<table><tbody><tr><td><p class="oj-normal">(a)</p></td><td><p class="oj-normal">aloud;</p>
				<table><tbody><tr><td><p class="oj-normal">(i)</p></td><td><p class="oj-normal">slowly,</p></td></tr></tbody></table></td></tr></tbody></table>
				<table><tbody><tr><td><p class="oj-normal">(b)</p></td><td><p class="oj-normal">to children.</p></td></tr></tbody></table>
				<p class="oj-normal">Paragraph 1 goes on.</p></div>
				<div id="001.002"><p class="oj-normal">2.   It applies to more than 1\u00A0000 readers under Article 1(1), point (a).</p></div></div>
				<div class="eli-subdivision" id="art_2"><p class="oj-ti-art">Article 2</p>
				<p class="oj-normal">This Directive is addressed to readers.</p></div></div></div>
				<div class="eli-subdivision" id="fnp_1"><div class="oj-final"><p class="oj-normal">Done at Home.</p></div></div>
				<p class="oj-note"><a id="ntr1" href="#ntc1">(<span class="oj-super">1</span>)</a> OJ L 1, 1.1.2098, p. 1.</p>
				</div></body></html>
				"""
				.formatted(language, title, first);
	}

	static final String CONSOLIDATED = DOCTYPE + """
			<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
			<p class="reference">02098L0042 — EN — 01.01.2099 — 001.001</p>
			<table><tr><td><p class="arrow"><a title="32098L0042">►B</a></p></td><td><p class="title-doc-first">DIRECTIVE (EU) 2098/42 OF THE COUNCIL OF READERS</p>
			<p class="title-doc-oj-reference">(OJ L 42 5.7.2098, p. 1)</p></td></tr></table>
			<table><tr><td><p class="arrow"><a title="32099L0001">►M1</a></p></td><td><p class="title-fam-member-star">DIRECTIVE (EU) 2099/1</p></td>
			<td><p class="toc-2">1.1.2099</p></td></tr></table>
			<div class="eli-container"><p class="arrow"><a title="32098L0042">▼B</a></p>
			<div class="eli-main-title"><p class="title-doc-first">DIRECTIVE (EU) 2098/42 OF THE COUNCIL OF READERS</p>
			<p class="title-doc-first">of 13 June 2098</p></div>
			<div id="enc_1">
			<div class="eli-subdivision" id="art_1"><p class="title-article-norm">Article 1</p>
			<div class="eli-title"><p class="stitle-article-norm">Scope</p></div>
			<div class="norm"><span class="no-parag">1.\u00A0\u00A0</span><div class="norm inline-element"><p class="norm inline-element">This Directive applies to reading:</p>
			<p class="modref"><a title="32099L0001: REPLACED">▼M1</a></p>
			<div class="grid-container grid-list"><div class="list grid-list-column-1"><span>(a) </span></div><div class="grid-list-column-2"><p class="norm">very loudly;</p></div></div>
			<p class="modref"><a title="32098L0042">▼B</a></p>
			<div class="grid-container grid-list"><div class="list grid-list-column-1"><span>(b) </span></div><div class="grid-list-column-2"><p class="norm">to children.</p></div></div>
			</div></div>
			<p class="modref"><a title="32099L0001: DELETED">▼M1</a></p><p class="norm">—————</p>
			<p class="modref"><a title="32098L0042">▼B</a></p>
			<div class="norm"><span class="no-parag">3.\u00A0\u00A0</span><div class="norm inline-element">Last <span><a title="32099L0001: REPLACED"><span class="boldface">►M1</span></a></span> word<span class="boldface"> ◄ </span>.</div></div>
			</div></div></div></body></html>
			""";

	@TempDir
	Path folder;
	private TestProject test;
	private final EuropeanLawImporter importer = new EuropeanLawImporter();

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

	private static final String TITLE = "DIRECTIVE (EU) 2098/42 OF THE COUNCIL OF READERS";

	@Test
	void readsTheLayoutOfTheOfficialJournal() throws Exception {
		Path file = file("a.xml", journal("EN", TITLE, "This Directive applies to reading:"));
		assertEquals(2, importer.fit(new ImportSource(file)));
		assertEquals(2, test.run(importer, file).created());
		Instrument act = Instruments.find(test.project, KEY).orElseThrow();
		assertEquals(InstrumentKind.DIRECTIVE, act.getKind());
		assertEquals("2098/42", act.getNumber());
		assertEquals("Directive (EU) 2098/42 of the Council of Readers of 13 June 2098 on reading aloud",
				act.getNames().get("en"));
		assertEquals(PartialDate.of(2098, 6, 13), act.getAdopted());
		assertEquals("OJ L, 2098/42, 5.7.2098", act.getGazette());
		assertTrue(act.getIdentifiers().contains("eli:http://data.europa.eu/eli/dir/2098/42/oj"));
		Expression text = act.getExpressions().getFirst();
		assertEquals("CHAPTER I", provision(text, "chp_I").getLabel());
		assertEquals("Rules", provision(text, "chp_I").getHeading());
		assertEquals("Scope", provision(text, "art_1").getHeading());
		assertEquals("slowly,", provision(text, "art_1__para_1__point_a__subpoint_i").getText());
		assertEquals("Paragraph 1 goes on.", provision(text, "art_1__para_1__wrap").getText());
		assertEquals("It applies to more than 1 000 readers under Article 1(1), point (a).",
				provision(text, "art_1__para_2").getText());
		assertEquals(provision(text, "art_1__para_1__point_a"),
				provision(text, "art_1__para_2").getCitations().getFirst().getTarget());
		assertTrue(provision(text, "art_2__para_1").isImplicit());
		assertEquals(1, provision(text, "rec_1").getNotes().size());
		assertTrue(ReadingText.of(text).text().contains("Having regard to the book,"));
	}

	@Test
	void readsTheLayoutOfConsolidatedTexts() throws Exception {
		test.run(importer, file("b.html", CONSOLIDATED));
		Instrument act = Instruments.find(test.project, KEY).orElseThrow();
		Expression text = act.getExpressions().getFirst();
		assertTrue(text.isConsolidated());
		assertEquals(PartialDate.of(2099, 1, 1), text.getValidFrom());
		assertEquals("32099L0001", act.getAmendments().getFirst().getActNumber());
		assertEquals("very loudly;", provision(text, "art_1__para_1__point_a").getText());
		assertEquals(AmendmentKind.AMENDED,
				provision(text, "art_1__para_1__point_a").getAmendments().getFirst().getKind());
		assertTrue(provision(text, "art_1__para_1__point_b").getAmendments().isEmpty());
		assertEquals(AmendmentKind.REPEALED,
				provision(text, "art_1__deleted").getAmendments().getFirst().getKind());
		assertEquals("Last word.", provision(text, "art_1__para_3").getText().replace(" .", "."));
		assertEquals("32099L0001", provision(text, "art_1__para_3").getAmendments().getFirst().getActNumber());
	}

	@Test
	void joinsLanguagesAndStatesOfOneAct() throws Exception {
		test.run(importer, file("a.xml", journal("EN", TITLE, "This Directive applies to reading:")));
		ImportAccount french = test.run(importer,
				file("f.xml", journal("FR", "DIRECTIVE (UE) 2098/42 DU CONSEIL", "La présente directive :")));
		assertEquals(2, french.created());
		test.run(importer, file("b.html", CONSOLIDATED));
		Instrument act = Instruments.find(test.project, KEY).orElseThrow();
		assertEquals(3, act.getExpressions().size());
		assertEquals(PartialDate.of(2098, 12, 31), act.getExpressions().getFirst().getValidTo());
		assertEquals(2, act.getNames().size());
		assertEquals(2, test.run(importer, file("c.xml", journal("EN", TITLE, "This Directive applies to reading:")))
				.unchanged());
		assertEquals(3, act.getExpressions().size());
	}

	@Test
	void readsNoExternalEntity() throws Exception {
		Path secret = file("secret.txt", "gizli parola");
		String trick = journal("EN", TITLE, "Reading &secret; &a;&b;")
				.replace(DOCTYPE, "<!DOCTYPE html [<!ENTITY secret SYSTEM \"" + secret.toUri()
						+ "\"><!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;\">]>");
		test.run(importer, file("trick.xml", trick));
		String text = ReadingText.of(Instruments.find(test.project, KEY).orElseThrow().getExpressions().getFirst()).text();
		assertFalse(text.contains("gizli"), text);
		assertFalse(text.contains("xxxxxxxxxx"), text);
		assertTrue(text.contains("&secret;"), "an entity that nobody resolves stays as it is printed");
	}

	@Test
	void refusesWhatIsNoPageOfEurLex() throws Exception {
		assertRefused("empty.html", "");
		assertRefused("letter.html", "Dear reader");
		assertRefused("other.html", "<html><body><p>Hello</p></body></html>");
		String page = journal("EN", TITLE, "x");
		assertRefused("cut.xml", page.substring(0, page.length() / 2));
		assertRefused("numberless.xml", journal("EN", "DIRECTIVE", "x").replace("2098/42", ""));
		assertRefused("articleless.xml", page.replaceAll("oj-ti-art", "oj-other"));
		assertRefused("binary.html", "a\0\1b\0\0");
	}

	private void assertRefused(String name, String text) throws Exception {
		Path file = file(name, text);
		ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> test.run(importer, file), name);
		assertTrue(refusal.getMessage().contains(name), refusal.getMessage());
		assertFalse(test.project.canUndo());
	}

	private static Provision provision(Expression text, String key) {
		return Provisions.byKey(text, key).orElseThrow(() -> new AssertionError("no " + key));
	}
}
