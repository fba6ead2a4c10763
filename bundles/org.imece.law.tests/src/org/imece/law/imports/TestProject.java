/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.imports;

import java.nio.file.Path;

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
import org.imece.law.Instruments;
import org.imece.model.law.Instrument;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** A project on disk, for tests. */
public final class TestProject implements AutoCloseable {

	public final IResearchProject project;

	public TestProject(Path folder) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		project = factory.create(folder.resolve("deneme.imece").toUri(), new NewProject("Deneme", "tr", false),
				ProjectOptions.headless("Ayşe Demir"));
	}

	public ImportAccount run(IImporter importer, Path file) throws CoreException {
		ImportPlan plan = importer.resolve(new ImportSource(file), project, new NullProgressMonitor());
		project.edit("import", () -> plan.perform(project));
		return plan.account();
	}

	public Instrument instrument(String key) {
		return Instruments.find(project, key).orElseThrow(() -> new AssertionError(key + " is not in the project"));
	}

	@Override
	public void close() throws CoreException {
		project.close();
	}
}
