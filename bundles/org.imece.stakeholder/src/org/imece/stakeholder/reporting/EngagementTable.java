/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Engagement;

/** Engagements. */
public final class EngagementTable extends RecordTable<Engagement> {

	public EngagementTable() {
		super(Engagement.class, "v1_engagement", "A meeting, call, letter or interview.", text("id", "Identifier"),
				text("title", "Title, Turkish first"), text("date", "yyyy, yyyy-mm or yyyy-mm-dd"),
				text("method", "MEETING, INTERVIEW, WORKSHOP ..."), text("direction", "OUTGOING, INCOMING, MUTUAL"),
				text("place", "Place"), text("topics", "Topics, parted by semicolons"), text("summary", "Summary"),
				integer("participants", "Number of those who took part"), integer("statements", "Number of statements"),
				integer("commitments", "Number of commitments"));
	}

	@Override
	protected void write(Engagement root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), Titles.of(root, "tr"), string(root.getAt()), root.getMethod().name(),
				root.getDirection().name(), root.getPlace(), String.join("; ", root.getTopics()), root.getSummary(),
				root.getParticipations().size(), root.getStatements().size(), root.getCommitments().size() });
	}
}
