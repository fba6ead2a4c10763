/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Statement;

/** Statements noted in engagements. */
public final class StatementTable extends RecordTable<Engagement> {

	public StatementTable() {
		super(Engagement.class, "v1_statement", "Words of a participant as noted.", text("id", "Identifier"),
				text("engagement_id", "Identifier of the engagement"), text("speaker_id", "Who said it"),
				text("text", "The words"), text("language", "BCP 47"),
				text("attribution", "How the speaker may be named: ANONYMOUS, SECTOR, ORGANISATION, NAME"));
	}

	@Override
	protected void write(Engagement root, Consumer<Object[]> rows) {
		for (Statement statement : root.getStatements()) {
			rows.accept(new Object[] { statement.getId(), root.getId(), id(statement.getSpeaker()), statement.getText(),
					statement.getLanguage(), statement.getAttribution().name() });
		}
	}
}
