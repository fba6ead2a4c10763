/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

	private static final Lexicon LEXICON = new Lexicon();
	private final KnownNames known = new KnownNames(LEXICON);

	private List<String> found(String text, boolean certain) {
		return new NameFinder(LEXICON, known).find(text).stream().filter(found -> found.certain() == certain)
				.map(found -> found.kind() + " " + text.substring(found.start(), found.end())).toList();
	}

	private List<String> certain(String text) {
		return found(text, true);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"Dün Ayşe'nin projesini konuştuk.|PERSON Ayşe", "Sonra Ayşe Hanım'a sorduk.|PERSON Ayşe",
			"Sayın Yıldız geldi.|PERSON Yıldız", "Bunu Mehmet Ali Öz’den duydum.|PERSON Mehmet Ali Öz",
			"Zeynep geldi.|PERSON Zeynep", "ZEYNEP KAYA: Evet.|PERSON ZEYNEP KAYA",
			"Bugün Ahmet aradı.|PERSON Ahmet", "Prof. Dr. Ayşe Öz-Kaya söyledi.|PERSON Ayşe Öz-Kaya",
			"O gün Yıldırım Bey yoktu.|PERSON Yıldırım", "We met John Smith there.|PERSON John Smith",
			"Biz Umut Derneği'nde çalışıyoruz.|ORGANISATION Umut Derneği",
			"Eğitim ve Kültür Vakfının desteği.|ORGANISATION Eğitim ve Kültür Vakfı",
			"Bu Gaziantep Büyükşehir Belediyesi için.|ORGANISATION Gaziantep Büyükşehir Belediyesi",
			"Arayın: 0532 123 45 67.|PHONE 0532 123 45 67", "Tel +90 (312) 123 45 67|PHONE +90 (312) 123 45 67",
			"phone +32 2 123 45 67 please|PHONE +32 2 123 45 67", "cep 5321234567|PHONE 5321234567",
			"ayse.demir@ornek.org.tr'ye yazın|EMAIL ayse.demir@ornek.org.tr",
			"IBAN TR33 0006 1005 1978 6457 8413 26 ve|IBAN TR33 0006 1005 1978 6457 8413 26",
			"GB82WEST12345698765432 hesabı|IBAN GB82WEST12345698765432", "kimlik 10000000146 idi|NATIONAL_ID 10000000146" })
	void namesAreFoundWithoutTheirSuffixes(String text, String expected) {
		assertEquals(List.of(expected), certain(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bu proje çok önemli.", "Deniz kenarında oturduk. Umut var.", "Türkiye'de ve Avrupa'da.",
			"Pazartesi günü Mayıs ayında.", "Toplam 1234567890 lira.", "TR33 0006 1005 1978 6457 8413 27 değil",
			"12345678901 numara", "2019-2020 ve 5.253 sayılı", "www.ornek.org adresi", "KSS ve STK üzerine",
			"SONUÇ VE ÖNERİLER", "Madde 12 uyarınca", "https://ornek.org/10000000146a" })
	void ordinaryWordsAndNumbersAreNot(String text) {
		assertEquals(List.of(), certain(text));
	}

	@Test
	void whatOnlyLooksLikeANameIsUncertain() {
		assertEquals(List.of("OTHER Gaziantep"), found("Geçen yıl Gaziantep'te toplandık.", false));
		assertEquals(List.of("OTHER Gaziantep"), found("Gaziantep’te toplandık.", false));
		assertEquals(List.of(), found("Toplantı iyiydi.", false));
		assertEquals(List.of("PERSON Ramazan"), found("Geçen Ramazan'da buluştuk.", false));
		assertEquals(List.of("PLATE 34 ABC 123"), found("Aracın plakası 34 ABC 123 idi.", false));
		assertEquals(List.of("PERSON Deniz"), found("Deniz geldi.", false));
	}

	@Test
	void namesOfTheRegistryAreFoundInEveryForm() {
		known.add("Toplum Gönüllüleri Vakfı", NameKind.ORGANISATION, true);
		known.add("TÜSEV", NameKind.ORGANISATION, true);
		known.add("Ferzan Taş", NameKind.PERSON, true);
		known.add("Ferzan", NameKind.PERSON, true);
		known.add("Taş", NameKind.PERSON, false);
		assertEquals(List.of("ORGANISATION Toplum Gönüllüleri Vakfı", "ORGANISATION TÜSEV", "PERSON Ferzan Taş",
				"PERSON Ferzan"), certain("Toplum Gönüllüleri Vakfına ve TÜSEV'e sorduk. Ferzan Taş’ın dediği gibi, Ferzan."));
		assertEquals(List.of(), certain("taş gibi"));
		assertEquals(List.of("PERSON Taş"), found("Taş çok sert.", false));
	}

	@Test
	void checksums() {
		assertTrue(Checksums.isIban("TR330006100519786457841326") && Checksums.isIban("BE68539007547034"));
		assertFalse(Checksums.isIban("TR330006100519786457841325") || Checksums.isIban("TR33"));
		assertTrue(Checksums.isNationalId("10000000146"));
		assertFalse(Checksums.isNationalId("10000000147") || Checksums.isNationalId("00000000146"));
	}

	@Test
	void aLongInterviewTakesNoTime() {
		String text = "Dün Ayşe Hanım'la Gaziantep Belediyesi'nde konuştuk, 0532 123 45 67. ".repeat(5_000)
				+ "A".repeat(100_000) + "1 ".repeat(50_000) + "Ad ".repeat(20_000);
		assertTimeout(Duration.ofSeconds(20), () -> certain(text));
	}
}
