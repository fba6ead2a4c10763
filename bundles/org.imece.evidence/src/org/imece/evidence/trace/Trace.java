/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.matrix.Cells;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;

/**
 * Follows the chain of evidence in both directions. Not within {@link IResearchProject#read} or an edit: pending edits
 * are committed first, so that no reference is missed.
 *
 * @since 0.1
 */
public final class Trace {

	private final IResearchProject project;

	public Trace(IResearchProject project) {
		this.project = project;
	}

	/** What supports a claim, or a finding with its claims; for a piece of evidence, the evidence itself. */
	public static List<Evidence> support(Element element) {
		return switch (element) {
		case Claim claim -> List.copyOf(claim.getEvidence());
		case Finding finding -> Cells.evidence(finding).toList();
		case Evidence evidence -> List.of(evidence);
		default -> List.of();
		};
	}

	/**
	 * What rests on an element: on its own words, on what it contains, on the passages coded with a code, on what a
	 * party said. In the order of the matrices.
	 */
	public List<Dependent> dependents(Element element) throws CoreException {
		if (project.recordOf(element).isEmpty()) {
			return List.of();
		}
		Reach reach = new Reach(project, element);
		Map<Evidence, List<Element>> found = new LinkedHashMap<>(reach.evidence());
		List<Dependent> dependents = new ArrayList<>();
		found.forEach((evidence, path) -> Cells.findingOf(evidence).ifPresent(finding -> dependents
				.add(new Dependent(evidence, Cells.claimOf(evidence).orElse(null), finding, path,
						falls(evidence, finding, found.keySet())))));
		return dependents;
	}

	private static boolean falls(Evidence evidence, Finding finding, Set<Evidence> lost) {
		List<Evidence> all = Cells.claimOf(evidence).<List<Evidence>>map(Claim::getEvidence)
				.orElseGet(() -> Cells.evidence(finding).toList());
		return lost.containsAll(all);
	}
}
