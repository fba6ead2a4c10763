/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import org.imece.core.check.Issue.Severity;
import org.imece.evidence.internal.text.Messages;
import org.imece.evidence.matrix.Cells;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Stance;

/** Evidence against the claim or finding it stands under. */
public final class ContradictionCheck extends FindingCheck {

	public ContradictionCheck() {
		super("org.imece.evidence.contradiction");
	}

	@Override
	void check(Finding finding, String language, Report report) {
		Cells.evidence(finding).filter(evidence -> evidence.getStance() == Stance.CONTRADICTS)
				.forEach(evidence -> report.add(Severity.INFO, evidence,
						Messages.format(Messages.Check_contradicted, name(evidence, language))));
	}
}
