/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.code.Codes;
import org.imece.coding.internal.Messages;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;

/** Codes that do not say what they mean. */
public final class CodeWithoutDefinitionCheck implements ICheck {

	private static final String ID = "org.imece.coding.codeWithoutDefinition";

	@Override
	public List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		return project.read(() -> {
			List<Issue> issues = new ArrayList<>();
			String language = project.mainLanguage();
			for (Code code : Codes.all(project)) {
				if (code.isCodable() && Titles.text(code.getDescriptions(), language).isEmpty()) {
					issues.add(new Issue(Severity.INFO, ID, project.uriOf(code), Titles.of(code, language),
							Messages.Check_withoutDefinition));
				}
			}
			return issues;
		});
	}
}
