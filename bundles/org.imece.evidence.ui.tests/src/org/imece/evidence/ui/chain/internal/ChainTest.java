/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.chain.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.model.law.Instrument;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.NoErrorLogged;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class ChainTest {

	@TempDir
	Path folder;

	private IResearchProject project;
	private Chain chain;

	@BeforeEach
	void openSample() throws CoreException {
		project = TestProject.create(folder).project;
		new CreateSampleProjectOperation(project).run(null);
		chain = new Chain(project);
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	private Instrument instrument(String number) {
		return project.all(Instrument.class).stream().filter(act -> number.equals(act.getNumber())).findFirst()
				.orElseThrow();
	}

	@Test
	void findingsAndClaimsRestOnAnAct() throws CoreException {
		List<ChainNode> roots = chain.of(instrument("2860"));
		assertEquals(1, roots.size());
		ChainNode finding = roots.get(0).children().get(0);
		assertTrue(finding.element() instanceof Finding);
		assertTrue(finding.text().startsWith("1 × TR"), finding.text());
		assertEquals(1, finding.children().size());
		assertFalse(finding.children().get(0).warning(), "other evidence is left");
	}

	@Test
	void nothingRestsOnAnActThatNobodyCited() throws CoreException {
		assertEquals(List.of(), chain.of(instrument("193")));
	}

	@Test
	void aClaimRestsOnItsSourcesInTheirWords() throws CoreException {
		Claim claim = project.all(Matrix.class).get(0).getFindings().get(0).getClaims().get(0);
		ChainNode heading = chain.of(claim).get(0);
		assertEquals(claim.getEvidence().size(), heading.children().size());
		ChainNode source = heading.children().get(0);
		assertEquals("Kurumlar Vergisi Kanunu, Madde 10/1-c", source.text());
		assertTrue(source.children().get(0).text().startsWith("“Özet:"), source.children().get(0).text());
	}
}
