/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.segment.CodingSets;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CoderKind;
import org.imece.model.coding.CodingRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettleOperationTest {

	@TempDir
	Path folder;

	private RoundFixture fixture;
	private CodingRound round;
	private Consensus consensus;
	private AgreementResult result;

	@BeforeEach
	void setUp() throws CoreException {
		fixture = new RoundFixture(folder);
		round = fixture.round(fixture.ayse, fixture.mert);
		fixture.coded(fixture.ayse, "aynı dili");
		fixture.coded(fixture.mert, "aynı dili konuşmuyor");
		fixture.coded(fixture.ayse, "Ortak bir proje");
		fixture.coded(fixture.mert, "Ortak bir proje");
		new ReleaseRoundOperation(fixture.project, round).run(null);
		consensus = fixture.consensus(round);
		result = fixture.agreement();
	}

	@AfterEach
	void tearDown() throws CoreException {
		fixture.close();
	}

	private ComparedPassage disagreement() {
		assertEquals(1, result.disagreements().size());
		return result.disagreements().get(0);
	}

	private String agreedOn(ComparedPassage passage) {
		return consensus.settled(passage).orElseThrow().stream()
				.map(span -> RoundFixture.TEXT.substring(span.start(), span.end())).toList().toString();
	}

	@Test
	void takesOverWhatACoderCoded() throws CoreException {
		assertEquals(Optional.empty(), consensus.settled(disagreement()));
		SettleOperation.take(fixture.project, consensus, disagreement(), fixture.mert.getId()).run(null);
		assertEquals("[aynı dili konuşmuyor]", agreedOn(disagreement()));
		assertEquals(CoderKind.CONSENSUS, round.getConsensus().getKind());
		SettleOperation.take(fixture.project, consensus, disagreement(), fixture.ayse.getId()).run(null);
		assertEquals("[aynı dili]", agreedOn(disagreement()), "in place of the former");
	}

	@Test
	void isOneStepToUndo() throws CoreException {
		SettleOperation.take(fixture.project, consensus, disagreement(), fixture.mert.getId()).run(null);
		assertTrue(fixture.project.undoLabel().contains("ortak dil"), fixture.project.undoLabel());
		fixture.project.undo();
		assertEquals(Optional.empty(), consensus.settled(disagreement()));
		assertEquals(null, round.getConsensus());
		assertEquals(2, fixture.project.all(Coder.class).size());
		fixture.project.redo();
		assertEquals("[aynı dili konuşmuyor]", agreedOn(disagreement()));
	}

	@Test
	void nothingIsADecisionToo() throws CoreException {
		SettleOperation.spans(fixture.project, consensus, disagreement(), List.of()).run(null);
		assertEquals(Optional.of(List.of()), consensus.settled(disagreement()));
		SettleOperation.spans(fixture.project, consensus, disagreement(), List.of(new Span(0, 9))).run(null);
		assertEquals(Optional.empty(), consensus.settled(disagreement()), "outside of the passage, and the mark is gone");
	}

	@Test
	void othersAreNotTouched() throws CoreException {
		SettleOperation.spans(fixture.project, consensus, disagreement(), List.of()).run(null);
		assertEquals(2, CodingSets.find(fixture.project, fixture.document, fixture.mert).orElseThrow().getCodings().size());
		assertEquals(result.disagreements(), fixture.agreement().disagreements(), "the consensus is not compared");
	}

	@Test
	void agreedPassagesAreTakenOverTogether() throws CoreException {
		assertEquals(1, result.agreed().size());
		SettleOperation.agreed(fixture.project, consensus, result.agreed()).run(null);
		assertEquals("[Ortak bir proje]", agreedOn(result.agreed().get(0)));
		SettleOperation.agreed(fixture.project, consensus, result.agreed()).run(null);
		assertEquals(1, CodingSets.find(fixture.project, fixture.document, round.getConsensus()).orElseThrow()
				.getCodings().size(), "once");
	}

	@Test
	void refusesWhatIsOutside() throws CoreException {
		SettleOperation outside = SettleOperation.spans(fixture.project, consensus, disagreement(),
				List.of(new Span(70, 7000)));
		assertThrows(CoreException.class, () -> outside.run(null));
		assertEquals(Optional.empty(), consensus.settled(disagreement()));
	}

	@Test
	void survivesClosing() throws CoreException {
		SettleOperation.spans(fixture.project, consensus, disagreement(), List.of()).run(null);
		ComparedPassage passage = disagreement();
		fixture.reopen();
		CodingRound stored = fixture.project.all(CodingRound.class).get(0);
		assertEquals(Optional.of(List.of()), fixture.consensus(stored).settled(passage));
	}
}
