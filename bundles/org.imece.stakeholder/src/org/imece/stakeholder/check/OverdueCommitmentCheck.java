/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.CommitmentStatus;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.text.Messages;

/** Commitments that are open after their last day. */
public final class OverdueCommitmentCheck extends RecordCheck {

	public OverdueCommitmentCheck() {
		super("commitmentOverdue", Literals.ENGAGEMENT);
	}

	@Override
	void check(Element root, String language, Report report) {
		LocalDate today = LocalDate.now();
		for (Commitment commitment : ((Engagement) root).getCommitments()) {
			if (commitment.getStatus() == CommitmentStatus.OPEN && commitment.getDue() != null
					&& commitment.getDue().lastDay().isBefore(today)) {
				String text = commitment.getText() == null ? Titles.of(commitment, language) : commitment.getText();
				report.add(Severity.WARNING, commitment,
						NLS.bind(Messages.Check_commitmentOverdue, text, commitment.getDue()));
			}
		}
	}
}
