/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.search;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.Event;
import org.imece.model.stakeholder.Session;
import org.imece.model.stakeholder.StudyVisit;
import org.imece.model.stakeholder.Training;

/** Cooperations, and the trainings, study visits and events of the project. */
public final class CooperationTexts implements ISearchContribution {

	@Override
	public void texts(Element root, Consumer<SearchText> texts) {
		if (!(root instanceof Cooperation || root instanceof Training || root instanceof StudyVisit
				|| root instanceof Event)) {
			return;
		}
		Texts own = Texts.of(root, texts);
		own.localized(root.getNames(), List.of());
		own.localized(root.getDescriptions(), List.of());
		switch (root) {
		case Cooperation cooperation -> {
			own.write(cooperation.getResults());
			own.write(cooperation.getDifficulties());
			own.write(cooperation.getTransferability());
			own.write(cooperation.getPlace());
			cooperation.getContributions().forEach(contribution -> own.write(contribution.getDescription()));
		}
		case Training training -> training.getSessions().stream().map(Session::getTitle).forEach(own::write);
		case StudyVisit visit -> {
			own.write(visit.getLearnings());
			own.write(visit.getPlace());
		}
		default -> own.write(((Event) root).getPlace());
		}
	}
}
