/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.operation.FileOutcome;
import org.imece.core.operation.ImportFilesOperation;
import org.imece.model.coding.Document;
import org.junit.jupiter.api.Test;

/** A folder of 200 interviews, as a project has it at its end. */
class FolderImportTest extends ImporterTest {

	private static final String LINE = "Ayşe Şahin: Dernekler şirketlerle aynı dili konuşmuyor, ama ortak bir proje başlayınca iş değişiyor.";
	private static final List<Importer> IMPORTERS = List.of(
			new Importer("plain-text", "", Set.of("txt"), new PlainTextImporter()),
			new Importer("docx", "", Set.of("docx"), new DocxImporter()),
			new Importer("pdf", "", Set.of("pdf"), new PdfImporter()));
	private static final String PDF = "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n5 0 obj<</Length 51>>stream\nBT /F 12 Tf 20 100 Td (Ortak proje %04d ...) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n";

	private Path interviews(int count) throws Exception {
		Path interviews = Files.createDirectory(folder.resolve("gorusmeler"));
		for (int i = 0; i < count; i++) {
			String name = "gorusme%03d".formatted(i);
			switch (i % 4) {
			case 0, 1 -> Files.writeString(interviews.resolve(name + ".txt"), (i + LINE + '\n').repeat(300));
			case 2 -> Files.move(zip("x.docx", "word/document.xml",
					"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
							+ ("<w:p><w:r><w:t>" + i + LINE + "</w:t></w:r></w:p>").repeat(300) + "</w:body></w:document>"),
					interviews.resolve(name + ".docx"));
			default -> Files.writeString(interviews.resolve(name + ".pdf"), PDF.formatted(i));
			}
		}
		return interviews;
	}

	private List<FileOutcome> run(Path interviews, Monitor monitor) throws CoreException {
		return new ImportFilesOperation(test.project, IMPORTERS, List.of(interviews), Optional.empty(), Map.of())
				.run(monitor);
	}

	@Test
	void takesAllAndTellsHowFarItIs() throws Exception {
		Monitor monitor = new Monitor(Integer.MAX_VALUE);
		List<FileOutcome> outcomes = run(interviews(200), monitor);
		assertEquals(200, outcomes.stream().filter(each -> !each.isRefused() && each.account().created() == 1).count());
		assertEquals(200, monitor.files);
		assertTrue(monitor.worked > 0.99 * monitor.total, monitor.worked + " of " + monitor.total);
		test = test.reopen();
		assertEquals(200, test.project.all(Document.class).size());
	}

	@Test
	void whatWasTakenBeforeItIsCancelledStays() throws Exception {
		Path interviews = interviews(30);
		assertThrows(OperationCanceledException.class, () -> run(interviews, new Monitor(20)));
		assertEquals(20, test.project.all(Document.class).size());
		test.project.undo();
		assertEquals(19, test.project.all(Document.class).size());
		List<FileOutcome> again = run(interviews, new Monitor(Integer.MAX_VALUE));
		assertEquals(30, again.size());
		assertEquals(30, test.project.all(Document.class).size());
	}

	/** Counts, and cancels when so many files are done. */
	private static final class Monitor extends NullProgressMonitor {

		private final int last;
		private int files;
		private int total;
		private double worked;

		private Monitor(int last) {
			this.last = last;
		}

		@Override
		public void beginTask(String name, int totalWork) {
			total = totalWork;
		}

		@Override
		public void internalWorked(double work) {
			worked += work;
		}

		@Override
		public void worked(int work) {
			worked += work;
		}

		@Override
		public void subTask(String name) {
			if (name.startsWith("gorusme") && files++ == last) {
				setCanceled(true);
			}
		}
	}
}
