/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.coding.segment.BlindRounds;
import org.imece.coding.segment.Passages;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/** Codings that lie outside the text of their document, or whose passage has shifted. */
public final class PassageCheck implements ICheck {

	private static final String ID = "org.imece.coding.passage";

	@Override
	public List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		return project.read(() -> {
			List<Issue> issues = new ArrayList<>();
			String language = project.mainLanguage();
			BlindRounds rounds = BlindRounds.of(project);
			for (CodingSet set : project.all(CodingSet.class).stream().filter(rounds::shows).toList()) {
				Document document = set.getDocument();
				String text = document == null ? null : document.getText();
				String title = document == null ? Titles.of(set, language) : Titles.of(document, language);
				for (Coding coding : set.getCodings()) {
					String uri = project.uriOf(coding);
					if (coding.getEnd() == 0 && (coding.getRegion() != null || text == null)) {
						continue; // in a recording or a picture
					}
					if (!Passages.isWithin(text, coding)) {
						issues.add(new Issue(Severity.ERROR, ID, uri, title, Messages.Check_outsideText));
					} else if (coding.getQuote() != null && !coding.getQuote().equals(Passages.text(coding))) {
						issues.add(new Issue(Severity.WARNING, ID, uri, title,
								NLS.bind(Messages.Check_shifted, coding.getQuote(), Passages.text(coding))));
					}
				}
			}
			return issues;
		});
	}
}
