/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.work.WorkIdentity;
import org.imece.coding.literature.internal.Messages;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.citation.ShortCitation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.UserLocale;
import org.imece.model.coding.LiteratureItem;

/** Items that may be the same work. */
public final class DuplicateWorkCheck implements ICheck {

	private static final String ID = "org.imece.coding.literature.duplicateWork";

	@Override
	public List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		return project.read(() -> {
			Map<String, List<LiteratureItem>> works = new HashMap<>();
			List<Issue> issues = new ArrayList<>();
			for (LiteratureItem item : project.all(LiteratureItem.class)) {
				WorkIdentity.keys(item).stream().flatMap(key -> works.getOrDefault(key, List.of()).stream())
						.filter(other -> WorkIdentity.agree(item, other)).findFirst()
						.ifPresent(other -> issues.add(new Issue(Severity.WARNING, ID, project.uriOf(item),
								Titles.of(item, project.mainLanguage()), NLS.bind(Messages.Check_duplicate,
										ShortCitation.of(other, UserLocale.language())))));
				WorkIdentity.keys(item).forEach(key -> works.computeIfAbsent(key, any -> new ArrayList<>()).add(item));
			}
			return issues;
		});
	}
}
