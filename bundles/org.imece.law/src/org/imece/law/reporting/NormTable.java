/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.reporting;

import static org.imece.core.reporting.Column.real;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Norm;
import org.imece.model.law.Provision;

/** {@code v1_norm}. */
public final class NormTable extends RecordTable<Instrument> {

	public NormTable() {
		super(Instrument.class, "v1_norm",
				"One row for each norm card: an obligation, incentive, threshold and so on that a provision contains.", //
				text("id", "Identifier of the norm card"),
				text("provision_id", "Provision it stands on, see v1_provision"),
				text("instrument_id", "Act, see v1_instrument"),
				text("jurisdiction_id", "Jurisdiction, see v1_jurisdiction"),
				text("citation", "Provision in short: 5520 m.10/1-c"),
				text("kind", "OBLIGATION, PROHIBITION, PERMISSION, RIGHT, INCENTIVE, DEFINITION, SANCTION, PROCEDURE, EXEMPTION, THRESHOLD, OTHER"),
				text("addressee", "ANYONE, COMPANY, CSO, DONOR, PUBLIC_BODY, BANK, LISTED_COMPANY, NATURAL_PERSON"),
				text("action", "What has to, may or must not be done"), text("condition", "On what condition"),
				real("threshold", "Number of a threshold, cap or rate"), text("unit", "Unit of the threshold"),
				text("effect", "On cooperation of civil society and companies: NEUTRAL, ENABLES, HINDERS"),
				text("quote", "Words of the provision that say so"), text("analyst", "Who made the card"));
	}

	@Override
	protected void write(Instrument instrument, Consumer<Object[]> rows) {
		for (Expression expression : instrument.getExpressions()) {
			Provisions.forEach(expression, provision -> provision.getNorms()
					.forEach(norm -> rows.accept(row(instrument, provision, norm))));
		}
	}

	private static Object[] row(Instrument instrument, Provision provision, Norm norm) {
		return new Object[] { norm.getId(), provision.getId(), instrument.getId(),
				id(instrument.getJurisdiction()), Citing.full(provision), norm.getKind().getName(),
				norm.getAddressee().getName(), norm.getAction(), norm.getCondition(), norm.getThreshold(), norm.getUnit(), norm.getEffect().getName(), norm.getQuote(),
				norm.getAnalyst() };
	}
}
