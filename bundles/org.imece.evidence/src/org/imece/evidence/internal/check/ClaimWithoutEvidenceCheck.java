/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import org.imece.core.check.Issue.Severity;
import org.imece.evidence.internal.text.Messages;
import org.imece.model.evidence.Finding;

/** A claim that nothing carries. */
public final class ClaimWithoutEvidenceCheck extends FindingCheck {

	public ClaimWithoutEvidenceCheck() {
		super("org.imece.evidence.claimWithoutEvidence");
	}

	@Override
	void check(Finding finding, String language, Report report) {
		finding.getClaims().stream().filter(claim -> claim.getEvidence().isEmpty())
				.forEach(claim -> report.add(Severity.WARNING, claim, Messages.Check_claimWithoutEvidence));
	}
}
