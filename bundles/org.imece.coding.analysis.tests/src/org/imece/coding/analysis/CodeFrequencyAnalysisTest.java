/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.coding.corpus.CorpusSegment;
import org.junit.jupiter.api.Test;

class CodeFrequencyAnalysisTest {

	/** Thirty characters, six words. */
	private static final String TEXT = "bir iki üçüncü dört beş altmış";

	private static TestCorpus corpus() {
		return new TestCorpus().group("engel").under("engel", "dil", "izin").codes("güven") //
				.document("g1", TEXT).document("g2", TEXT) //
				.coded("g1", 0, 7, "dil").coded("g1", 4, 14, "dil", "MD").coded("g1", 0, 14, "izin") //
				.coded("g2", 20, 23, "dil").coded("g2", 0, 3, "");
	}

	@Test
	void overlapsCountOnceInTheTextAndTwiceAsCodings() {
		List<CodeFrequency> rows = new CodeFrequencyAnalysis(corpus().scope()).run(null).rows();
		assertEquals(List.of("dil", "izin", "güven"), rows.stream().map(row -> row.code().id()).toList());
		CodeFrequency dil = rows.get(0);
		assertEquals(3, dil.codings());
		assertEquals(2, dil.documents());
		assertEquals(2, dil.coders());
		assertEquals(14 + 3, dil.characters());
		assertEquals(3 + 1, dil.words());
		assertEquals(3.0 / 4, dil.codingShare());
		assertEquals(17.0 / 60, dil.textShare());
		CodeFrequency none = rows.get(2);
		assertEquals(0, none.codings() + none.documents() + none.coders() + none.characters() + none.words());
	}

	@Test
	void aGroupCountsWhatIsBelowIt() {
		List<CodeFrequency> rows = new CodeFrequencyAnalysis(corpus().withNarrower()).run(null).rows();
		CodeFrequency engel = rows.get(0);
		assertEquals("engel", engel.code().id());
		assertEquals(0, engel.own());
		assertEquals(4, engel.codings());
		assertEquals(2, engel.documents());
		assertEquals(17, engel.characters());
		assertEquals(1.0, rows.stream().mapToDouble(CodeFrequency::codingShare).sum(), 1e-12);
	}

	@Test
	void theFilterDecidesOnDocumentsCodesAndCoders() {
		AnalysisFilter filter = AnalysisFilter.ALL.withDocuments(Set.of("g1")).withCodes(Set.of("dil"))
				.withCoders(Set.of("MD"));
		List<CodeFrequency> rows = new CodeFrequencyAnalysis(new CodedScope(corpus().corpus(), filter)).run(null).rows();
		assertEquals(1, rows.size());
		assertEquals(1, rows.get(0).codings());
		assertEquals(10.0 / 30, rows.get(0).textShare());
	}

	@Test
	void aChosenGroupGathersCodesThatWereNotChosen() {
		CodedScope scope = new CodedScope(corpus().corpus(),
				AnalysisFilter.ALL.withCodes(Set.of("engel")).withNarrower(true));
		assertEquals(4, new CodeFrequencyAnalysis(scope).run(null).rows().get(0).codings());
	}

	@Test
	void aRowLeadsToItsPassages() {
		CodeFrequencies result = new CodeFrequencyAnalysis(corpus().scope()).run(null);
		assertEquals(List.of("s0", "s1", "s3"), result.segments(0).stream().map(CorpusSegment::id).toList());
	}

	@Test
	void theTableHasTheSameNumbers() {
		Object[] row = new CodeFrequencyAnalysis(corpus().scope()).run(null).table().rows().get(0);
		assertArrayEquals(new Object[] { "dil", "engel", 3, 2, 2, 17L, 4L, 0.75, 17.0 / 60 }, row);
	}

	@Test
	void nothingCodedIsNoError() {
		CodeFrequencies result = new CodeFrequencyAnalysis(new TestCorpus().codes("a").scope()).run(null);
		assertEquals(0, result.rows().get(0).codings());
		assertEquals(Double.NaN, result.rows().get(0).textShare());
	}

	@Test
	void canBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		CodeFrequencyAnalysis analysis = new CodeFrequencyAnalysis(corpus().scope());
		assertThrows(OperationCanceledException.class, () -> analysis.run(monitor));
	}
}
