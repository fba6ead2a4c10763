/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportSource;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of others in, out, and in again. */
class SharedRoundTripTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "synthetic_A_standard_cp_lf.qdpx", "synthetic_B_nvivowin_u16_crlf_bom.qdpx",
			"synthetic_D_atlas_crlf_counted_as_1.qdpx", "skyloom_TestProject.qdpx", "spec_A3_transana_repaired.qde" })
	void nothingIsLost(String name) throws Exception {
		Path original = Path.of(System.getProperty("imece.shared", "no folder"), "data", "refi-qda", name);
		assumeTrue(Files.exists(original), () -> "Skipped: there is no " + original);
		Exported first;
		try (TestProject test = TestProject.create(Files.createDirectory(folder.resolve("one")))) {
			int refused = test.run(new RefiProjectImporter(), original).refused();
			first = Exported.of(test.project, folder.resolve("first.qdpx"));
			ImportAccount again = test.run(new RefiProjectImporter(), first.file());
			assertEquals(0, again.created() + again.updated(), again.toString());
			assertTrue(again.refused() <= refused, again.toString());
		}
		try (TestProject test = TestProject.create(Files.createDirectory(folder.resolve("two")))) {
			test.run(new RefiProjectImporter(), first.file());
			Exported second = Exported.of(test.project, folder.resolve("second.qdpx"));
			assertEquals(first.text("project.qde"), second.text("project.qde"));
			assertEquals(first.text("imece.xml"), second.text("imece.xml"));
			assertArrayEquals(Files.readAllBytes(first.file()), Files.readAllBytes(second.file()));
		}
		QdeNode before;
		try (RefiFile file = RefiFile.open(new ImportSource(original))) {
			before = file.project();
		}
		Map<String, String> lost = new TreeMap<>(Exported.facts(before));
		Exported.facts(first.project()).forEach(lost::remove); // what is the same
		lost.keySet().removeIf(fact -> isWrittenAsTheStandardHasIt(name, fact));
		assertEquals("", String.join("\n", lost.entrySet().stream().map(Object::toString).toList()));
	}

	private static boolean isWrittenAsTheStandardHasIt(String file, String fact) {
		if (file.contains("_u16_") || file.contains("_crlf_")) {
			return fact.endsWith("Position");
		}
		if (file.contains("transana")) { // corners upside down, users of sets, passages of texts that are missing
			return fact.startsWith("PictureSelection") && fact.endsWith("Y") || fact.matches("Set [^/]*@creatingUser")
					|| fact.endsWith("Position");
		}
		// the texts are not in the archive: positions hold for what is known of them, and one passage is not known at all
		return file.contains("skyloom") && (fact.endsWith("Position") || fact.startsWith("SyncPoint")
				|| fact.contains("63e009f1-5c33-4568-b65d-53a7e28bdbc1")
				|| fact.contains("9ad860a5-3d53-4bde-b5ee-a8fc613c1652"));
	}
}
