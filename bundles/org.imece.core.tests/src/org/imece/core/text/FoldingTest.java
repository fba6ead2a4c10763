/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

	@ParameterizedTest
	@CsvSource({ "İSTANBUL, istanbul", "ISTANBUL, istanbul", "İstanbul, istanbul", "istanbul, istanbul",
			"IĞDIR, igdir", "Ağrı, agri", "ŞIRNAK, sirnak", "Çöğür Üzüm, cogur uzum", "Hâlâ, hala", "KİĞI, kigi",
			"Straße, strasse", "Ørsted, orsted", "Łódź, lodz", "Œuvre, oeuvre", "Æsop, aesop", "naïve, naive",
			"ﬁnans, finans", "№ 5, no 5" })
	void folds(String text, String folded) {
		assertEquals(folded, Folding.fold(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "en-US", "az-AZ" })
	void whateverTheDefaultLocale(String tag) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(tag));
		try {
			assertEquals("kirikkale titiz", Folding.fold("KIRIKKALE TİTİZ"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void composedAndDecomposedAreTheSame() {
		assertEquals(Folding.fold("ğüşöçİ"), Folding.fold("g\u0306u\u0308s\u0327o\u0308c\u0327I\u0307"));
	}

	@Test
	void differentWordsStayDifferent() {
		assertNotEquals(Folding.fold("kanun"), Folding.fold("kanün2"));
		assertEquals("", Folding.fold(""));
	}
}
