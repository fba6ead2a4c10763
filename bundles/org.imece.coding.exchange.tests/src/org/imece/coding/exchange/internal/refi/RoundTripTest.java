/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.imports.ImportAccount;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;
import org.imece.tests.support.ModelText;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own projects out and in again: nothing is lost, whatever is in them. */
class RoundTripTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anImportOfAnExportIsTheProject(long seed) throws Exception {
		Exported first;
		String before;
		try (TestProject one = TestProject.create(Files.createDirectory(folder.resolve("one")))) {
			GeneratedProject.fill(one.project, seed);
			before = text(one.project);
			first = Exported.of(one.project, folder.resolve("first.qdpx"));
			ImportAccount again = one.run(new RefiProjectImporter(), first.file());
			assertEquals(0, again.refused() + again.created(), again.toString());
		}
		try (TestProject two = TestProject.create(Files.createDirectory(folder.resolve("two")))) {
			ImportAccount account = two.run(new RefiProjectImporter(), first.file());
			assertEquals(0, account.refused(), account.toString());
			assertEquals(first.account().written(), account.created());
			assertEquals(before, text(two.project));
			Exported second = Exported.of(two.project, folder.resolve("second.qdpx"));
			assertEquals(first.text("project.qde"), second.text("project.qde"));
			assertEquals(first.text("imece.xml"), second.text("imece.xml"));
			assertArrayEquals(Files.readAllBytes(first.file()), Files.readAllBytes(second.file()));
			assertEquals(0, two.run(new RefiProjectImporter(), first.file()).updated());
		}
	}

	/** Everything of coding, in an order that does not depend on how it came in. */
	private static String text(IResearchProject project) throws Exception {
		project.flush();
		List<Element> roots = project.records().stream()
				.filter(header -> header.type().startsWith(CodingPackage.eNS_URI)).map(header -> header.id()).sorted()
				.map(id -> project.root(id).orElseThrow()).toList();
		return roots.stream().map(RoundTripTest::withoutOurProperties).map(ModelText::of).map(RoundTripTest::sorted).collect(Collectors.joining("\n"));
	}

	/** A copy without what only says how a file put it. */
	private static Element withoutOurProperties(Element root) {
		Element copy = EcoreUtil.copy(root);
		List<Element> elements = new ArrayList<>(List.of(copy));
		copy.eAllContents().forEachRemaining(each -> {
			if (each instanceof Element element) {
				elements.add(element);
			}
		});
		elements.forEach(element -> element.getProperties().removeIf(entry -> entry.getKey().startsWith("refi:")));
		return copy;
	}

	/** The order of what has none does not count. */
	private static String sorted(String record) {
		return Arrays.stream(record.split("\n")).sorted().collect(Collectors.joining("\n"));
	}
}
