/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.Codes;
import org.imece.coding.internal.Messages;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.coding.Code;

/** Codes that read the same. */
public final class DuplicateCodeCheck implements ICheck {

	private static final String ID = "org.imece.coding.duplicateCode";

	@Override
	public List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		return project.read(() -> {
			List<Issue> issues = new ArrayList<>();
			String language = project.mainLanguage();
			Map<String, Code> first = new HashMap<>();
			for (Code code : Codes.all(project)) {
				String name = Titles.of(code, language);
				Code other = first.putIfAbsent(Folding.fold(name), code);
				if (other != null && !name.isEmpty()) {
					String path = Codes.path(other, language);
					issues.add(new Issue(Severity.WARNING, ID, project.uriOf(code), name,
							path.isEmpty() ? Messages.Check_duplicateCode
									: NLS.bind(Messages.Check_duplicateCodeIn, path)));
				}
			}
			return issues;
		});
	}
}
