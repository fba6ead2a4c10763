/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.internal.Messages;
import org.imece.coding.segment.BlindRounds;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodingSet;

/** Passages that were marked without a code. */
public final class CodingWithoutCodeCheck implements ICheck {

	private static final String ID = "org.imece.coding.codingWithoutCode";

	@Override
	public List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		return project.read(() -> {
			List<Issue> issues = new ArrayList<>();
			String language = project.mainLanguage();
			BlindRounds rounds = BlindRounds.of(project);
			for (CodingSet set : project.all(CodingSet.class).stream().filter(rounds::shows).toList()) {
				String title = set.getDocument() == null ? Titles.of(set, language)
						: Titles.of(set.getDocument(), language);
				set.getCodings().stream().filter(coding -> coding.getCode() == null)
						.forEach(coding -> issues.add(new Issue(Severity.INFO, ID, project.uriOf(coding), title,
								Messages.Check_withoutCode)));
			}
			return issues;
		});
	}
}
