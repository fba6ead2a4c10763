/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import org.imece.core.check.Issue.Severity;
import org.imece.evidence.internal.text.Messages;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;

/** A cell nobody looked at, and one that is found but empty. */
public final class CellStateCheck extends FindingCheck {

	public CellStateCheck() {
		super("org.imece.evidence.cellState");
	}

	@Override
	void check(Finding finding, String language, Report report) {
		boolean empty = finding.getClaims().isEmpty() && finding.getEvidence().isEmpty();
		if (finding.getState() == FindingState.NOT_LOOKED) {
			report.add(Severity.INFO, finding, Messages.Check_notLooked);
		} else if (finding.getState() == FindingState.FOUND && empty) {
			report.add(Severity.WARNING, finding, Messages.Check_foundButEmpty);
		}
	}
}
