/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.evidence.matrix.Fixture;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.PartialDate;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Stance;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.tests.support.NoErrorLogged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class ChecksTest {

	@TempDir
	Path folder;

	private Fixture fixture;
	private MatrixEdits edits;

	@BeforeEach
	void open() throws CoreException {
		fixture = new Fixture(folder);
		edits = new MatrixEdits(fixture.project);
	}

	@AfterEach
	void close() throws CoreException {
		fixture.close();
	}

	private List<Issue> run(ICheck check) throws CoreException {
		return check.run(fixture.project, null);
	}

	@Test
	void cellsNobodyLookedAtAndFoundOnesThatAreEmpty() throws CoreException {
		assertEquals(4, run(new CellStateCheck()).size());
		edits.setState(fixture.first(), FindingState.FOUND);
		List<Issue> issues = run(new CellStateCheck());
		assertEquals(1, issues.stream().filter(issue -> issue.severity() == Severity.WARNING).count());
		assertTrue(issues.get(0).title().startsWith("1 × TR"), issues.get(0).title());
		assertEquals(fixture.project.uriOf(fixture.first()), issues.get(0).target());
	}

	@Test
	void aClaimWithoutEvidence() throws CoreException {
		Claim claim = edits.addClaim(fixture.first(), Map.of("tr", "Sav"));
		assertEquals(1, run(new ClaimWithoutEvidenceCheck()).size());
		edits.addEvidence(claim, fixture.article, null);
		assertEquals(List.of(), run(new ClaimWithoutEvidenceCheck()));
	}

	@Test
	void aStaleQuoteAndOneWithoutSource() throws CoreException {
		edits.addEvidence(fixture.first(), fixture.article, null);
		edits.addEvidence(fixture.first(), fixture.language, null);
		assertEquals(List.of(), run(new StaleQuoteCheck()));
		fixture.project.edit("x", () -> fixture.article.setText("Başka"));
		assertEquals(List.of(Severity.WARNING), run(new StaleQuoteCheck()).stream().map(Issue::severity).toList());
		fixture.project.flush();
		fixture.project.edit("x", () -> fixture.project.delete(fixture.interview));
		fixture.project.edit("x", () -> fixture.project.delete(fixture.language));
		assertEquals(List.of(Severity.WARNING, Severity.ERROR),
				run(new StaleQuoteCheck()).stream().map(Issue::severity).toList());
	}

	@Test
	void aContradiction() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.article, null);
		assertEquals(List.of(), run(new ContradictionCheck()));
		edits.setStance(evidence, Stance.CONTRADICTS);
		assertEquals(1, run(new ContradictionCheck()).size());
	}

	@Test
	void aNameNeedsAConsentThatIsInForce() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.language, null);
		assertEquals(List.of(), run(new AttributionCheck()));
		edits.setAttribution(evidence, AttributionLevel.NAME);
		assertEquals(1, run(new AttributionCheck()).size());
		Consent consent = StakeholderFactory.eINSTANCE.createConsent();
		consent.setGiven(PartialDate.ofYear(2019));
		fixture.project.edit("x", () -> fixture.speaker.getLegalBases().add(consent));
		assertEquals(List.of(), run(new AttributionCheck()));
		fixture.project.edit("x", () -> consent.setWithdrawn(PartialDate.ofYear(2020)));
		assertEquals(1, run(new AttributionCheck()).size());
	}
}
