/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.imece.coding.agreement.AgreementQuestion;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodingRound;
import org.imece.model.core.Element;

/**
 * What the user wants to compare.
 *
 * @param title   as it is offered
 * @param roundId the round that is compared; empty for something else
 */
record Scope(String title, Optional<String> roundId, Set<String> documentIds, Set<String> codeIds,
		Set<String> coderIds) {

	static Scope all() {
		return new Scope(Messages.Agreement_all, Optional.empty(), Set.of(), Set.of(), Set.of());
	}

	static Scope chosen(Set<String> documentIds, Set<String> codeIds, Set<String> coderIds) {
		return new Scope(Messages.Agreement_chosen, Optional.empty(), documentIds, codeIds, coderIds);
	}

	static Scope of(IResearchProject project, CodingRound round) {
		return new Scope(Titles.of(round, project.mainLanguage()), Optional.of(round.getId()), ids(round.getDocuments()),
				ids(round.getCodes()), ids(round.getCoders()));
	}

	private static Set<String> ids(List<? extends Element> elements) {
		return elements.stream().map(Element::getId).collect(Collectors.toSet());
	}

	AgreementQuestion question(AgreementUnit unit) {
		return new AgreementQuestion(documentIds, codeIds, coderIds, unit);
	}

	Optional<CodingRound> round(IResearchProject project) {
		return roundId.flatMap(project::root).filter(CodingRound.class::isInstance).map(CodingRound.class::cast);
	}
}
