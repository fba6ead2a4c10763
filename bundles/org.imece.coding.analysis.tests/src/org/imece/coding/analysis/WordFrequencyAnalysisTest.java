/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.imece.coding.corpus.CorpusTurn;
import org.junit.jupiter.api.Test;

class WordFrequencyAnalysisTest {

	private static List<WordFrequencies.Row> rows(TestCorpus corpus, boolean coded, String... besides) {
		return new WordFrequencyAnalysis(corpus.scope(), coded, Set.of(besides), null).run(null).rows();
	}

	private static WordFrequencies.Row row(String word, int count, int documents) {
		return new WordFrequencies.Row(word, count, documents);
	}

	@Test
	void countsInTurkishCaseWithoutWordsThatSayLittle() {
		TestCorpus corpus = new TestCorpus().document("g", "Işık ve ışık, İZİN; izin ve IŞIK 2024 x")
				.document("h", "İzin çok önemli");
		assertEquals(List.of(row("izin", 3, 2), row("ışık", 3, 1), row("önemli", 1, 1)), rows(corpus, false));
		assertEquals(List.of(row("izin", 3, 2), row("önemli", 1, 1)), rows(corpus, false, "ışık"));
	}

	@Test
	void ofCodedPassagesEachPartOnce() {
		TestCorpus corpus = new TestCorpus().codes("a").document("g", "dernek vakıf şirket dernek") //
				.coded("g", 0, 12, "a").coded("g", 7, 19, "a");
		assertEquals(List.of(row("dernek", 1, 1), row("vakıf", 1, 1), row("şirket", 1, 1)), rows(corpus, true));
	}

	@Test
	void labelsOfSpeakersWereNotSaid() {
		String text = "Murat: Murat geldi\n\nGörüşmeci: nereden\n\nMurat: evden";
		TestCorpus corpus = new TestCorpus().codes("a").document("g", text, new CorpusTurn(0, 18, "m", "Murat"),
				new CorpusTurn(20, 38, "g", "Görüşmeci"), new CorpusTurn(40, 52, "m", "Murat"));
		assertEquals(List.of(row("evden", 1, 1), row("geldi", 1, 1), row("murat", 1, 1), row("nereden", 1, 1)),
				rows(corpus, false));
		assertEquals(List.of(row("evden", 1, 1), row("nereden", 1, 1)), rows(corpus.coded("g", 20, 52, "a"), true));
	}

	@Test
	void placesLeadToTheText() {
		WordFrequencies result = new WordFrequencyAnalysis(
				new TestCorpus().document("g", "Vakıf, vakıf'ın vakfı").scope(), false, Set.of(), null).run(null);
		assertEquals(List.of(0, 7), result.places("vakıf").stream().map(WordFrequencies.Place::start).toList());
		assertEquals(3, result.total());
		assertEquals(2000.0 / 3, (double) result.table().rows().get(0)[3], 1e-9);
	}

	@Test
	void countsFormsTogether() {
		WordFrequencies result = new WordFrequencyAnalysis(
				new TestCorpus().document("g", "Dernek dernekler Dernekler").document("h", "derneklerin izin").scope(),
				false, Set.of(), (word, language) -> word.replaceAll("ler(in)?$", "")).run(null);
		assertEquals(List.of(row("dernekler", 4, 2), row("izin", 1, 1)), result.rows());
		assertEquals(List.of(0, 7, 17, 0),
				result.places("dernekler").stream().map(WordFrequencies.Place::start).toList());
	}
}
