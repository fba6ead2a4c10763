/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.ChangeCodeOperation;
import org.imece.coding.code.CodeDefinitions;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.code.SplitCodeOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.tests.support.ModelText;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codings and codes that are split, merged, linked and defined anew. */
class SplitAndMergeTest {

	private static final String TEXT = "Ortak dil yok. Ölçüler başka. Zaman da dar.";

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private Document document;
	private Code code;
	private Coding coding;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		project.edit("", () -> {
			document = CodingFactory.eINSTANCE.createDocument();
			document.setText(TEXT);
			project.add(document);
		});
		code = new CreateCodeOperation(project, null, "engeller").run(null);
		coding = code("Ortak dil yok. Ölçüler başka.");
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Coding code(String passage) throws CoreException {
		int start = TEXT.indexOf(passage);
		return new CodeSelectionOperation(project, document, start, start + passage.length(), code).run(null);
	}

	@Test
	void splittingLeavesBlanksOutAndIdentityWithTheFirst() throws Exception {
		ChangeCodingOperation.memo(project, coding, "önemli").run(null);
		String before = ModelText.of(coding.eContainer());
		Coding second = new SplitCodingOperation(project, coding, TEXT.indexOf(" Ölçüler")).run(null);
		assertEquals("Ortak dil yok.", coding.getQuote());
		assertEquals("Ölçüler başka.", second.getQuote());
		assertEquals("önemli", coding.getMemo());
		assertNull(second.getMemo());
		assertSame(code, second.getCode());
		assertEquals(List.of(coding, second), ((CodingSet) coding.eContainer()).getCodings());
		assertThrows(CoreException.class, () -> new SplitCodingOperation(project, second, 0).run(null));
		assertThrows(CoreException.class,
				() -> new SplitCodingOperation(project, second, second.getEnd()).run(null));
		project.undo();
		assertEquals(before, ModelText.of(coding.eContainer()));
	}

	@Test
	void mergingTakesOverWhatPointsAtTheOthers() throws Exception {
		Coding second = code("Zaman da dar.");
		ChangeCodingOperation.memo(project, coding, "bir").run(null);
		ChangeCodingOperation.memo(project, second, "iki").run(null);
		ChangeCodingOperation.link(project, second, document).run(null);
		Case[] unit = new Case[1];
		project.edit("", () -> {
			unit[0] = project.add(CodingFactory.eINSTANCE.createCase());
			unit[0].getSegments().add(second);
		});
		assertEquals(List.of(coding), MergeCodingsOperation.candidates(coding, 0, 5));
		List<Coding> both = MergeCodingsOperation.candidates(coding, 0, TEXT.length());
		assertSame(coding, new MergeCodingsOperation(project, both).run(null));
		assertEquals(TEXT, coding.getQuote());
		assertEquals("bir\niki", coding.getMemo());
		assertEquals(List.of(coding), test.codings());
		assertEquals(List.of(coding), unit[0].getSegments());
		assertSame(document, coding.getLinks().get(0).getTarget());
		assertThrows(CoreException.class, () -> new MergeCodingsOperation(project, List.of(coding)).run(null));
		project.undo();
		assertEquals(List.of(second), unit[0].getSegments());
		assertEquals(2, test.codings().size());
	}

	@Test
	void linksAreMadeOnceAndRemoved() throws Exception {
		ChangeCodingOperation.link(project, coding, document).run(null);
		ChangeCodingOperation.link(project, coding, document).run(null);
		assertEquals(1, coding.getLinks().size());
		ChangeCodingOperation.unlink(project, coding, coding.getLinks().get(0)).run(null);
		assertEquals(List.of(), coding.getLinks());
	}

	@Test
	void aDefinitionThatWasUsedIsKept() throws Exception {
		define("dil");
		assertEquals(2, code.getVersion()); // something was coded while it had none
		define("ortak dil");
		assertEquals(2, code.getVersion()); // nothing has been coded under "dil"
		ChangeCodingOperation.recode(project, coding, code).run(null);
		define("ortak dilin yokluğu");
		assertEquals(3, code.getVersion());
		assertEquals(2, coding.getCodeVersion());
		assertEquals("ortak dil", CodeDefinitions.of(code, 2).orElseThrow().definition().get("tr"));
		assertEquals("ortak dilin yokluğu", CodeDefinitions.of(code, 3).orElseThrow().definition().get("tr"));
		assertEquals(List.of(1, 2), code.getEarlier().stream().map(earlier -> earlier.getVersion()).toList());
		assertEquals("Ayşe Demir", code.getEarlier().get(0).getAuthor());
		project.undo();
		assertEquals(2, code.getVersion());
		assertEquals(1, code.getEarlier().size());
	}

	private void define(String definition) throws CoreException {
		project.edit("", () -> {
			CodeDefinitions.beforeChange(project, code);
			code.getDescriptions().put("tr", definition);
		});
	}

	@Test
	void chosenPassagesGetANewCode() throws Exception {
		Coding second = code("Zaman da dar.");
		assertEquals(List.of(coding, second), SplitCodeOperation.codings(project, code));
		Code made = new SplitCodeOperation(project, code, "zaman", List.of(second)).run(null);
		assertSame(made, second.getCode());
		assertSame(code, coding.getCode());
		assertSame(code.eContainer(), made.eContainer());
		assertThrows(CoreException.class,
				() -> new SplitCodeOperation(project, code, "x", List.of(second)).run(null));
		project.undo();
		assertSame(code, second.getCode());
		ChangeCodeOperation.rename(project, code, "tr", "zorluklar").run(null);
		assertEquals(1, code.getVersion()); // a name is no definition
	}
}
