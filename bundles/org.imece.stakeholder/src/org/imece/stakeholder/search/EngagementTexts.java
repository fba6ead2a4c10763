/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.search;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Engagement;

/** Titles, summaries, topics, statements and commitments of engagements. */
public final class EngagementTexts implements ISearchContribution {

	@Override
	public void texts(Element root, Consumer<SearchText> texts) {
		if (root instanceof Engagement engagement) {
			Texts own = Texts.of(engagement, texts);
			own.localized(engagement.getNames(), List.of());
			own.localized(engagement.getDescriptions(), List.of());
			own.write(engagement.getSummary());
			own.write(String.join(", ", engagement.getTopics()));
			own.write(engagement.getPlace());
			String title = Titles.of(engagement, "tr");
			engagement.getStatements().forEach(statement -> new Texts(statement, title, texts)
					.write(statement.getLanguage(), statement.getText(), List.of()));
			engagement.getCommitments()
					.forEach(commitment -> new Texts(commitment, title, texts).write(commitment.getText()));
		}
	}
}
