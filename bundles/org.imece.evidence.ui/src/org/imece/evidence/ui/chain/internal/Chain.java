/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.chain.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.trace.Dependent;
import org.imece.evidence.trace.Trace;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.States;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Stance;

/** Both directions of the chain of an element, as a tree. */
final class Chain {

	private final IResearchProject project;
	private final String language;

	Chain(IResearchProject project) {
		this.project = project;
		language = project.mainLanguage();
	}

	/** Headings with what is below them; empty if nothing supports the element and nothing rests on it. */
	List<ChainNode> of(Element element) throws CoreException {
		List<ChainNode> roots = new ArrayList<>();
		List<ChainNode> support = support(element);
		if (!support.isEmpty()) {
			roots.add(ChainNode.heading(Messages.format(Messages.Chain_support, support.size()), support));
		}
		List<ChainNode> dependents = dependents(element);
		if (!dependents.isEmpty()) {
			roots.add(ChainNode.heading(Messages.format(Messages.Chain_dependents, dependents.size()), dependents));
		}
		return roots;
	}

	private List<ChainNode> support(Element element) {
		List<ChainNode> nodes = new ArrayList<>();
		if (element instanceof Finding finding) {
			for (Claim claim : finding.getClaims()) {
				nodes.add(new ChainNode(claim, null, claim.getEvidence().isEmpty(),
						claim.getEvidence().stream().map(this::source).toList()));
			}
			finding.getEvidence().stream().map(this::source).forEach(nodes::add);
		} else {
			Trace.support(element).stream().map(this::source).forEach(nodes::add);
		}
		return nodes;
	}

	/** The source of evidence with its words below it. */
	private ChainNode source(Evidence evidence) {
		String stance = evidence.getStance() == Stance.SUPPORTS ? "" : " (" + States.name(evidence.getStance()) + ')';
		String quote = evidence.getQuote() == null ? "" : evidence.getQuote().replaceAll("\\s+", " ");
		Element target = evidence.getTarget() == null || evidence.getTarget().eIsProxy() ? evidence
				: evidence.getTarget();
		return new ChainNode(target, Titles.of(evidence, language) + stance, false,
				quote.isEmpty() ? List.of() : List.of(new ChainNode(target, '“' + quote + '”', false, List.of())));
	}

	/** Findings that rest on the element, their claims below them. */
	private List<ChainNode> dependents(Element element) throws CoreException {
		if (Cells.findingOf(element).isPresent()) {
			return List.of();
		}
		Map<Finding, Map<Element, Boolean>> findings = new LinkedHashMap<>();
		for (Dependent dependent : new Trace(project).dependents(element)) {
			Element carrier = dependent.claim() == null ? dependent.finding() : dependent.claim();
			findings.computeIfAbsent(dependent.finding(), finding -> new LinkedHashMap<>())
					.merge(carrier, dependent.falls(), Boolean::logicalOr);
		}
		List<ChainNode> nodes = new ArrayList<>();
		findings.forEach((finding, carriers) -> {
			List<ChainNode> claims = carriers.entrySet().stream().filter(entry -> entry.getKey() != finding)
					.map(entry -> new ChainNode(entry.getKey(), null, entry.getValue(), List.of())).toList();
			String question = finding.getQuestion() == null ? "" : Titles.of(finding.getQuestion(), language);
			nodes.add(new ChainNode(finding, Titles.of(finding, language) + "  " + question,
					carriers.getOrDefault(finding, false), claims));
		});
		return nodes;
	}
}
