/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.query.Texts;
import org.imece.core.text.IStemmer;
import org.junit.jupiter.api.Test;

class CountWordsOperationTest {

	private static final IStemmer STEMMER = (word, language) -> word.replaceAll("(ler|lar)(in|ın)?$", "");

	private static final Corpus CORPUS = Texts.corpus(
			Texts.document("1", "tr", "Dernek ve dernekler, DERNEKLER! İl ve ıl; Türkiye'de, 2019 5.253"),
			Texts.document("2", "en", "The law and THE İl."), Texts.document("3", "fr", "L’entreprise et l'entreprise"));

	private static WordList count(boolean withoutStopWords, IStemmer stemmer) {
		return new CountWordsOperation(CORPUS, withoutStopWords, stemmer, Locale.of("tr")).run(null);
	}

	private static WordCount word(WordList list, String word) {
		return list.words().stream().filter(each -> each.word().equals(word)).findFirst().orElseThrow();
	}

	@Test
	void countsWords() {
		WordList list = count(false, null);
		assertEquals(16, list.tokens());
		WordCount associations = word(list, "dernekler");
		assertEquals(2, associations.count());
		assertEquals(1, associations.documents());
		assertEquals(125.0, associations.perThousand(), 1e-9);
		assertEquals(Map.of("1", 1, "2", 1), word(list, "il").perDocument());
		assertEquals(1, word(list, "ıl").count());
		assertEquals(1, word(list, "türkiye").count());
		assertEquals(2, word(list, "entreprise").count());
	}

	@Test
	void frequentWordsComeFirstThenTheAlphabet() {
		List<String> words = count(false, null).words().stream().map(WordCount::word).toList();
		assertEquals(List.of("dernekler", "entreprise", "il", "the", "ve"), words.subList(0, 5));
		assertEquals(List.of("and", "dernek", "et", "ıl", "law", "türkiye"), words.subList(5, 11));
	}

	@Test
	void leavesOutStopWordsOfEachLanguage() {
		List<String> words = count(true, null).words().stream().map(WordCount::word).toList();
		assertEquals(List.of("dernekler", "entreprise", "il", "dernek", "ıl", "law", "türkiye"), words);
		assertEquals(16, count(true, null).tokens(), "the share is of all words");
	}

	@Test
	void countsFormsTogether() {
		WordCount associations = word(count(true, STEMMER), "dernekler");
		assertEquals(3, associations.count());
		assertEquals(List.of("dernekler", "dernek"), associations.forms());
	}

	@Test
	void doesNotCountNamesOfSpeakers() {
		Corpus talk = Texts.corpus(Texts.document("1", "tr", "Ayşe: Dernek var.\nBora: Ayşe dernek dedi.\n"));
		WordList list = new CountWordsOperation(talk, false, null, Locale.of("tr")).run(null);
		assertEquals(5, list.tokens());
		assertEquals(1, word(list, "ayşe").count());
		assertEquals(2, word(list, "dernek").count());
	}
}
