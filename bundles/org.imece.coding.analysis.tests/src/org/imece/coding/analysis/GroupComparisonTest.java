/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class GroupComparisonTest {

	private static final Map<String, String> TITLES = new LinkedHashMap<>();

	static {
		TITLES.put("TR", "Türkiye");
		TITLES.put("BE", "Belçika");
	}

	/** a: 3 of 4 in Türkiye, 1 of 4 in Belgium. */
	private static TestCorpus corpus() {
		TestCorpus corpus = new TestCorpus().codes("a", "b", "unused");
		for (int i = 0; i < 8; i++) {
			String document = "d" + i;
			corpus.document(document, i < 4 ? "TR" : "BE", "y".repeat(500) + i);
			corpus.coded(document, 0, 100 + i, i < 3 || i == 7 ? "a" : "b");
		}
		return corpus.coded("d0", 200, 205, "a").coded("d0", 200, 500, "a");
	}

	private static GroupComparison run(TestCorpus corpus) {
		CodedScope scope = corpus.scope();
		return GroupComparison.of(new CrosstabAnalysis(scope, Groupings.byJurisdiction(scope, TITLES)).run(null));
	}

	@Test
	void sharesOfUnitsAndTheirDifference() {
		GroupComparison result = run(corpus());
		assertEquals(2, result.rows().size(), "a code that neither group has is left out");
		GroupComparison.Row a = result.rows().get(0);
		assertEquals(new Proportion(3, 4), a.one());
		assertEquals(new Proportion(1, 4), a.two());
		assertEquals(5, a.codingsOne());
		assertEquals(0.5, a.difference());
		assertTrue(a.interval().low() < 0 && a.interval().high() > 0.5);
		assertEquals(34.0 / 70, a.p(), 1e-12);
		assertEquals(68.0 / 70, a.holm(), 1e-12);
	}

	@Test
	void anExampleCanBeReadAtAGlance() {
		GroupComparison result = run(corpus());
		assertEquals(101, result.example(result.rows().get(0), 0).orElseThrow().length(), "of 5, 100, 101, 102");
		assertTrue(result.example(result.rows().get(1), 0).isPresent());
	}

	@Test
	void theTableHasBothGroups() {
		Object[] row = run(corpus()).table().rows().get(0);
		assertEquals(3, row[1]);
		assertEquals(1, row[2]);
		assertEquals(0.75, row[3]);
		assertEquals("y".repeat(101), row[12]);
	}

	@Test
	void onlyTwoGroupsAreCompared() {
		CodedScope scope = corpus().scope();
		Crosstab eight = new CrosstabAnalysis(scope, Groupings.byDocument(scope)).run(null);
		assertThrows(IllegalArgumentException.class, () -> GroupComparison.of(eight));
	}
}
