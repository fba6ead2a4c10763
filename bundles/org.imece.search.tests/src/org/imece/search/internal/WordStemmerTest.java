/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemmerTest {

	private final WordStemmer stemmer = new WordStemmer();

	@ParameterizedTest
	@CsvSource({ "tr,kanun,kanunların", "tr,şirket,şirketler", "tr-TR,vakıf,vakfın", "en,donation,donations",
			"fr,entreprise,entreprises", "nl,stichting,stichtingen", "de,stiftung,stiftungen" })
	void bringsFormsTogether(String language, String one, String other) {
		assertEquals(stemmer.stem(one, language), stemmer.stem(other, language));
	}

	@Test
	void keepsWordsApart() {
		assertNotEquals(stemmer.stem("kanun", "tr"), stemmer.stem("kan", "tr"));
	}

	@Test
	void leavesOtherLanguagesAlone() {
		assertEquals("kanunların", stemmer.stem("kanunların", ""));
		assertEquals("słowa", stemmer.stem("słowa", "pl"));
		assertEquals("", stemmer.stem("", "tr"));
	}
}
