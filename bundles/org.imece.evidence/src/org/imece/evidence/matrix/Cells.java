/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;

/**
 * Finds one's way in a matrix.
 *
 * @since 0.1
 */
public final class Cells {

	private Cells() {
	}

	/** The finding of a cell; empty for a cell nobody touched. */
	public static Optional<Finding> finding(Matrix matrix, Question question, Jurisdiction jurisdiction) {
		return matrix.getFindings().stream().filter(
				finding -> finding.getQuestion() == question && finding.getJurisdiction() == jurisdiction).findFirst();
	}

	/** All evidence of a finding: its own, then that of its claims. */
	public static Stream<Evidence> evidence(Finding finding) {
		return Stream.concat(finding.getEvidence().stream(),
				finding.getClaims().stream().flatMap(claim -> claim.getEvidence().stream()));
	}

	/** The finding that an element of a matrix belongs to. */
	public static Optional<Finding> findingOf(EObject element) {
		EObject object = element;
		while (object != null && !(object instanceof Finding)) {
			object = object.eContainer();
		}
		return Optional.ofNullable((Finding) object);
	}

	/** The claim that a piece of evidence carries; empty if it supports the finding as a whole. */
	public static Optional<Claim> claimOf(Evidence evidence) {
		return evidence.eContainer() instanceof Claim claim ? Optional.of(claim) : Optional.empty();
	}
}
