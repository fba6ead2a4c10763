/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;

/** Claims. */
public final class ClaimTable extends RecordTable<Matrix> {

	public ClaimTable() {
		super(Matrix.class, "v1_claim", "A sentence of the report that evidence has to carry.",
				text("id", "Identifier"), text("finding_id", "v1_finding"), integer("position", "Place in the finding, from 1"),
				text("text_tr", "Wording in Turkish"), text("text_en", "Wording in English"));
	}

	@Override
	protected void write(Matrix root, Consumer<Object[]> rows) {
		for (Finding finding : root.getFindings()) {
			int position = 0;
			for (Claim claim : finding.getClaims()) {
				position++;
				rows.accept(new Object[] { claim.getId(), finding.getId(), position, wording(claim.getText(), "tr"),
						wording(claim.getText(), "en") });
			}
		}
	}
}
