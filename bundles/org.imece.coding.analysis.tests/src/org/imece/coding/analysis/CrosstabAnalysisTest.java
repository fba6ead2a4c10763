/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.model.coding.VariableType;
import org.junit.jupiter.api.Test;

class CrosstabAnalysisTest {

	private static final String TEXT = "x".repeat(100);

	private static TestCorpus corpus() {
		return new TestCorpus().codes("a", "b", "c") //
				.document("g1", "TR", TEXT).document("g2", "TR", TEXT).document("g3", "BE", TEXT).document("g4", TEXT) //
				.coded("g1", 0, 10, "a").coded("g1", 5, 15, "a").coded("g2", 0, 10, "b").coded("g3", 0, 10, "a")
				.coded("g3", 20, 30, "b").coded("g3", 40, 50, "b").coded("g4", 0, 10, "b");
	}

	private static Crosstab run(CodedScope scope, Grouping grouping) {
		return new CrosstabAnalysis(scope, grouping).run(null);
	}

	@Test
	void byDocument() {
		CodedScope scope = corpus().scope();
		Crosstab crosstab = run(scope, Groupings.byDocument(scope));
		assertEquals(List.of("g1", "g2", "g3", "g4"), crosstab.groups().stream().map(Group::title).toList());
		assertEquals(2, crosstab.codings().count(0, 0));
		assertEquals(2, crosstab.codings().count(1, 2));
		assertEquals(0, crosstab.codings().count(2, 3));
		assertArrayEquals(new int[] { 0, 1 }, crosstab.usedRows());
		assertArrayEquals(new Object[] { "a", 2.0, 0.0, 1.0, 0.0, 3L },
				crosstab.matrix(Crosstab.Measure.CODINGS).rows().get(0));
		assertEquals(3 * 2 / 7.0, crosstab.value(0, 0, Crosstab.Measure.EXPECTED), 1e-12);
	}

	@Test
	void byJurisdictionDocumentsAreUnits() {
		CodedScope scope = corpus().scope();
		Crosstab crosstab = run(scope, Groupings.byJurisdiction(scope, Map.of("TR", "Türkiye", "BE", "Belçika", "EU", "AB")));
		int turkiye = crosstab.groups().get(0).id().equals("TR") ? 0 : 1;
		assertEquals(2, crosstab.groups().size(), "a jurisdiction without documents is not there");
		assertEquals(1, crosstab.grouping().left());
		assertEquals(2, crosstab.codings().count(0, turkiye));
		assertEquals(1, crosstab.units(0, turkiye));
		assertEquals(0.5, crosstab.value(0, turkiye, Crosstab.Measure.UNIT_SHARE));
		assertEquals(1, crosstab.presence(0).count(1, turkiye), "one document of Türkiye without the code");
	}

	@Test
	void byAttributeCasesAreUnitsAndPassagesOfACaseCount() {
		Corpus corpus = corpus().variable("size", VariableType.INTEGER)
				.unit("k1", List.of("g1", "g2"), List.of(), Map.of("size", "10"))
				.unit("k2", List.of("g3"), List.of(), Map.of("size", "9"))
				.unit("k3", List.of(), List.of("s6"), Map.of("size", "10")).unit("k4", List.of("g4"), List.of(), Map.of())
				.corpus();
		CodedScope scope = new CodedScope(corpus, AnalysisFilter.ALL);
		Grouping grouping = Groupings.byVariable(scope, corpus.variable("size").orElseThrow());
		assertEquals(List.of("9", "10"), grouping.groups().stream().map(Group::title).toList(), "in order of number");
		assertEquals(1, grouping.left());
		Crosstab crosstab = run(scope, grouping);
		assertEquals(2, crosstab.codings().count(1, 1), "one of g2, one of k3 by itself");
		assertEquals(2, crosstab.units(1, 1));
		assertEquals(List.of("s2", "s6"), crosstab.segments(1, 1).stream().map(CorpusSegment::id).toList());
	}

	@Test
	void aPassageOfTwoCasesOfAGroupCountsOnce() {
		Corpus corpus = corpus().variable("v", VariableType.TEXT).unit("k1", List.of("g1"), List.of(), Map.of("v", "x"))
				.unit("k2", List.of("g1"), List.of(), Map.of("v", "x")).corpus();
		CodedScope scope = new CodedScope(corpus, AnalysisFilter.ALL);
		Crosstab crosstab = run(scope, Groupings.byVariable(scope, corpus.variable("v").orElseThrow()));
		assertEquals(2, crosstab.codings().count(0, 0));
		assertEquals(2, crosstab.units(0, 0));
	}

	@Test
	void casesWithoutMaterialInTheFilterAreNoUnits() {
		Corpus corpus = corpus().variable("v", VariableType.TEXT).unit("k1", List.of("g1"), List.of(), Map.of("v", "x"))
				.unit("k2", List.of("g3"), List.of(), Map.of("v", "x")).corpus();
		CodedScope scope = new CodedScope(corpus, AnalysisFilter.ALL.withDocuments(Set.of("g1")));
		assertEquals(1, Groupings.byVariable(scope, corpus.variable("v").orElseThrow()).groups().get(0).units().size());
		assertEquals(1, Groupings.byCase(scope).groups().size());
	}

	@Test
	void cellsHaveAllMeasures() {
		CodedScope scope = corpus().scope();
		Crosstab crosstab = run(scope, Groupings.byJurisdiction(scope, new TreeMap<>(Map.of("BE", "B", "TR", "T"))));
		Object[] first = crosstab.cells().rows().get(0);
		assertEquals("a", first[0]);
		assertEquals("B", first[1]);
		assertEquals(1L, first[2]);
		assertEquals(1.0 / 3, first[3]);
		assertEquals(1.0 / 3, first[4]);
		assertEquals(3 * 3 / 6.0, first[5]);
		assertEquals((1 - 1.5) / Math.sqrt(1.5 * 0.5 * 0.5), (double) first[6], 1e-12);
		assertEquals(4, crosstab.cells().rows().size());
	}

	@Test
	void aTestOfTheWholeSaysWhyItMustBeTakenWithCare() {
		Locale before = Locale.getDefault(Locale.Category.FORMAT);
		Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
		try {
			CodedScope scope = corpus().scope();
			// a: 2 and 1, b: 1 and 2; all expected 1.5
			String remark = run(scope, Groupings.byJurisdiction(scope, Map.of())).remarks().getLast();
			assertTrue(remark.contains("0.67"), remark);
			assertTrue(remark.contains("100%"), remark);
			CodedScope narrower = corpus().withNarrower();
			assertTrue(run(narrower, Groupings.byDocument(narrower)).remarks().stream()
					.noneMatch(text -> text.contains("χ²")));
		} finally {
			Locale.setDefault(Locale.Category.FORMAT, before);
		}
	}

	@Test
	void testsByCodeUseUnits() {
		TestCorpus eight = new TestCorpus().codes("a", "b");
		for (int i = 0; i < 8; i++) {
			eight.document("d" + i, i < 4 ? "TR" : "BE", TEXT);
			boolean has = i < 3 || i == 7;
			eight.coded("d" + i, 0, 5, has ? "a" : "b").coded("d" + i, 10, 15, has ? "a" : "b");
		}
		CodedScope scope = eight.scope();
		Object[] row = run(scope, Groupings.byJurisdiction(scope, Map.of())).tests().rows().get(0);
		assertEquals(34.0 / 70, (double) row[5], 1e-12, "the tea cups again");
		assertEquals(2.0, (double) row[2], 1e-12);
		assertEquals(68.0 / 70, (double) row[6], 1e-12);
		assertEquals(1.0, row[7]);
	}
}
