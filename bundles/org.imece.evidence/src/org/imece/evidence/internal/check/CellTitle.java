/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import org.imece.core.project.Titles;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;

/** How an element of a matrix is called in a list of problems: number of the question, jurisdiction, words. */
final class CellTitle {

	private CellTitle() {
	}

	static String of(Element element, Finding finding, String language) {
		String cell = cell(finding, language);
		String words = switch (element) {
		case Claim claim -> Titles.text(claim.getText(), language);
		case Evidence evidence -> Titles.of(evidence, language);
		default -> finding.getQuestion() == null ? "" : Titles.of(finding.getQuestion(), language);
		};
		return words.isEmpty() ? cell : cell + " · " + words;
	}

	private static String cell(Finding finding, String language) {
		StringBuilder cell = new StringBuilder();
		if (finding.getQuestion() != null) {
			cell.append(finding.getQuestion().getNumber());
		}
		if (finding.getJurisdiction() != null) {
			String code = finding.getJurisdiction().getCode();
			cell.append(" × ").append(code == null ? Titles.of(finding.getJurisdiction(), language) : code);
		}
		return cell.toString();
	}
}
