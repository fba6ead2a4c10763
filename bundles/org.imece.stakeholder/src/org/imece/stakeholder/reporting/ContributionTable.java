/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.real;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Contribution;
import org.imece.model.stakeholder.Cooperation;

/** What partners bring into cooperations. */
public final class ContributionTable extends RecordTable<Cooperation> {

	public ContributionTable() {
		super(Cooperation.class, "v1_contribution", "What one partner brings into a cooperation.",
				text("cooperation_id", "Identifier of the cooperation"), text("party_id", "Identifier of the partner"),
				text("kind", "CASH, IN_KIND, VOLUNTEERS, EXPERTISE, BRAND, DATA, NETWORK, OTHER"),
				text("description", "In words"), real("amount", "Amount"), text("currency", "ISO 4217"));
	}

	@Override
	protected void write(Cooperation root, Consumer<Object[]> rows) {
		for (Contribution contribution : root.getContributions()) {
			rows.accept(new Object[] { root.getId(), id(contribution.getParty()), contribution.getKind().name(),
					contribution.getDescription(), contribution.getAmount(), contribution.getCurrency() });
		}
	}
}
