/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.text.Fingerprint;
import org.imece.evidence.source.QuoteState;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Question;
import org.imece.model.evidence.Stance;
import org.imece.tests.support.NoErrorLogged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class MatrixEditsTest {

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

	@Test
	void aNewMatrixHasEveryCellOnce() throws CoreException {
		assertEquals(4, fixture.matrix.getFindings().size());
		Question question = fixture.matrix.getQuestions().get(1);
		Jurisdiction jurisdiction = fixture.matrix.getJurisdictions().get(1);
		Finding finding = edits.finding(fixture.matrix, question, jurisdiction);
		assertSame(finding, edits.finding(fixture.matrix, question, jurisdiction));
		assertEquals(FindingState.NOT_LOOKED, finding.getState());
	}

	@Test
	void aMatrixWithoutRowsIsRefused() {
		assertThrows(CoreException.class,
				() -> new CreateMatrixOperation(fixture.project, Map.of(), List.of(), List.of()).run(null));
		assertEquals(1, fixture.project.all(org.imece.model.evidence.Matrix.class).size());
	}

	@Test
	void aColumnBringsItsCells() throws CoreException {
		Jurisdiction belgium = CoreFactory.eINSTANCE.createJurisdiction();
		belgium.setCode("BE");
		edits.addJurisdiction(fixture.matrix, belgium);
		assertEquals(6, fixture.matrix.getFindings().size());
		fixture.project.undo();
		assertEquals(4, fixture.matrix.getFindings().size());
		assertEquals(2, fixture.project.all(Jurisdiction.class).size());
	}

	@Test
	void claimsAreAddedMovedEditedAndDeleted() throws CoreException {
		Finding finding = fixture.first();
		Claim one = edits.addClaim(finding, Map.of("tr", "Bir", "en", " "));
		Claim two = edits.addClaim(finding, Map.of("tr", "İki"));
		assertEquals(FindingState.PARTIAL, finding.getState());
		assertEquals(1, one.getText().size());
		edits.moveClaim(two, -5);
		assertEquals(List.of(two, one), finding.getClaims());
		edits.setClaimText(two, "en", "Two");
		assertEquals("Two", two.getText().get("en"));
		edits.deleteClaim(two);
		assertEquals(List.of(one), finding.getClaims());
		fixture.project.undo();
		assertEquals(List.of(two, one), finding.getClaims());
		assertEquals("Two", two.getText().get("en"));
	}

	@Test
	void evidenceQuotesProvisionWithItsPartsAndNamesIt() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.article, null);
		assertEquals("Dernekler şirketlerle iş birliği yapabilir.\na) Protokol yazılı olur.", evidence.getQuote());
		assertEquals("tr", evidence.getLanguage());
		assertEquals(Fingerprint.ofQuote(evidence.getQuote()), evidence.getFingerprint());
		assertEquals("Deneme Kanunu, Madde 3", evidence.getNames().get("en"));
		assertEquals(FindingState.PARTIAL, fixture.first().getState());
	}

	@Test
	void evidenceQuotesTheSelectedPart() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.article, "iş birliği\n yapabilir".replace("\n", ""));
		assertEquals("iş birliği yapabilir", evidence.getQuote());
		assertEquals(QuoteState.CURRENT, QuoteState.of(evidence));
	}

	@Test
	void theSameQuoteTwiceIsRefused() throws CoreException {
		edits.addEvidence(fixture.first(), fixture.language, null);
		assertThrows(CoreException.class, () -> edits.addEvidence(fixture.first(), fixture.language, null));
		assertEquals(1, fixture.first().getEvidence().size());
		edits.addEvidence(fixture.first(), fixture.language, "aynı dili");
		assertEquals(2, fixture.first().getEvidence().size());
	}

	@Test
	void aChangedSourceMakesTheQuoteStaleUntilItIsRenewed() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.article, null);
		fixture.project.edit("x", () -> fixture.article.setText("Dernekler şirketlerle iş birliği yapamaz."));
		assertEquals(QuoteState.SOURCE_CHANGED, QuoteState.of(evidence));
		edits.renewQuote(evidence);
		assertEquals(QuoteState.CURRENT, QuoteState.of(evidence));
		assertTrue(evidence.getQuote().contains("yapamaz"));
	}

	@Test
	void reWrappedTextIsNotStaleAndAnEditedQuoteIs() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.article, null);
		fixture.project.edit("x", () -> fixture.article.setText("Dernekler  şirketlerle\niş birliği yapabilir."));
		assertEquals(QuoteState.CURRENT, QuoteState.of(evidence));
		fixture.project.edit("x", () -> evidence.setQuote("Dernekler yapabilir."));
		assertEquals(QuoteState.QUOTE_CHANGED, QuoteState.of(evidence));
	}

	@Test
	void aDeletedSourceLeavesTheQuoteBehind() throws CoreException {
		Evidence evidence = edits.addEvidence(fixture.first(), fixture.language, null);
		fixture.project.flush();
		fixture.project.edit("x", () -> fixture.project.delete(fixture.language));
		assertEquals(QuoteState.SOURCE_GONE, QuoteState.of(evidence));
		assertEquals(Fixture.SENTENCE, evidence.getQuote());
		assertThrows(CoreException.class, () -> edits.renewQuote(evidence));
	}

	@Test
	void countsAndWeakPointsFollowTheEvidence() throws CoreException {
		Finding finding = fixture.first();
		List<String> before = WeakPoints.of(finding, "tr");
		Claim claim = edits.addClaim(finding, Map.of("tr", "Sav"));
		assertEquals(new CellCounts(1, 0, 0, 0, 0), CellCounts.of(finding));
		edits.addEvidence(claim, fixture.language, null);
		edits.addEvidence(claim, fixture.trust, null);
		edits.addEvidence(claim, fixture.language, "aynı dili");
		assertEquals(new CellCounts(1, 3, 0, 1, 0), CellCounts.of(finding));
		List<String> points = WeakPoints.of(finding, "tr");
		assertEquals(1, before.size());
		assertTrue(points.stream().anyMatch(point -> point.contains("Görüşme A") && point.contains("3")),
				points.toString());
		Evidence law = edits.addEvidence(claim, fixture.article, null);
		edits.setStance(law, Stance.CONTRADICTS);
		assertEquals(new CellCounts(1, 3, 1, 1, 0), CellCounts.of(finding));
		edits.setSummary(finding, "tr", "Özet");
		fixture.project.edit("x", () -> fixture.article.setText("Başka"));
		assertEquals(1, CellCounts.of(finding).stale());
	}

	@Test
	void aSourceOutsideTheProjectIsRefused() {
		assertThrows(CoreException.class, () -> edits.addEvidence(fixture.first(),
				org.imece.model.law.LawFactory.eINSTANCE.createProvision(), null));
	}
}
