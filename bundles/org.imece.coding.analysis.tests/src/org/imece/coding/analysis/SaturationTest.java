/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusSegment;
import org.junit.jupiter.api.Test;

class SaturationTest {

	private static TestCorpus corpus(String... codesOfDocuments) {
		TestCorpus corpus = new TestCorpus();
		"abcdefghijklmnopqrstuvwxyz".chars().forEach(letter -> corpus.codes(Character.toString(letter)));
		for (int i = 0; i < codesOfDocuments.length; i++) {
			corpus.document("g" + i, "x".repeat(100));
			for (int j = 0; j < codesOfDocuments[i].length(); j++) {
				corpus.coded("g" + i, j, j + 5, codesOfDocuments[i].substring(j, j + 1));
			}
		}
		return corpus;
	}

	private static Saturation saturation(String... codesOfDocuments) {
		CodedScope scope = corpus(codesOfDocuments).scope();
		return Saturation.of(scope, scope.documents());
	}

	@Test
	void newCodesByDocument() {
		Saturation result = saturation("aab", "bc", "", "ad");
		assertEquals(List.of(2, 1, 0, 1), result.steps().stream().map(step -> step.fresh().size()).toList());
		assertEquals(List.of(2, 3, 3, 4), result.steps().stream().map(Saturation.Step::cumulative).toList());
		assertEquals(List.of(2, 2, 0, 2), result.steps().stream().map(Saturation.Step::codes).toList());
		assertEquals(List.of("s0", "s2"), result.segments(0).stream().map(CorpusSegment::id).toList());
	}

	@Test
	void theOrderIsThatOfTheCaller() {
		CodedScope scope = corpus("ab", "bc").scope();
		Saturation result = Saturation.of(scope, scope.documents().reversed());
		assertEquals(List.of("b", "c"), result.steps().get(0).fresh().stream().map(CorpusCode::id).toList());
		assertEquals(1, result.steps().get(1).fresh().size());
	}

	/** Base 20 codes in four; a run of two with one new code is 5 per cent. */
	@Test
	void saturatedWhereARunBringsFivePerCent() {
		assertEquals(OptionalInt.of(7), saturation("abcdef", "ghijk", "lmnop", "qrst", "uv", "a", "w", "x")
				.saturatedAfter());
		assertEquals(OptionalInt.of(6), saturation("abcdef", "ghijk", "lmnop", "qrst", "u", "a").saturatedAfter());
	}

	@Test
	void notSaturatedOrTooFew() {
		assertEquals(OptionalInt.empty(), saturation("a", "b", "c", "d", "e", "f").saturatedAfter());
		assertEquals(OptionalInt.empty(), saturation("a", "a", "a", "a", "a").saturatedAfter());
		assertEquals(OptionalInt.empty(), saturation("", "", "", "", "", "").saturatedAfter());
	}
}
