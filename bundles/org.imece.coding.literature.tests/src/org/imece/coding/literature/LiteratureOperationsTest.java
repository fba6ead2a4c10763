/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.citation.FullText;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.Reference;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Memo;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteratureOperationsTest {

	@TempDir
	Path folder;

	private TestProject test;
	private IResearchProject project;
	private LiteratureItem first;
	private LiteratureItem second;

	@BeforeEach
	void create() throws CoreException {
		test = TestProject.create(folder);
		project = test.project;
		first = item("ak2001", "Kitap");
		second = item("ak2001x", "KİTAP");
		second.setPublisher("Yayınevi");
		second.getTags().add("KSS");
		project.edit("x", () -> {
			project.add(first);
			project.add(second);
		});
	}

	@AfterEach
	void close() throws CoreException {
		test.close();
	}

	private static LiteratureItem item(String key, String title) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setCitationKey(key);
		item.setTitle(title);
		return item;
	}

	/** Makes a document of each line of a file. */
	private static final class LinesImporter implements IImporter {
		@Override
		public int fit(ImportSource source) {
			return 1;
		}

		@Override
		public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
				throws CoreException {
			try {
				List<String> lines = Files.readAllLines(source.file());
				return new ImportPlan() {
					@Override
					public ImportAccount account() {
						return new ImportAccount(source.fileName(), "lines", "x", 1, 1, 0, 0, 0, List.of());
					}

					@Override
					public void perform(IResearchProject target) {
						for (String line : lines) {
							if (target.root(line).isEmpty()) {
								Document document = CodingFactory.eINSTANCE.createDocument();
								document.setId(line);
								document.setText(line);
								document.setLanguage("tr");
								document.setFileName(source.fileName());
								target.add(document);
							}
						}
					}
				};
			} catch (IOException e) {
				throw new ImportRefusal(e.getMessage(), e);
			}
		}
	}

	private Document attach(LiteratureItem item, Path file) throws CoreException {
		return new AttachFullTextOperation(project, List.of(new Importer("lines", "Lines", Set.of("txt"), new LinesImporter())),
				item, file).run(null);
	}

	@Test
	void aTextIsAttachedAndFoundFromBothEnds() throws Exception {
		Path file = Files.writeString(folder.resolve("metin.txt"), "Bir metin.");
		Document document = attach(first, file);
		assertSame(document, first.getDocument());
		assertSame(first, FullText.itemOf(document).orElseThrow());
		assertEquals(DocumentKind.LITERATURE, document.getKind());
		assertEquals("Kitap", document.getNames().get("tr"));
		project.undo();
		assertNull(first.getDocument());
		assertEquals(0, project.all(Document.class).size());
		project.redo();
		attach(second, file); // known by now
		assertEquals(1, project.all(Document.class).size());
		assertNull(first.getDocument());
		String address = project.uriOf(second);
		test = test.reopen();
		LiteratureItem again = (LiteratureItem) test.project.find(address).orElseThrow();
		assertSame(again, FullText.itemOf(again.getDocument()).orElseThrow());
	}

	@Test
	void whatIsNotOneTextChangesNothing() throws Exception {
		Path two = Files.writeString(folder.resolve("iki.txt"), "Bir\nİki");
		assertThrows(ImportRefusal.class, () -> attach(first, two));
		assertEquals(0, project.all(Document.class).size());
		assertThrows(ImportRefusal.class, () -> attach(first, folder.resolve("yok.txt")));
		assertThrows(ImportRefusal.class, () -> new AttachFullTextOperation(project, List.of(), first, two).run(null));
		assertFalse(project.undoLabel().contains("iki.txt"));
	}

	@Test
	void mergingTakesEverythingOver() throws Exception {
		Document document = attach(second, Files.writeString(folder.resolve("metin.txt"), "Bir metin."));
		Evidence evidence = EvidenceFactory.eINSTANCE.createEvidence();
		Memo memo = CodingFactory.eINSTANCE.createMemo();
		project.edit("x", () -> {
			Matrix matrix = EvidenceFactory.eINSTANCE.createMatrix();
			Finding finding = EvidenceFactory.eINSTANCE.createFinding();
			Claim claim = EvidenceFactory.eINSTANCE.createClaim();
			matrix.getFindings().add(finding);
			finding.getClaims().add(claim);
			claim.getEvidence().add(evidence);
			evidence.setTarget(second);
			memo.getTargets().add(second);
			project.add(matrix);
			project.add(memo);
		});
		new MergeItemsOperation(project, first, List.of(second)).run(null);
		assertEquals(1, project.all(LiteratureItem.class).size());
		assertSame(first, evidence.getTarget());
		assertEquals(List.of(first), memo.getTargets());
		assertSame(document, first.getDocument());
		assertSame(first, FullText.itemOf(document).orElseThrow());
		assertEquals("Yayınevi", first.getPublisher());
		assertEquals("Kitap", first.getTitle());
		assertEquals(List.of("KSS"), first.getTags());
		assertEquals("ak2001", first.getCitationKey());
		assertEquals("ak2001x", first.getProperties().get(MergeItemsOperation.FORMER_KEYS));
		project.undo();
		assertEquals(2, project.all(LiteratureItem.class).size());
		assertSame(second, evidence.getTarget());
		assertNull(first.getDocument());
		project.redo();
		project.flush();
		assertEquals(List.of(), project.store().referencing(
				new Reference(second.getId(), second.getId())).stream().toList());
	}

	@Test
	void doesNotDropATextWhenMerging() throws Exception {
		attach(first, Files.writeString(folder.resolve("bir.txt"), "Bir"));
		attach(second, Files.writeString(folder.resolve("iki.txt"), "İki"));
		assertThrows(CoreException.class, () -> new MergeItemsOperation(project, first, List.of(second)).run(null));
		assertThrows(CoreException.class, () -> new MergeItemsOperation(project, first, List.of()).run(null));
		assertThrows(CoreException.class, () -> new MergeItemsOperation(project, first, List.of(first)).run(null));
		assertTrue(project.all(LiteratureItem.class).contains(second));
	}
}
