/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.ChangeCodeOperation;
import org.imece.coding.code.CodeFrequencies;
import org.imece.coding.code.Codes;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.code.DeleteCodeOperation;
import org.imece.coding.code.MergeCodesOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingOperationsTest {

	private static final String TEXT = "Dernekler 😀 şirketlerle aynı dili konuşmuyor.";

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private Document document;
	private Code barriers;
	private Code language;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		project.edit("", () -> {
			document = CodingFactory.eINSTANCE.createDocument();
			document.setText(TEXT);
			project.add(document);
		});
		barriers = new CreateCodeOperation(project, null, " engeller ").run(null);
		language = new CreateCodeOperation(project, barriers, "ortak dil").run(null);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private void reopen() throws Exception {
		test = test.reopen();
		project = test.project;
		document = project.all(Document.class).get(0);
		barriers = project.all(Codebook.class).get(0).getCodes().get(0);
	}

	private Coding code(String passage, Code code) throws CoreException {
		int start = TEXT.indexOf(passage);
		return new CodeSelectionOperation(project, document, start, start + passage.length(), code).run(null);
	}

	@Test
	void codingMakesTheSetOfDocumentAndCoderOnce() throws Exception {
		Coding first = code("şirketlerle", barriers);
		Coding second = code("dili", language);
		assertSame(first.eContainer(), second.eContainer());
		assertSame(first, code("şirketlerle", barriers));
		assertEquals("şirketlerle", first.getQuote());
		assertEquals("Ayşe Demir", project.all(Coder.class).get(0).getHandle());
		project.undo();
		project.undo();
		assertEquals(List.of(), project.all(CodingSet.class));
		assertEquals(List.of(), project.all(Coder.class));
		project.redo();
		reopen();
		assertEquals(List.of("şirketlerle"), test.codings().stream().map(Passages::text).toList());
		assertEquals(1, CodingSets.of(project, document).size());
	}

	@Test
	void severalStepsCanBeOneEdit() throws Exception {
		project.edit("", () -> {
			code("şirketlerle", barriers);
			code("dili", new CreateCodeOperation(project, null, "dil").run(null));
		});
		assertEquals(1, project.all(Coder.class).size());
		assertEquals(1, project.all(CodingSet.class).size());
		assertEquals(1, project.all(Codebook.class).size());
		assertEquals(2, test.codings().size());
	}

	@Test
	void aSurrogatePairIsNeverCut() throws Exception {
		int smile = TEXT.indexOf("😀");
		Coding coding = new CodeSelectionOperation(project, document, smile + 1, smile + 3, barriers).run(null);
		assertEquals("😀 ", coding.getQuote());
	}

	@Test
	void refusesWhatCannotBeCoded() throws Exception {
		assertThrows(CoreException.class, () -> code("", barriers));
		assertThrows(CoreException.class,
				() -> new CodeSelectionOperation(project, document, 5, 4000, barriers).run(null));
		project.edit("", () -> barriers.setCodable(false));
		CoreException refusal = assertThrows(CoreException.class, () -> code("dili", barriers));
		assertTrue(refusal.getMessage().contains("engeller"));
		assertEquals(List.of(), project.all(CodingSet.class));
	}

	@Test
	void codingsCanBeChangedAndTakenBack() throws Exception {
		Coding coding = code("şirketlerle", barriers);
		ChangeCodingOperation.recode(project, coding, language).run(null);
		assertSame(language, coding.getCode());
		int start = TEXT.indexOf("aynı");
		ChangeCodingOperation.resize(project, coding, start, start + 9).run(null);
		assertEquals("aynı dili", coding.getQuote());
		assertThrows(CoreException.class, () -> ChangeCodingOperation.resize(project, coding, 9, 9).run(null));
		ChangeCodingOperation.memo(project, coding, " önemli ").run(null);
		assertEquals("önemli", coding.getMemo());
		ChangeCodingOperation.memo(project, coding, " ").run(null);
		assertNull(coding.getMemo());
		ChangeCodingOperation.uncode(project, coding).run(null);
		assertEquals(List.of(), test.codings());
		for (int i = 0; i < 5; i++) {
			project.undo();
		}
		assertSame(barriers, test.codings().get(0).getCode());
		assertEquals("şirketlerle", test.codings().get(0).getQuote());
	}

	@Test
	void mergingKeepsCodingsAndWhatIsWithin() throws Exception {
		Code other = new CreateCodeOperation(project, null, "zorluklar").run(null);
		Code within = new CreateCodeOperation(project, other, "zaman").run(null);
		code("şirketlerle", other);
		code("dili", barriers);
		project.edit("", () -> {
			other.getDescriptions().put("tr", "zor olan");
			Memo memo = CodingFactory.eINSTANCE.createMemo();
			memo.getTargets().add(other);
			project.add(memo);
		});
		new MergeCodesOperation(project, other, barriers).run(null);
		assertEquals(List.of("engeller", "ortak dil", "zaman"), Codes.all(project).stream()
				.map(code -> code.getNames().get("tr")).toList());
		assertTrue(test.codings().stream().allMatch(coding -> coding.getCode() == barriers));
		assertSame(barriers, project.all(Memo.class).get(0).getTargets().get(0));
		assertSame(barriers, within.eContainer());
		assertEquals("zor olan", barriers.getDescriptions().get("tr"));
		reopen();
		assertEquals(2, test.codings().stream().filter(coding -> coding.getCode() == barriers).count());
		assertThrows(CoreException.class,
				() -> new MergeCodesOperation(project, barriers, barriers.getCodes().get(0)).run(null));
	}

	@Test
	void undoOfAMergeBringsEverythingBack() throws Exception {
		Coding coding = code("dili", language);
		new MergeCodesOperation(project, language, barriers).run(null);
		assertSame(barriers, coding.getCode());
		project.undo();
		assertSame(language, coding.getCode());
		assertSame(barriers, language.eContainer());
	}

	@Test
	void deletingACodeTakesItsCodingsAlong() throws Exception {
		code("dili", language);
		code("şirketlerle", barriers);
		reopen(); // also in records that are not loaded
		assertEquals(2, new DeleteCodeOperation(project, barriers).run(null));
		assertEquals(List.of(), test.codings());
		project.undo();
		assertEquals(2, test.codings().size());
	}

	@Test
	void deletingADocumentTakesItsCodingsAlong() throws Exception {
		code("dili", language);
		assertEquals(1, new DeleteDocumentOperation(project, document).run(null));
		assertEquals(List.of(), project.all(CodingSet.class));
		assertEquals(List.of(), project.all(Document.class));
		project.undo();
		assertSame(project.all(Document.class).get(0), Passages.document(test.codings().get(0)));
	}

	@Test
	void codesMoveWithinAndBetweenCodebooks() throws Exception {
		code("dili", language);
		reopen();
		Code moved = barriers.getCodes().get(0);
		Codebook first = project.all(Codebook.class).get(0);
		ChangeCodeOperation.move(project, moved, first, 0).run(null);
		assertEquals(List.of(moved, barriers), first.getCodes());
		ChangeCodeOperation.move(project, moved, first, -1).run(null);
		assertEquals(List.of(barriers, moved), first.getCodes());
		assertThrows(CoreException.class, () -> ChangeCodeOperation.move(project, barriers, barriers, 0).run(null));
		Codebook[] second = new Codebook[1];
		project.edit("", () -> second[0] = project.add(CodingFactory.eINSTANCE.createCodebook()));
		ChangeCodeOperation.move(project, moved, second[0], -1).run(null);
		String id = moved.getId();
		reopen();
		assertEquals(id, test.codings().get(0).getCode().getId()); // the reference followed to the other record
	}

	@Test
	void renamingAndColouring() throws Exception {
		assertNotEquals(barriers.getColor(), language.getColor());
		ChangeCodeOperation.rename(project, language, "tr", "dil").run(null);
		assertEquals("dil", language.getNames().get("tr"));
		assertThrows(CoreException.class, () -> ChangeCodeOperation.rename(project, language, "tr", " ").run(null));
		ChangeCodeOperation.color(project, language, "#abc").run(null);
		assertEquals("#AABBCC", language.getColor());
		assertThrows(CoreException.class, () -> new CreateCodeOperation(project, null, " ").run(null));
	}

	@Test
	void countsFollowTheEdits() throws Exception {
		code("dili", language);
		code("şirketlerle", language);
		project.flush();
		CodeFrequencies counts = new CodeFrequencies();
		counts.load(project, null);
		assertEquals(2, counts.ofCode(language.getId()));
		assertEquals(2, counts.ofDocument(document.getId()));
		String set = project.all(CodingSet.class).get(0).getId();
		ChangeCodingOperation.uncode(project, test.codings().get(0)).run(null);
		counts.update(project, set);
		assertEquals(1, counts.ofCode(language.getId()));
		project.edit("", () -> project.delete(project.all(CodingSet.class).get(0)));
		counts.update(project, set);
		assertEquals(0, counts.ofCode(language.getId()));
		assertEquals(0, counts.ofDocument(document.getId()));
	}
}
