/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingQuery;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;
	private static final String TEXT = "Işık vakıf için önemli. Vakıflar ışık ister. İSTANBUL büyük.";

	@TempDir
	Path folder;

	private CommandFixture imece;

	@BeforeEach
	void setUp() throws Exception {
		imece = new CommandFixture(folder);
		assertEquals(ExitCode.DONE, imece.runOn("new", "--name", "Deneme", "--language", "tr"));
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		try (IResearchProject project = factory.open(imece.project.toUri(), ProjectOptions.headless("Test"))) {
			project.edit("test", () -> fill(project));
		}
	}

	private static void fill(IResearchProject project) throws CoreException {
		Codebook book = FACTORY.createCodebook();
		Code code = FACTORY.createCode();
		code.getNames().put("tr", "Ortak dil");
		book.getCodes().add(code);
		project.add(book);
		Document document = FACTORY.createDocument();
		document.getNames().put("tr", "Görüşme 1");
		document.setLanguage("tr");
		document.setText(TEXT);
		project.add(document);
		Coder coder = FACTORY.createCoder();
		coder.getNames().put("tr", "Şule");
		project.add(coder);
		CodingSet set = FACTORY.createCodingSet();
		set.setDocument(document);
		set.setCoder(coder);
		Coding coding = FACTORY.createCoding();
		coding.setStart(5);
		coding.setEnd(10);
		coding.setCode(code);
		set.getCodings().add(coding);
		project.add(set);
		CodingQuery query = FACTORY.createCodingQuery();
		query.getNames().put("tr", "Dil soruları");
		query.setExpression("code \"Ortak dil\"");
		project.add(query);
	}

	/** In whatever language the program speaks. */
	private static String found(int passages) {
		return Messages.format(Messages.Find_found, passages, 1);
	}

	@Test
	void printsAConcordance() {
		assertEquals(ExitCode.DONE, imece.runOn("find", "IŞIK"));
		assertTrue(imece.out().startsWith(found(2)), imece.out());
		assertTrue(imece.out().contains("Görüşme 1") && imece.out().contains("Vakıflar ışık ister."), imece.out());
	}

	@Test
	void findsFormsTextAndPatterns() {
		assertEquals(ExitCode.DONE, imece.runOn("find", "vakıf", "--as", "forms"));
		assertTrue(imece.out().startsWith(found(2)), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("find", "vakıf", "--as", "text", "--match-case"));
		assertTrue(imece.out().startsWith(found(1)), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("find", "\\bi\\w+", "--as", "regex"));
		assertTrue(imece.out().startsWith(found(3)), imece.out());
		assertEquals(ExitCode.DONE, imece.runOn("find", "yokböyle"));
		assertTrue(imece.out().contains(Messages.Find_nothing), imece.out());
	}

	@Test
	void writesForMachines() {
		assertEquals(ExitCode.DONE, imece.runOn("find", "ışık", "--sort", "right", "--json"));
		String json = imece.out().replaceAll("\\s", "");
		assertTrue(json.contains("\"found\":2") && json.contains("\"truncated\":false"), json);
		assertTrue(json.indexOf("\"start\":" + TEXT.indexOf("ışık")) < json.indexOf("\"start\":0"),
				"\"ister\" comes before \"vakıf\": " + json);
		assertEquals(ExitCode.DONE, imece.runOn("find", "ışık", "--csv", "--limit", "1"));
		assertEquals(2, imece.out().lines().count(), imece.out());
		assertTrue(imece.error().contains(Messages.format(Messages.Find_truncated, 1)), imece.error());
	}

	@Test
	void answersQuestionsAboutCodings() {
		assertEquals(ExitCode.DONE, imece.runOn("find", "code \"Ortak dil\"", "--as", "codings", "--json"));
		String json = imece.out().replaceAll("\\s", "");
		assertTrue(json.contains("\"hit\":\"vakıf\"") && json.contains("\"code\":\"Ortakdil\"")
				&& json.contains("\"coder\":\"Şule\"") && json.contains("imece:/"), json);
		assertEquals(ExitCode.DONE, imece.runOn("find", "--saved", "dil sorulari"));
		assertTrue(imece.out().startsWith(found(1)) && imece.out().contains("[Ortak dil]"), imece.out());
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("find"));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("find", "a", "--saved", "b"));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("find", "a", "--as", "lemma"));
		assertTrue(imece.error().contains("forms"), imece.error());
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("find", "a", "--sort", "size"));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("find", "any", "--as", "codings", "--match-case"));
		assertEquals(ExitCode.WRONG_USAGE, imece.runOn("find", "--saved", "yok"));
		assertTrue(imece.error().contains("Dil soruları"), imece.error());
		assertEquals(ExitCode.REFUSED, imece.runOn("find", "(", "--as", "regex"));
		assertEquals(ExitCode.REFUSED, imece.runOn("find", "code \"Yok\"", "--as", "codings"));
		assertTrue(imece.error().contains("Yok"), imece.error());
	}

	@Test
	void helpTellsOfIt() {
		assertEquals(ExitCode.DONE, imece.run("help", "find"));
		assertTrue(imece.out().contains("--match-case") && imece.out().contains("codings"), imece.out());
		assertEquals(ExitCode.DONE, imece.run("help"));
		assertTrue(imece.out().contains("  find "), imece.out());
	}
}
