/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.contribution.Contributions;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.operation.FileOutcome;
import org.imece.core.operation.ImportFilesOperation;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Whatever plug-in an importer comes from: bad input gets a sentence, and nothing is changed. */
class BadInputTest {

	/** What users must not read: names of classes, and what a stack trace looks like. */
	private static final Pattern TECHNICAL = Pattern.compile("Exception|java\\.|org\\.[a-z]+\\.|\\bnull\\b|\\{\\d\\}");

	@TempDir
	Path folder;
	private IResearchProject project;

	@BeforeEach
	void openProject() throws Exception {
		BundleContext bundles = FrameworkUtil.getBundle(BadInputTest.class).getBundleContext();
		IProjectFactory factory = bundles.getService(bundles.getServiceReference(IProjectFactory.class));
		project = factory.create(folder.resolve("proje.imece").toUri(), new NewProject("Deneme", "tr", true),
				ProjectOptions.headless("deneme"));
	}

	@AfterEach
	void closeProject() throws Exception {
		project.close();
	}

	static List<String> importers() {
		return contributed().stream().map(Importer::id).toList();
	}

	private static List<Importer> contributed() {
		return new Contributions(RegistryFactory.getRegistry()).importers();
	}

	@Test
	void thereAreImporters() {
		assertTrue(importers().containsAll(
				List.of("organisations-csv", "tr-law-text", "eurlex-xhtml", "refi-qdpx", "plain-text", "docx", "odt",
						"rtf", "html", "pdf", "subtitles", "media")),
				() -> importers().toString());
	}

	@ParameterizedTest
	@MethodSource("importers")
	void hostileFilesAreRefused(String format) throws Exception {
		String extension = contributed().stream().filter(importer -> importer.id().equals(format)).findFirst()
				.orElseThrow().extensions().iterator().next().strip();
		for (Map.Entry<String, Path> file : HostileFiles.write(folder, extension).entrySet()) {
			assertRefused(file.getKey(), Optional.of(format), file.getValue());
			assertRefused(file.getKey(), Optional.empty(), file.getValue());
		}
		assertFalse(Files.exists(folder.getParent().getParent().resolve("climbed.txt")));
	}

	private void assertRefused(String what, Optional<String> format, Path file) throws Exception {
		int records = project.records().size();
		FileOutcome outcome = new ImportFilesOperation(project, contributed(), List.of(file), format, Map.of())
				.run(null).get(0);
		assertTrue(outcome.isRefused(), () -> what + " was imported: " + outcome.account());
		assertFalse(TECHNICAL.matcher(outcome.refusal()).find(), outcome::refusal);
		assertTrue(outcome.refusal().length() > 20, outcome::refusal);
		assertEquals(records, project.records().size(), what);
		assertFalse(project.canUndo() && project.undoLabel().contains(file.getFileName().toString()), what);
	}

	@Test
	void noFileOfTheMachineIsReadThroughAnEntity() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "GİZLİ-SÖZ");
		for (String name : List.of("a.qde", "b.qdc", "c.xml", "d.html", "e.xhtml")) {
			Path file = Files.write(folder.resolve(name), HostileFiles.externalEntity(secret, "Project"));
			new ImportFilesOperation(project, contributed(), List.of(file), Optional.empty(), Map.of()).run(null);
		}
		project.flush();
		for (var header : project.records()) {
			String content = project.root(header.id()).map(BadInputTest::describe).orElse("");
			assertFalse(content.contains("GİZLİ-SÖZ"), header::title);
		}
	}

	private static String describe(EObject root) {
		StringBuilder text = new StringBuilder(root.toString());
		root.eAllContents().forEachRemaining(child -> text.append(child));
		return text.toString();
	}
}
