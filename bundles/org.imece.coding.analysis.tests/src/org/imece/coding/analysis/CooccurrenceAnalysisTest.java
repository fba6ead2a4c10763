/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CooccurrenceAnalysisTest {

	private static Cooccurrence run(CodedScope scope, Nearness nearness) {
		return new CooccurrenceAnalysis(scope, nearness).run(null);
	}

	@Test
	void overlapNeedsACharacterInCommon() {
		CodedScope scope = new TestCorpus().codes("a", "b").document("g", "x".repeat(40)) //
				.coded("g", 0, 10, "a").coded("g", 10, 20, "b").scope();
		assertEquals(0, run(scope, Nearness.OVERLAP).count(0, 1));
		CodedScope touching = new TestCorpus().codes("a", "b").document("g", "x".repeat(40)) //
				.coded("g", 0, 10, "a").coded("g", 9, 20, "b").scope();
		assertEquals(1, run(touching, Nearness.OVERLAP).count(0, 1));
		assertEquals(1, run(touching, Nearness.OVERLAP).count(1, 0));
	}

	@Test
	void coefficientByHand() {
		// a: 4 passages, b: 3, of which 2 are with one of a each
		CodedScope scope = new TestCorpus().codes("a", "b").document("g", "x".repeat(100)).document("h", "x".repeat(100)) //
				.coded("g", 0, 10, "a").coded("g", 20, 30, "a").coded("g", 40, 50, "a").coded("h", 0, 10, "a") //
				.coded("g", 5, 12, "b").coded("h", 0, 10, "b").coded("h", 50, 60, "b").scope();
		Cooccurrence result = run(scope, Nearness.OVERLAP);
		assertEquals(4, result.occurrences(0));
		assertEquals(3, result.occurrences(1));
		assertEquals(2, result.count(0, 1));
		assertEquals(2, result.documents(0, 1));
		assertEquals(2.0 / (4 + 3 - 2), result.coefficient(0, 1), 1e-12);
		assertEquals(List.of("s0", "s4", "s3", "s5"),
				result.segments(0, 1).stream().map(CorpusSegment::id).toList());
	}

	@Test
	void oneLongPassageOverManyDoesNotExceedOne() {
		TestCorpus corpus = new TestCorpus().codes("a", "b").document("g", "x".repeat(100)).coded("g", 0, 100, "a");
		for (int i = 0; i < 5; i++) {
			corpus.coded("g", 10 * i, 10 * i + 5, "b");
		}
		Cooccurrence result = run(corpus.scope(), Nearness.OVERLAP);
		assertEquals(5, result.count(0, 1));
		assertEquals(1.0 / 5, result.coefficient(0, 1), 1e-12);
	}

	@Test
	void sameTurnCountsTurns() {
		CodedScope scope = new TestCorpus().codes("a", "b")
				.document("g", "x".repeat(60), TestCorpus.turn(0, 20), TestCorpus.turn(22, 40), TestCorpus.turn(42, 60)) //
				.coded("g", 0, 5, "a").coded("g", 3, 6, "a").coded("g", 10, 30, "b").coded("g", 45, 50, "b").scope();
		Cooccurrence result = run(scope, Nearness.SAME_TURN);
		assertEquals(1, result.occurrences(0));
		assertEquals(3, result.occurrences(1));
		assertEquals(1, result.count(0, 1));
		assertEquals(1.0 / 3, result.coefficient(0, 1), 1e-12);
		assertEquals(3, result.segments(0, 1).size());
	}

	@Test
	void withoutTurnsAParagraphIsOne() {
		CodedScope scope = new TestCorpus().codes("a", "b").document("g", "ilk satır\n\nikinci satır") //
				.coded("g", 0, 3, "a").coded("g", 4, 9, "b").coded("g", 11, 17, "b").scope();
		Cooccurrence result = run(scope, Nearness.SAME_TURN);
		assertEquals(1, result.count(0, 1));
		assertEquals(2, result.occurrences(1));
	}

	@Test
	void nearCountsTheWordsThatStartBetween() {
		String text = "bir iki üç dört beş";
		CodedScope scope = new TestCorpus().codes("a", "b").document("g", text) //
				.coded("g", 0, 3, "a").coded("g", 11, 15, "b").scope();
		assertEquals(0, run(scope, Nearness.near(1)).count(0, 1), "iki, üç");
		assertEquals(1, run(scope, Nearness.near(2)).count(0, 1));
		assertEquals(1, run(scope, Nearness.near(50)).count(0, 1));
	}

	@Test
	void aCodeAndOneAboveItAreNotCompared() {
		CodedScope scope = new TestCorpus().codes("p").under("p", "q").codes("r").document("g", "x".repeat(50)) //
				.coded("g", 0, 10, "q").coded("g", 5, 15, "q").coded("g", 8, 20, "r").withNarrower();
		Cooccurrence result = run(scope, Nearness.OVERLAP);
		assertEquals(0, result.count(0, 1));
		assertEquals(2, result.count(0, 2));
		assertEquals(2, result.count(1, 2));
		assertEquals(2, result.occurrences(0));
	}

	@Test
	void pairsAndTables() {
		CodedScope scope = new TestCorpus().codes("a", "b", "c").document("g", "x".repeat(50)).coded("g", 0, 10, "a")
				.coded("g", 0, 10, "b").coded("g", 2, 4, "b").coded("g", 30, 40, "c").scope();
		Cooccurrence result = run(scope, Nearness.OVERLAP);
		assertEquals(List.of(new Cooccurrence.Pair(0, 1, 2, 1, 0.5)), result.pairs());
		assertEquals(2, result.matrix().rows().size());
		assertEquals(1, result.table().rows().size());
	}

	/** Against comparing all with all. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 25 })
	void theSweepFindsWhatComparingAllFinds(int words) {
		Random random = new Random(words);
		TestCorpus corpus = new TestCorpus().codes("a", "b", "c", "d", "e");
		for (int document = 0; document < 5; document++) {
			corpus.document("g" + document, "bir iki üçüncü dört. ".repeat(40));
			for (int i = 0; i < 60; i++) {
				int start = random.nextInt(800);
				corpus.coded("g" + document, start, Math.min(840, start + 1 + random.nextInt(60)),
						List.of("a", "b", "c", "d", "e").get(random.nextInt(5)));
			}
		}
		CodedScope scope = corpus.scope();
		Nearness nearness = words == 0 ? Nearness.OVERLAP : Nearness.near(words);
		Cooccurrence result = run(scope, nearness);
		for (int one = 0; one < 5; one++) {
			for (int two = 0; two < 5; two++) {
				if (one != two) {
					Expected expected = Expected.of(scope, nearness, one, two);
					assertEquals(expected.pairs, result.count(one, two));
					assertEquals(expected.documents.size(), result.documents(one, two));
					assertEquals(expected.segments(), new HashSet<>(result.segments(one, two)));
					int both = Math.min(expected.one.size(), expected.two.size());
					assertEquals((double) both / (scope.segments(one).size() + scope.segments(two).size() - both),
							result.coefficient(one, two), 1e-12);
				}
			}
		}
		assertTrue(result.count(0, 1) > 0);
	}

	private static final class Expected {

		private int pairs;
		private final Set<String> documents = new HashSet<>();
		private final Set<CorpusSegment> one = new HashSet<>();
		private final Set<CorpusSegment> two = new HashSet<>();

		static Expected of(CodedScope scope, Nearness nearness, int one, int two) {
			Expected expected = new Expected();
			for (CorpusSegment first : scope.segments(one)) {
				for (CorpusSegment second : scope.segments(two)) {
					if (first.documentId().equals(second.documentId()) && together(scope, nearness, first, second)) {
						expected.pairs++;
						expected.documents.add(first.documentId());
						expected.one.add(first);
						expected.two.add(second);
					}
				}
			}
			return expected;
		}

		private static boolean together(CodedScope scope, Nearness nearness, CorpusSegment first, CorpusSegment second) {
			if (first.common(second) > 0) {
				return true;
			}
			if (nearness.kind() == Nearness.Kind.OVERLAP) {
				return false;
			}
			int[] starts = Words.starts(scope.corpus().document(first.documentId()).orElseThrow().text());
			int from = Math.min(first.end(), second.end());
			int to = Math.max(first.start(), second.start());
			int between = 0;
			for (int start : starts) {
				between += start >= from && start < to ? 1 : 0;
			}
			return between <= nearness.words();
		}

		Set<CorpusSegment> segments() {
			List<CorpusSegment> all = new ArrayList<>(one);
			all.addAll(two);
			return new HashSet<>(all);
		}
	}
}
