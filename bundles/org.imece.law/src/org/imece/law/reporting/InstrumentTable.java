/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.law.Instruments;
import org.imece.model.law.Instrument;

/** {@code v1_instrument}. */
public final class InstrumentTable extends RecordTable<Instrument> {

	public InstrumentTable() {
		super(Instrument.class, "v1_instrument", "One row for each law, directive, regulation or other act.", //
				text("id", "Identifier of the instrument"),
				text("title", "Title in Turkish if it has one, else in English or any language"),
				text("title_tr", "Title in Turkish"), text("title_en", "Title in English"),
				text("number", "Number as printed: 5253, 2024/1760"),
				text("kind", "CONSTITUTION, LAW, DECREE_LAW, DECREE, REGULATION, DIRECTIVE, ..."),
				text("series", "Tertip of a Turkish act"), text("jurisdiction_id", "Jurisdiction, see v1_jurisdiction"),
				text("adopted", "Day of adoption, ISO 8601, possibly to the month or year"),
				text("published", "Day of publication, ISO 8601, possibly to the month or year"),
				text("gazette", "Reference of the official gazette as printed"),
				text("force", "UNKNOWN, IN_FORCE, PARTLY_IN_FORCE, NOT_YET_IN_FORCE, REPEALED"),
				text("checked_on", "Day on which a person last compared with the official source"),
				text("celex", "CELEX number of an act of the European Union"), text("eli", "European Legislation Identifier"),
				integer("expressions", "How many texts (languages and states) the project has"));
	}

	@Override
	protected void write(Instrument instrument, Consumer<Object[]> rows) {
		rows.accept(new Object[] { instrument.getId(), Titles.text(instrument.getNames(), "tr"),
				instrument.getNames().get("tr"), instrument.getNames().get("en"), instrument.getNumber(),
				instrument.getKind().getName(), instrument.getSeries(),
				id(instrument.getJurisdiction()), string(instrument.getAdopted()), string(instrument.getPublished()),
				instrument.getGazette(), instrument.getForce().getName(), string(instrument.getCheckedOn()),
				Instruments.identifier(instrument, Instruments.CELEX).orElse(null),
				Instruments.identifier(instrument, "eli:").orElse(null), instrument.getExpressions().size() });
	}
}
