/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.text;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Event;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.StudyVisit;
import org.imece.model.stakeholder.Training;

/** Who took part in what, in the role of that day. */
public final class ParticipationTable extends RecordTable<Element> {

	public ParticipationTable() {
		super(Element.class, "v1_participation",
				"A party that took part in an engagement, training, study visit or event.",
				text("occasion_id", "Identifier of the engagement, training, study visit or event"),
				text("occasion", "Engagement, Training, StudyVisit or Event"), text("party_id", "Who took part"),
				text("role_id", "Role of the party on that day"), text("capacity", "As what, in words"));
	}

	@Override
	protected void write(Element root, Consumer<Object[]> rows) {
		switch (root) {
		case Engagement engagement -> write(root, engagement.getParticipations(), rows);
		case Training training -> write(root, training.getParticipations(), rows);
		case Event event -> write(root, event.getParticipations(), rows);
		case StudyVisit visit -> {
			write(root, visit.getDelegates(), rows);
			write(root, visit.getHosts(), rows);
		}
		default -> {
			// of no concern
		}
		}
	}

	private static void write(Element occasion, List<Participation> participations, Consumer<Object[]> rows) {
		participations.forEach(participation -> rows.accept(
				new Object[] { occasion.getId(), occasion.eClass().getName(), id(participation.getParty()),
						id(participation.getRole()), participation.getCapacity() }));
	}
}
