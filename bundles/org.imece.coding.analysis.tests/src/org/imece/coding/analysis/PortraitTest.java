/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusSegment;
import org.junit.jupiter.api.Test;

class PortraitTest {

	private static String words(Portrait portrait) {
		return portrait.stretches().stream().map(stretch -> stretch.start() + "-" + stretch.end() + ":"
				+ stretch.codes().stream().map(CorpusCode::id).collect(Collectors.joining("+")))
				.collect(Collectors.joining(" "));
	}

	private static Portrait portrait(TestCorpus corpus) {
		CodedScope scope = corpus.scope();
		return Portrait.of(scope, scope.documents().get(0));
	}

	@Test
	void stretchesFollowEachOther() {
		Portrait portrait = portrait(new TestCorpus().codes("a", "b").document("g", "x".repeat(100)) //
				.coded("g", 10, 30, "b").coded("g", 20, 40, "a").coded("g", 60, 90, "a").coded("g", 70, 80, "a"));
		assertEquals("0-10: 10-20:b 20-30:a+b 30-40:a 40-60: 60-90:a 90-100:", words(portrait));
		assertEquals(0.2, portrait.share(20));
		assertEquals(List.of("s0", "s1"),
				portrait.segments(portrait.stretches().get(2)).stream().map(CorpusSegment::id).toList());
	}

	@Test
	void neighboursOfOneCodeAreOneStretch() {
		assertEquals("0-20:a 20-50:",
				words(portrait(new TestCorpus().codes("a").document("g", "x".repeat(50)).coded("g", 0, 10, "a")
						.coded("g", 10, 20, "a").coded("g", 5, 12, "a"))));
	}

	@Test
	void whatReachesBeyondTheTextEndsWithIt() {
		assertEquals("0-40: 40-50:a",
				words(portrait(new TestCorpus().codes("a").document("g", "x".repeat(50)).coded("g", 40, 70, "a"))));
	}

	@Test
	void anEmptyDocumentHasNoStretches() {
		assertEquals("", words(portrait(new TestCorpus().codes("a").document("g", ""))));
	}

	@Test
	void theTableSaysWhatIsNotCoded() {
		Object[] row = portrait(new TestCorpus().codes("a").document("g", "x".repeat(50)).coded("g", 0, 10, "a")).table()
				.rows().get(1);
		assertEquals(0.2, row[0]);
		assertEquals(1.0, row[1]);
		assertEquals(40, row[3]);
	}
}
