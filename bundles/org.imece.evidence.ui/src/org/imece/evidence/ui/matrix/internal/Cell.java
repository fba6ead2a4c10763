/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.imece.core.project.Titles;
import org.imece.evidence.matrix.CellCounts;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.States;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Question;

/**
 * A cell of the matrix as it is shown.
 *
 * @param finding {@code null} for a cell nobody touched
 * @param summary the finding in one line; empty if there is none
 * @param counts  {@code null} until they have been worked out
 */
record Cell(Question question, Jurisdiction jurisdiction, Finding finding, FindingState state, String summary,
		CellCounts counts) {

	static Cell of(Question question, Jurisdiction jurisdiction, Finding finding, CellCounts counts, String language) {
		if (finding == null) {
			return new Cell(question, jurisdiction, null, FindingState.NOT_LOOKED, "", counts);
		}
		return new Cell(question, jurisdiction, finding, finding.getState(),
				Titles.text(finding.getSummary(), language).strip().replaceAll("\\s+", " "), counts);
	}

	/** Quotes, provisions and parties with their signs: small and without words. */
	String signs() {
		if (counts == null || counts.quotes() + counts.provisions() + counts.parties() == 0) {
			return "";
		}
		return "❝ " + counts.quotes() + "   § " + counts.provisions() + "   ◧ " + counts.parties();
	}

	/** The cell in words, for assistive technology and tool tips. */
	String words(String language) {
		String text = Messages.format(Messages.Cell_words, String.valueOf(question.getNumber()),
				Titles.of(jurisdiction, language), States.name(state), summary);
		return counts == null ? text : text + ' ' + countsInWords();
	}

	String countsInWords() {
		return counts == null ? ""
				: Messages.format(Messages.Cell_counts, counts.claims(), counts.quotes(), counts.provisions(),
						counts.parties())
						+ (counts.stale() == 0 ? "" : ' ' + Messages.format(Messages.Cell_stale, counts.stale()));
	}
}
