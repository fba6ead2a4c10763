/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.CodePassagesOperation.Passage;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodePassagesOperationTest {

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private Document first;
	private Document second;
	private Code code;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		first = document("Şirketler ve dernekler, dernekler ve vakıflar.");
		second = document("Dernekler şirketlerle konuşmuyor.");
		code = new CreateCodeOperation(project, null, "dernek").run(null);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Document document(String text) throws CoreException {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setText(text);
		project.edit("", () -> project.add(document));
		return document;
	}

	private static List<Passage> passages(Document document, String quote) {
		List<Passage> found = new ArrayList<>();
		for (int at = document.getText().indexOf(quote); at >= 0; at = document.getText().indexOf(quote, at + 1)) {
			found.add(new Passage(document.getId(), at, at + quote.length(), quote));
		}
		return found;
	}

	private int code(List<Passage> passages) throws CoreException {
		return new CodePassagesOperation(project, passages, project.uriOf(code)).run(null);
	}

	private List<Passage> all() {
		List<Passage> all = new ArrayList<>(passages(first, "dernekler"));
		all.addAll(passages(second, "Dernekler"));
		return all;
	}

	@Test
	void isOneStep() throws Exception {
		assertEquals(3, code(all()));
		assertEquals(List.of("Dernekler", "dernekler", "dernekler"),
				test.codings().stream().map(Passages::text).sorted().toList());
		assertEquals(2, project.all(CodingSet.class).size());
		project.undo();
		assertEquals(List.of(), test.codings());
		project.redo();
		assertEquals(3, test.codings().size());
	}

	@Test
	void leavesWhatIsCodedAlready() throws Exception {
		code(passages(first, "dernekler").subList(0, 1));
		assertEquals(2, code(all()));
		assertEquals(0, code(all()));
		assertEquals(3, test.codings().size());
	}

	@Test
	void codesNothingWhenATextHasChanged() throws Exception {
		List<Passage> all = all();
		project.edit("", () -> second.setText("Bütün " + second.getText()));
		CoreException refusal = assertThrows(CoreException.class, () -> code(all));
		assertTrue(refusal.getMessage().contains(project.records().stream()
				.filter(header -> header.id().equals(second.getId())).findFirst().orElseThrow().title()));
		assertEquals(List.of(), test.codings());
	}

	@Test
	void codesNothingWhenACodeOnlyGroups() throws Exception {
		project.edit("", () -> code.setCodable(false));
		assertThrows(CoreException.class, () -> code(all()));
		project.edit("", () -> project.delete(code));
		assertThrows(CoreException.class, () -> code(all()));
		assertEquals(List.of(), test.codings());
	}
}
