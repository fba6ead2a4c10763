/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.tests.support.TestProject;

/** New projects for tests. */
public final class TwoCountries {

	private TwoCountries() {
	}

	/** An empty project with the jurisdictions TR and BE. */
	public static IResearchProject create(Path file) throws CoreException {
		IResearchProject project = TestProject.createFile(file).project;
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
