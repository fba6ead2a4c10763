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
import org.imece.model.stakeholder.Cooperation;

/** Cooperations. */
public final class CooperationTable extends RecordTable<Cooperation> {

	public CooperationTable() {
		super(Cooperation.class, "v1_cooperation", "A joint activity of civil society and companies.",
				text("id", "Identifier"), text("title", "Title, Turkish first"), text("title_en", "Title in English"),
				text("stage", "On Austin's continuum: PHILANTHROPIC, TRANSACTIONAL, INTEGRATIVE, TRANSFORMATIONAL"),
				text("status", "DRAFT, DOCUMENTED, VALIDATED, REJECTED"), text("date_from", "yyyy, yyyy-mm or yyyy-mm-dd"),
				text("date_to", "yyyy, yyyy-mm or yyyy-mm-dd"), text("place", "Place"), text("results", "Results"),
				text("difficulties", "Difficulties"), text("transferability", "What can be done elsewhere"),
				integer("partners", "Number of different parties that contribute"));
	}

	@Override
	protected void write(Cooperation root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), Titles.of(root, "tr"), wording(root.getNames(), "en"),
				root.getStage().name(), root.getStatus().name(), string(root.getFrom()), string(root.getTo()), root.getPlace(),
				root.getResults(), root.getDifficulties(), root.getTransferability(),
				(int) root.getContributions().stream().map(contribution -> id(contribution.getParty()))
						.filter(party -> party != null).distinct().count() });
	}
}
