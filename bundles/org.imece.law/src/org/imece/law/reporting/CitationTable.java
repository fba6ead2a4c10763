/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.reporting;

import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.law.Provisions;
import org.imece.model.law.Citation;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;

/** {@code v1_citation}. */
public final class CitationTable extends RecordTable<Instrument> {

	public CitationTable() {
		super(Instrument.class, "v1_citation", "One row for each citation that was found in the text of an act.", //
				text("id", "Identifier: that of the citing provision and the place in its text"),
				text("instrument_id", "Citing act, see v1_instrument"),
				text("provision_id", "Citing provision, see v1_provision"), text("as_printed", "The citation as printed"),
				text("target_key", "Cited act: TR/law/5253, EU/celex/32024L1760, self"),
				text("provision_path", "Cited provision: art_10__para_1__point_a"),
				text("resolution", "UNRESOLVED, INSTRUMENT or PROVISION: how far it could be followed"),
				text("target_id", "Cited instrument or provision, if it is in the project"));
	}

	@Override
	protected void write(Instrument instrument, Consumer<Object[]> rows) {
		for (Expression expression : instrument.getExpressions()) {
			Provisions.forEach(expression, provision -> provision.getCitations()
					.forEach(citation -> rows.accept(row(instrument, provision, citation))));
		}
	}

	private static Object[] row(Instrument instrument, Provision provision, Citation citation) {
		return new Object[] { provision.getId() + ':' + citation.getStart(), instrument.getId(), provision.getId(),
				citation.getAsPrinted(), citation.getTargetKey(), citation.getProvisionPath(),
				citation.getResolution().getName(), id(citation.getTarget()) };
	}
}
