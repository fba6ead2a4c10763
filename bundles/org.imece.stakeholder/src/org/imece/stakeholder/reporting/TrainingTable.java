/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.real;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Training;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Provinces.Province;

/** Trainings. */
public final class TrainingTable extends RecordTable<Training> {

	private final Provinces provinces = new Provinces();

	public TrainingTable() {
		super(Training.class, "v1_training", "A training in one of the regions.", text("id", "Identifier"),
				text("title", "Title, Turkish first"), text("title_en", "Title in English"),
				text("date", "yyyy, yyyy-mm or yyyy-mm-dd"), text("region", "A code of TR-REGION"),
				text("province", "ISO 3166-2 code"), text("province_name", "Name of the province"),
				integer("sessions", "Number of sessions"), integer("registered", "Number of those registered"),
				integer("attended", "Number of those who came"), real("pre_test", "Mean score before, per cent"),
				real("post_test", "Mean score after, per cent"));
	}

	@Override
	protected void write(Training root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), Titles.of(root, "tr"), wording(root.getNames(), "en"),
				string(root.getAt()), root.getRegion(), root.getProvince(),
				root.getProvince() == null ? null
						: provinces.find(root.getProvince()).map(Province::name).orElse(root.getProvince()),
				root.getSessions().size(), root.getRegistered(), root.getAttended(), root.getPreTest(),
				root.getPostTest() });
	}
}
