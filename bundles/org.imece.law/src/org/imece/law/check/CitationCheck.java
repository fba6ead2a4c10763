/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.check;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.law.Provisions;
import org.imece.law.internal.Messages;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Resolution;

/** Citations that lead to nothing in the project. */
public final class CitationCheck extends InstrumentCheck {

	static final String ID = "org.imece.law.citations";

	public CitationCheck() {
		super(ID);
	}

	@Override
	List<Issue> look(IResearchProject project, Instrument instrument) {
		int[] counts = new int[2];
		for (Expression expression : instrument.getExpressions()) {
			Provisions.forEach(expression, provision -> provision.getCitations().forEach(citation -> {
				counts[0]++;
				String path = citation.getProvisionPath();
				boolean open = citation.getResolution() == Resolution.UNRESOLVED
						|| citation.getResolution() == Resolution.INSTRUMENT && path != null && !path.isEmpty();
				counts[1] += open ? 1 : 0;
			}));
		}
		return counts[1] == 0 ? List.of()
				: List.of(issue(Severity.INFO, project, instrument,
						NLS.bind(Messages.Check_unresolvedCitations, counts[1], counts[0])));
	}
}
