/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.tests.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** A project on disk, for tests. */
public final class TestProject implements AutoCloseable {

	public final IResearchProject project;
	private final Path file;

	private TestProject(Path file, IResearchProject project) {
		this.file = file;
		this.project = project;
	}

	public static TestProject create(Path folder) throws CoreException {
		return createFile(folder.resolve("deneme.imece"));
	}

	public static TestProject createFile(Path file) throws CoreException {
		return new TestProject(file, factory().create(file.toUri(), new NewProject("Deneme", "tr", false),
				ProjectOptions.headless("Ayşe Demir")));
	}

	private static ProjectFactory factory() {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		return factory;
	}

	/** Closes the project and opens it again. */
	public TestProject reopen() throws CoreException {
		project.close();
		return new TestProject(file, factory().open(file.toUri(), ProjectOptions.headless("Ayşe Demir")));
	}

	public ImportAccount run(IImporter importer, Path source) throws CoreException {
		return run(importer, source, Map.of());
	}

	/** Resolves and performs, as the workbench does. */
	public ImportAccount run(IImporter importer, Path source, Map<String, String> options) throws CoreException {
		ImportPlan plan = importer.resolve(new ImportSource(source, options), project, new NullProgressMonitor());
		plan.prepare(project, new NullProgressMonitor());
		project.edit("import", () -> plan.perform(project));
		return plan.account();
	}

	public List<Coding> codings() {
		return project.all(CodingSet.class).stream().flatMap(set -> set.getCodings().stream()).toList();
	}

	public Document document(String name) {
		return project.all(Document.class).stream()
				.filter(document -> name.equals(document.getFileName()) || document.getNames().values().contains(name))
				.findFirst().orElseThrow();
	}

	@Override
	public void close() throws CoreException {
		project.close();
	}
}
