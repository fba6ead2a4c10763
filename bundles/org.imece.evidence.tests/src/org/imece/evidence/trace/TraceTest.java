/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.evidence.matrix.Fixture;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.tests.support.NoErrorLogged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class TraceTest {

	@TempDir
	Path folder;

	private Fixture fixture;
	private Claim claim;
	private Evidence spoken;
	private Evidence law;

	@BeforeEach
	void open() throws CoreException {
		fixture = new Fixture(folder);
		MatrixEdits edits = new MatrixEdits(fixture.project);
		claim = edits.addClaim(fixture.first(), Map.of("tr", "Sav"));
		spoken = edits.addEvidence(claim, fixture.language, null);
		law = edits.addEvidence(fixture.first(), fixture.article.getProvisions().get(0), null);
	}

	@AfterEach
	void close() throws CoreException {
		fixture.close();
	}

	private List<Dependent> dependents(Element element) throws CoreException {
		return new Trace(fixture.project).dependents(element);
	}

	private void assertReaches(Element element, Evidence evidence, boolean falls) throws CoreException {
		List<Dependent> dependents = dependents(element);
		assertEquals(1, dependents.size(), dependents.toString());
		assertEquals(evidence, dependents.get(0).evidence());
		assertEquals(falls, dependents.get(0).falls());
		assertEquals(element, dependents.get(0).path().get(0));
		assertEquals(evidence.getTarget(), dependents.get(0).path().get(dependents.get(0).path().size() - 1));
	}

	@Test
	void downwards() {
		assertEquals(List.of(spoken), Trace.support(claim));
		assertEquals(List.of(law, spoken), Trace.support(fixture.first()));
	}

	@Test
	void upwardsFromASourceItself() throws CoreException {
		assertReaches(fixture.language, spoken, true);
		assertTrue(dependents(fixture.trust).isEmpty());
	}

	@Test
	void upwardsFromTheActOfAProvision() throws CoreException {
		assertReaches(fixture.article.getProvisions().get(0), law, false);
		assertReaches(fixture.article, law, false);
		assertReaches((Element) fixture.article.eContainer().eContainer(), law, false);
	}

	@Test
	void upwardsOverCodingsFromCodeDocumentSetAndSpeaker() throws CoreException {
		assertReaches(fixture.code, spoken, true);
		assertReaches(fixture.interview, spoken, true);
		assertReaches((CodingSet) fixture.language.eContainer(), spoken, true);
		assertReaches(fixture.speaker, spoken, true);
	}

	@Test
	void aClaimWithOtherEvidenceDoesNotFall() throws CoreException {
		new MatrixEdits(fixture.project).addEvidence(claim, fixture.article, null);
		assertReaches(fixture.code, spoken, false);
	}

	@Test
	void whatIsNotInTheProjectReachesNothing() throws CoreException {
		assertTrue(dependents(org.imece.model.law.LawFactory.eINSTANCE.createInstrument()).isEmpty());
		assertFalse(dependents(fixture.interview).isEmpty());
	}
}
