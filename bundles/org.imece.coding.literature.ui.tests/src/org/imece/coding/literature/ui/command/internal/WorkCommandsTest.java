/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.literature.files.BibliographyFormat;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkCommandsTest {

	@TempDir
	Path folder;

	private static LiteratureItem item(String title, Integer year, String author) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setTitle(title);
		item.setYear(year);
		item.getAuthors().add(author);
		return item;
	}

	@Test
	void citesSeveralInOrder() {
		assertEquals("(Demir, 2020; Yılmaz, 2019)", CopyCitationHandler
				.citation(List.of(item("B", 2019, "Yılmaz, Ayşe"), item("A", 2020, "Demir, Can")), "tr"));
	}

	@Test
	void theFullestStaysWhenMerging() {
		LiteratureItem bare = item("T", null, "Ak, Can");
		LiteratureItem dated = item("T", 2019, "Ak, Can");
		LiteratureItem withText = item("T", null, "Ak, Can");
		Document text = CodingFactory.eINSTANCE.createDocument();
		withText.setDocument(text);
		assertSame(dated, MergeWorksHandler.fullest(List.of(bare, dated)));
		assertSame(withText, MergeWorksHandler.fullest(List.of(bare, dated, withText)));
		assertSame(bare, MergeWorksHandler.fullest(List.of(bare, item("T", null, "Ak, Can"))));
	}

	@Test
	void theNameOfTheFileSaysTheFormat() {
		assertEquals(BibliographyFormat.RIS, ExportBibliographyHandler.format("/x/A.RIS", 0));
		assertEquals(BibliographyFormat.DOCX, ExportBibliographyHandler.format("/x/kaynakça", 5));
		assertEquals(BibliographyFormat.BIBTEX, ExportBibliographyHandler.format("/x/kaynakça", -1));
	}

	@Test
	void offersTheTextsThatImportersRead() {
		assertEquals("*.docx;*.pdf;*.txt",
				AttachFullTextHandler.extensions(List.of(new Importer("a", "A", Set.of("pdf", "txt", "qdpx"), null),
						new Importer("b", "B", Set.of("docx", "txt"), null))));
	}

	@Test
	void worksAreKnownByTheirRecords() throws CoreException {
		try (TestProject test = TestProject.create(folder)) {
			test.project.edit("x", () -> {
				test.project.add(item("T", 2019, "Ak, Can"));
				test.project.add(CodingFactory.eINSTANCE.createDocument());
			});
			test.project.flush();
			assertTrue(test.project.records(CodingPackage.Literals.LITERATURE_ITEM).stream().allMatch(WorkTester::isWork));
			assertFalse(test.project.records(CodingPackage.Literals.DOCUMENT).stream().anyMatch(WorkTester::isWork));
		}
	}
}
