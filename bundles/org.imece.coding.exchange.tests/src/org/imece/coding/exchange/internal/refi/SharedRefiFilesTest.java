/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.imece.coding.code.Codes;
import org.imece.coding.segment.Passages;
import org.imece.tests.support.TestProject;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportAccount;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of others, which are not part of the project. */
class SharedRefiFilesTest {

	@TempDir
	Path folder;
	private TestProject test;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private static Path shared(String name) {
		Path file = Path.of(System.getProperty("imece.shared", "no folder"), "data", "refi-qda", name);
		assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
		return file;
	}

	@ParameterizedTest
	@ValueSource(strings = { "synthetic_A_standard_cp_lf.qdpx", "synthetic_B_nvivowin_u16_crlf_bom.qdpx",
			"synthetic_D_atlas_crlf_counted_as_1.qdpx" })
	void everySelectionHasTheTextOfItsName(String name) throws Exception {
		ImportAccount account = test.run(new RefiProjectImporter(), shared(name));
		assertEquals(8, test.codings().size());
		QdeNode project;
		try (var archive = org.imece.core.safe.SafeArchive.open(shared(name));
				var in = archive.open(archive.names().stream().filter(each -> each.endsWith(".qde")).findFirst().get())) {
			project = QdeReader.read(name, in);
		}
		var selections = project.within("Sources").flatMap(source -> source.children("PlainTextSelection")).toList();
		assertEquals(8, selections.size());
		for (QdeNode selection : selections) {
			Coding coding = test.codings().stream()
					.filter(each -> each.getId().equals(selection.child("Coding").get().id())).findFirst().orElseThrow();
			assertEquals(selection.get("name"), Passages.text(coding));
			assertEquals(selection.get("name"), coding.getQuote());
		}
		assertEquals(0, account.refused());
		String text = test.project.all(Document.class).get(0).getText();
		assertFalse(text.contains("\r") || text.startsWith("\uFEFF"));
	}

	@Test
	void readsAnExportWithoutItsTexts() throws Exception {
		Path file = shared("skyloom_TestProject.qdpx");
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertEquals(3, test.project.all(Coder.class).size());
		assertEquals(14, Codes.all(test.project).size());
		assertEquals(2, test.project.all(Memo.class).size());
		assertEquals(16, test.project.all(CodeSet.class).size());
		assertEquals(12, test.project.all(Document.class).size());
		assertTrue(test.codings().stream().anyMatch(coding -> coding.getCode() != null && Passages.text(coding)
				.equals("Oh, that was great. See you tomorrow? Eleven thirty. Mm.")));
		test.codings().forEach(coding -> assertEquals(Objects.requireNonNullElse(coding.getQuote(), ""), Passages.text(coding)));
		test = test.reopen();
		ImportAccount again = test.run(new RefiProjectImporter(), file);
		assertEquals(account.read(), again.read());
		assertEquals(again.read() - again.refused(), again.unchanged(), again.toString());
	}

	@Test
	void readsADraftOfTheStandard() throws Exception {
		Path file = shared("spec_A3_transana_repaired.qde");
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertEquals(63, test.project.all(Coder.class).size());
		assertEquals(19, Codes.all(test.project).size());
		assertEquals(40, test.project.all(Memo.class).size());
		assertEquals(6, test.project.all(CodeSet.class).size());
		assertTrue(account.remarks().size() > 5);
	}

	@Test
	void readsACodebook() throws Exception {
		IImporter importer = new RefiCodebookImporter();
		ImportAccount account = test.run(importer, shared("spec_A1_codebook.qdc"));
		assertEquals(6, account.created());
		assertEquals(6, Codes.all(test.project).size());
		assertEquals("#FFFF00", Codes.all(test.project).get(1).getColor());
		assertFalse(Codes.all(test.project).get(0).isCodable());
		assertEquals(6, test.run(importer, shared("spec_A1_codebook.qdc")).unchanged());
	}
}
