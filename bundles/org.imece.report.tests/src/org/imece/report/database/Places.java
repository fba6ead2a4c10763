/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;

/** Something to report on. */
public final class Places {

	private Places() {
	}

	public static Jurisdiction add(IResearchProject project, String code, String turkishName) throws CoreException {
		Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setCode(code);
		jurisdiction.getNames().put("tr", turkishName);
		project.edit("Add", () -> project.add(jurisdiction));
		return jurisdiction;
	}
}
