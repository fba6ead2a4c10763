/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Engagement;

/** Commitments made in engagements. */
public final class CommitmentTable extends RecordTable<Engagement> {

	public CommitmentTable() {
		super(Engagement.class, "v1_commitment", "A promise with a due date.", text("id", "Identifier"),
				text("engagement_id", "Identifier of the engagement in which it was made"),
				text("debtor_id", "Who promised"), text("creditor_id", "To whom"), text("text", "What was promised"),
				text("due", "yyyy, yyyy-mm or yyyy-mm-dd"), text("status", "OPEN, DONE, BROKEN, WITHDRAWN"));
	}

	@Override
	protected void write(Engagement root, Consumer<Object[]> rows) {
		for (Commitment commitment : root.getCommitments()) {
			rows.accept(new Object[] { commitment.getId(), root.getId(), id(commitment.getDebtor()),
					id(commitment.getCreditor()),
					commitment.getText() == null ? Titles.of(commitment, "tr") : commitment.getText(),
					string(commitment.getDue()), commitment.getStatus().name() });
		}
	}
}
