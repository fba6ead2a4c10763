/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** New projects for tests. */
public final class TestProject {

	private TestProject() {
	}

	/** An empty project with the jurisdictions TR and BE. */
	public static IResearchProject create(Path file) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		IResearchProject project = factory.create(file.toUri(), new NewProject("Deneme", "tr", true),
				ProjectOptions.headless("test"));
		project.edit("fixture", () -> {
			for (String code : new String[] { "TR", "BE" }) {
				Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
				jurisdiction.setCode(code);
				project.add(jurisdiction);
			}
		});
		return project;
	}
}
