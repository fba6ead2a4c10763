/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EMap;
import org.imece.core.project.Titles;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;

/** Questions, summaries of findings and claims, in each of their languages. */
public final class EvidenceTexts implements ISearchContribution {

	@Override
	public void texts(Element root, Consumer<SearchText> texts) {
		switch (root) {
		case Question question -> {
			write(question, question.getNames(), question.getNames(), texts);
			write(question, question.getNames(), question.getDescriptions(), texts);
		}
		case Matrix matrix -> {
			write(matrix, matrix.getNames(), matrix.getNames(), texts);
			matrix.getFindings().forEach(finding -> write(finding, texts));
		}
		default -> {
			// of no concern
		}
		}
	}

	private static void write(Finding finding, Consumer<SearchText> texts) {
		write(finding, finding.getSummary(), finding.getSummary(), texts);
		for (Claim claim : finding.getClaims()) {
			write(claim, claim.getText(), claim.getText(), texts);
		}
	}

	private static void write(Element element, EMap<String, String> titles, EMap<String, String> wordings,
			Consumer<SearchText> texts) {
		for (Map.Entry<String, String> wording : wordings) {
			if (wording.getValue() != null && !wording.getValue().isBlank()) {
				texts.accept(new SearchText(element.getId(), element.eClass().getName(),
						Titles.text(titles, wording.getKey()), wording.getKey(), wording.getValue(), List.of()));
			}
		}
	}
}
