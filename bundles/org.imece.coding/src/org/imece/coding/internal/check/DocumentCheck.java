/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.internal.Messages;
import org.imece.coding.text.IncompleteText;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/** Documents without text and without codings. */
public final class DocumentCheck implements ICheck {

	private static final String ID = "org.imece.coding.document";

	@Override
	public List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		return project.read(() -> {
			List<Issue> issues = new ArrayList<>();
			String language = project.mainLanguage();
			Set<String> coded = new HashSet<>();
			project.all(CodingSet.class).stream().filter(set -> !set.getCodings().isEmpty() && set.getDocument() != null)
					.forEach(set -> coded.add(set.getDocument().getId()));
			for (Document document : project.all(Document.class)) {
				String title = Titles.of(document, language);
				if (hasNoTextByNature(document)) {
					continue;
				}
				if (IncompleteText.of(document)) {
					issues.add(new Issue(Severity.WARNING, ID, project.uriOf(document), title, Messages.Check_noText));
				} else if (!coded.contains(document.getId())) {
					issues.add(new Issue(Severity.INFO, ID, project.uriOf(document), title, Messages.Check_noCodings));
				}
			}
			return issues;
		});
	}

	private static boolean hasNoTextByNature(Document document) {
		return switch (document.getKind()) {
		case AUDIO, VIDEO, PICTURE -> document.getText() == null || document.getText().isEmpty();
		default -> false;
		};
	}
}
