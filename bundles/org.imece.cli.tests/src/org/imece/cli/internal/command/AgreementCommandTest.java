/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementCommandTest {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

	@TempDir
	Path folder;

	private CommandFixture imece;
	private Document document;
	private Code code;
	private CodingRound round;

	/** 1000 characters; both coded 50, each of them 50 more. */
	@BeforeEach
	void setUp() throws Exception {
		imece = new CommandFixture(folder);
		assertEquals(ExitCode.DONE, imece.runOn("new", "--name", "Deneme", "--language", "tr"));
		edit(project -> {
			Codebook book = FACTORY.createCodebook();
			code = FACTORY.createCode();
			code.setId("00000000-0000-4000-8000-00000000c0de");
			code.getNames().put("tr", "Ortak dil");
			book.getCodes().add(code);
			project.add(book);
			document = FACTORY.createDocument();
			document.getNames().put("tr", "Görüşme");
			document.setText("x".repeat(1000));
			project.add(document);
			round = FACTORY.createCodingRound();
			round.getNames().put("tr", "Birinci tur");
			round.getDocuments().add(document);
			round.getCoders().add(coder(project, "Şule", 0, 100));
			round.getCoders().add(coder(project, "İnci", 50, 150));
			project.add(round);
		});
	}

	private interface Change {
		void on(IResearchProject project) throws CoreException;
	}

	private void edit(Change change) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		try (IResearchProject project = factory.open(imece.project.toUri(), ProjectOptions.headless("Test"))) {
			project.edit("test", () -> change.on(project));
		}
	}

	private Coder coder(IResearchProject project, String name, int start, int end) {
		Coder coder = FACTORY.createCoder();
		coder.getNames().put("tr", name);
		project.add(coder);
		CodingSet set = FACTORY.createCodingSet();
		set.setDocument(document);
		set.setCoder(coder);
		Coding coding = FACTORY.createCoding();
		coding.setStart(start);
		coding.setEnd(end);
		coding.setCode(code);
		set.getCodings().add(coding);
		project.add(set);
		return coder;
	}

	private void release() throws CoreException {
		edit(project -> project.all(CodingRound.class).get(0).setReleased(Instant.parse("2026-11-01T10:00:00Z")));
	}

	@Test
	void aBlindRoundIsNotCompared() {
		assertEquals(ExitCode.REFUSED, imece.runOn("agreement"));
		assertEquals("", imece.out());
		assertTrue(imece.error().contains("blind round") || imece.error().contains("kör tur"), imece.error());
	}

	@Test
	void jsonHasCoefficientsAndDisagreements() throws Exception {
		release();
		assertEquals(ExitCode.DONE, imece.runOn("agreement", "--resamples", "0", "--json"));
		String json = imece.out().replaceAll("\\s", "");
		assertTrue(json.contains("\"unit\":\"character\",\"units\":1000,"), json);
		assertTrue(json.contains("\"cohen_kappa\":{\"value\":0.44444444444444"), json);
		assertTrue(json.contains("\"start\":0,\"end\":150,\"extent\":100,"), json);
		assertTrue(json.contains("\"spans\":[[50,150]]"), json);
		assertTrue(json.contains("\"low\":null"), json);
		assertFalse(json.contains("NaN"), json);
	}

	@Test
	void csvHasARowForEachCoefficient() throws Exception {
		release();
		assertEquals(ExitCode.DONE, imece.runOn("agreement", "--unit", "continuum", "--codes", "ortak", "--csv"));
		assertTrue(imece.out().startsWith("scope,code_id,code,coefficient,value,low,high"), imece.out());
		assertTrue(imece.out().contains("code,00000000-0000-4000-8000-00000000c0de,Ortak dil,relevance_alpha,0."),
				imece.out());
		assertTrue(imece.out().contains("pooled,,,relevance_alpha,"), imece.out());
	}

	@Test
	void textIsATableWithRemarks() throws Exception {
		release();
		assertEquals(ExitCode.DONE, imece.runOn("agreement", "--round", "birinci tur"));
		assertTrue(imece.out().contains("Cohen κ") && imece.out().contains("Ortak dil"), imece.out());
		assertTrue(imece.out().contains("2007"), "the seed is told: " + imece.out());
	}

	@Test
	void methodsComeInBothLanguages() throws Exception {
		release();
		assertEquals(ExitCode.DONE, imece.runOn("agreement", "--methods", "tr", "--round", "Birinci tur"));
		assertTrue(imece.out().contains("2 kodlayıcı, birbirlerinin kodlamalarını görmeden kodlamıştır"), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("agreement", "--methods", "en"));
		assertTrue(imece.out().contains("2 coders coded 1 documents (1,000 characters). "), imece.out());
	}

	@Test
	void sameSeedSameInterval() throws Exception {
		release();
		imece.runOn("agreement", "--csv");
		String first = imece.out();
		imece.runOn("agreement", "--csv");
		assertEquals(first, imece.out());
	}

	@Test
	void whatIsUnknownIsSaid() throws Exception {
		release();
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("agreement", "--codes", "güven"));
		assertTrue(imece.error().contains("Ortak dil"), imece.error());
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("agreement", "--unit", "word"));
		assertTrue(imece.error().contains("sentence"), imece.error());
		assertEquals(ExitCode.REFUSED, imece.runOn("agreement", "--coders", "İnci"));
	}

	@Test
	void helpTellsOfIt() {
		assertEquals(ExitCode.DONE, imece.run("help", "agreement"));
		assertTrue(imece.out().contains("--documents") && imece.out().contains("--unit"), imece.out());
		assertEquals(ExitCode.DONE, imece.run("help"));
		assertTrue(imece.out().contains("agreement"), imece.out());
	}
}
