/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.query.Texts;
import org.imece.coding.query.words.Concordance.Order;
import org.imece.coding.query.words.TextPattern.Kind;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

	private static final Corpus CORPUS = Texts.corpus(
			Texts.document("1", "tr", "M: Büyük şirket çok,\nküçük Şirket az.\n"),
			Texts.document("2", "tr", "Çalışkan şirket ile ılıman şirket."));

	private static List<KwicLine> lines(Order order) throws CoreException {
		TextHits hits = new TextSearch(CORPUS, new TextPattern(Kind.WORDS, "şirket", false), null, 10).run(null);
		return Concordance.sorted(Concordance.of(CORPUS, hits.hits()), order, Locale.of("tr"));
	}

	private static List<String> lefts(Order order) throws CoreException {
		return lines(order).stream().map(line -> line.left().strip().replaceAll(".* ", "")).toList();
	}

	@Test
	void showsWhatStandsBeside() throws CoreException {
		KwicLine line = lines(Order.TEXT).get(0);
		assertEquals("M: Büyük |şirket| çok, küçük Şirket az. ",
				line.left() + '|' + line.keyword() + '|' + line.right());
		assertEquals("M", line.speaker());
		assertEquals("Belge 1", line.document());
	}

	@Test
	void sortsAfterTheTurkishAlphabet() throws CoreException {
		assertEquals(List.of("Büyük", "küçük", "Çalışkan", "ılıman"), lefts(Order.TEXT));
		assertEquals(List.of("Büyük", "Çalışkan", "ılıman", "küçük"), lefts(Order.LEFT));
		assertEquals(List.of("ılıman", "küçük", "Büyük", "Çalışkan"), lefts(Order.RIGHT));
		assertEquals("Şirket", lines(Order.KEYWORD).get(3).keyword());
	}

	@Test
	void contextConsistsOfWholeWords() throws CoreException {
		String far = "uzunuzun ".repeat(30);
		Corpus corpus = Texts.corpus(Texts.document("1", "tr", far + "şirket " + far));
		TextHits hits = new TextSearch(corpus, new TextPattern(Kind.WORDS, "şirket", false), null, 10).run(null);
		KwicLine line = Concordance.of(corpus, hits.hits()).get(0);
		assertEquals("uzunuzun", line.left().strip().split(" ")[0]);
		assertEquals("uzunuzun", line.right().strip().replaceAll(".* ", ""));
	}
}
