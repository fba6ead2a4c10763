/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** Projects to report on. */
public final class TestProject {

	private TestProject() {
	}

	public static IResearchProject create(Path file) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		return factory.create(file.toUri(), new NewProject("Deneme", "tr", true), ProjectOptions.headless("test"));
	}

	public static Jurisdiction add(IResearchProject project, String code, String turkishName) throws CoreException {
		Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setCode(code);
		jurisdiction.getNames().put("tr", turkishName);
		project.edit("Add", () -> project.add(jurisdiction));
		return jurisdiction;
	}
}
