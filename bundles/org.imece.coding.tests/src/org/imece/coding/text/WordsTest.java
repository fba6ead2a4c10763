/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Words.each(text, 0, text.length(), (start, end) -> words.add(text.substring(start, end)));
		return words;
	}

	@Test
	void lettersDigitsAndWhatJoinsThem() {
		assertEquals(List.of("Türkiye'de", "5.253", "sayılı", "Kanun", "1.5", "yıl"),
				words("Türkiye'de 5.253 sayılı “Kanun”: 1.5 yıl."));
		assertEquals(List.of("iş", "birliği", "STK", "şirket"), words("iş birliği (STK-şirket)'"));
		assertEquals(List.of("d’accord", "c'est"), words("«d’accord», c'est"));
	}

	@Test
	void aMarkBelongsToItsLetterAndALetterMayBeTwoUnits() {
		assertEquals(List.of("s\u0327irket", "\uD835\uDC00b"), words("s\u0327irket \uD83D\uDE00 \uD835\uDC00b"));
	}

	@Test
	void onlyWithinThePassage() {
		List<Integer> places = new ArrayList<>();
		Words.each("bir iki üç", 4, 9, (start, end) -> places.addAll(List.of(start, end)));
		assertEquals(List.of(4, 7, 8, 9), places);
	}

	@Test
	void startsAndHowManyAreBefore() {
		int[] starts = Words.starts("bir iki üç");
		assertArrayEquals(new int[] { 0, 4, 8 }, starts);
		assertEquals(0, Words.before(starts, 0));
		assertEquals(1, Words.before(starts, 1));
		assertEquals(1, Words.before(starts, 4));
		assertEquals(3, Words.before(starts, 10));
	}

	@Test
	void theCaseIsThatOfTheLanguage() {
		assertEquals("ısparta", Words.key("ISPARTA", "tr"));
		assertEquals("istanbul", Words.key("İSTANBUL'da", "tr-TR"));
		assertEquals("istanbul", Words.key("Istanbul", "en"));
		assertEquals("don't", Words.key("Don’t", "en"));
	}

	@Test
	void frenchCountsTheWordBehindWhatIsElided() {
		assertEquals("entreprise", Words.key("L’entreprise", "fr"));
		assertEquals("à", Words.key("jusqu'à", "fr-BE"));
		assertEquals("aujourd'hui", Words.key("Aujourd'hui", "fr"));
		assertEquals("quelqu'un", Words.key("quelqu'un", "fr"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr", "en", "fr", "nl", "de" })
	void everyStopWordIsOneWordInItsCountedForm(String language) {
		Set<String> list = StopWords.of(language);
		assertTrue(list.size() > 80, language);
		list.forEach(word -> {
			assertEquals(List.of(word), words(word));
			assertEquals(word, Words.key(word, language));
		});
	}

	@Test
	void aRegionIsNoOtherLanguage() {
		assertEquals(StopWords.of("tr"), StopWords.of("tr-TR"));
		assertTrue(StopWords.of("sv").isEmpty());
		assertFalse(StopWords.of("nl").contains("bedrijf"));
	}
}
