/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

	private static final String TEXT = """
			Görüşme 7
			[00:00:05] Ayşe Demir: Hoş geldiniz.
			Mehmet Ali Öz: Hoş bulduk.
			Bir şey eklemek isterim: önce ortak dil.
			[00:12:31] Ayşe Demir: Örnek verir misiniz?
			Mehmet Ali Öz: Elbette.
			Not: kayıt burada kesildi.
			""";

	@Test
	void findsSpeakersAndTheirTurns() {
		Document document = document(TEXT);
		assertEquals(List.of("Ayşe Demir", "Mehmet Ali Öz"),
				document.getSpeakers().stream().map(Speaker::getLabel).toList());
		assertEquals(4, document.getTurns().size());
		String second = TEXT.substring(document.getTurns().get(1).getStart(), document.getTurns().get(1).getEnd());
		assertTrue(second.startsWith("Mehmet Ali Öz:") && second.endsWith("ortak dil."), second);
		assertEquals(List.of(5000L, 751000L), document.getSyncPoints().stream().map(SyncPoint::getMillis).toList());
		int passage = TEXT.indexOf("ortak dil");
		assertEquals("Mehmet Ali Öz", Turns.of(document).speaker(passage, passage + 5).orElseThrow().getLabel());
		assertEquals(Optional.empty(), Turns.of(document).speaker(0, 5));
	}

	@Test
	void shortLabelsCountEvenOnce() {
		assertEquals(List.of("G", "M"), labels("G: Hangi proje?\nM: Ortak olanı."));
		assertEquals(List.of("K1", "K2"), labels("K1 : Evet\nK2 : Hayır"));
	}

	@Test
	void ordinaryTextHasNoSpeakers() {
		assertEquals(List.of(), labels("Üç konu var: dil, zaman, güven.\nÖrneğin: toplantı saatleri 14:30 ve 16:00."));
		assertEquals(0, document("Saat 14:30 oldu").getSyncPoints().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Not: kayıt kesildi.\nBir.\nNot: kayıt yeniden başladı.",
			"Kaynak: https://ornek.org\nKaynak: http://ornek.org:8080/a", "Tarih: 3 Mayıs\nYer: Ankara\nTarih: 4 Mayıs",
			"Tablo 1: Bir\nTablo 1: Bir", "14:30: toplantı\n14:30: toplantı", "ÖZET: a\nÖZET: b", "EMAIL: a\nEmail: b",
			"Dedi ki: olmaz.\nDedi ki: olur.", "Ayşe Demir:de var\nAyşe Demir:de yok" })
	void headingsAddressesAndTimesAreNoSpeakers(String text) {
		assertEquals(List.of(), labels(text));
	}

	@Test
	void knowsTheFormsOfTranscriptionPrograms() {
		assertEquals(List.of("Ayşe Demir", "Konuşmacı 2"),
				labels("Ayşe Demir  0:03\nMerhaba.\n\nKonuşmacı 2  0:07\nMerhaba.\n"));
		assertEquals(List.of("Ayşe Demir", "Can Öz"),
				labels("Ayşe Demir (00:00:03): Merhaba.\nCan Öz (00:00:09): Merhaba."));
		assertEquals(List.of("Ayşe", "Can"), labels("00:00:03 Ayşe: a\n00:00:09 Can: b\n00:01:00 Ayşe: c"));
		assertEquals(List.of("Ayşe", "M"), labels("**Ayşe:** a\n**Ayşe**: b\n- M: c\n- M: d"));
		assertEquals(List.of("GÖRÜŞMECİ", "Katılımcı 3"), labels("GÖRÜŞMECİ: a\nKatılımcı 3: b"));
		assertEquals(List.of("INTERVIEWER"), labels("INTERVIEWER: a\n"));
		assertEquals(List.of("Dr. Ayşe Öz-Kaya (TÜSEV)"),
				labels("Dr. Ayşe Öz-Kaya (TÜSEV): a\nDr. Ayşe Öz-Kaya (TÜSEV): b"));
	}

	@Test
	void timeStampsBecomeSyncPointsAndTimesOfDayDoNot() {
		assertEquals(List.of(), millis("Toplantı saat 14:30'da (14:30) başladı, 16:00 gibi bitti.\n14:30 dedik."));
		assertEquals(List.of(751_000L, 752_500L, 753_000L, 3_600_000L), millis("(12:31) bir\nİki #00:12:32-5#\n"
				+ "Üç [12:33] ve (01:00:00) dört."));
		assertEquals(List.of(), millis("[00:12:75] ve [01:75:00]"));
		assertEquals(List.of(3_000L, 9_000L), millis("Ayşe 0:03\nMerhaba\nCan 0:09\nMerhaba"));
	}

	private static List<Long> millis(String text) {
		return document(text).getSyncPoints().stream().map(SyncPoint::getMillis).toList();
	}

	@Test
	void speakersKeepTheirIdentity() {
		Document document = document(TEXT);
		Speaker ayse = document.getSpeakers().get(0);
		document.setText("Giriş\n" + TEXT.replace("Mehmet Ali Öz", "M. A. Öz"));
		Transcript.recognise(document);
		assertSame(ayse, document.getSpeakers().get(0));
		assertEquals(List.of("Ayşe Demir", "M. A. Öz"), document.getSpeakers().stream().map(Speaker::getLabel).toList());
	}

	@Test
	void longTextsAreReadInNoTime() {
		String line = "Bu çok Uzun Bir Satır ve (12:3 [00: Ayşe Demir Kaya Öz Han ".repeat(20_000);
		assertTimeout(Duration.ofSeconds(5), () -> labels(line + "\n" + "A".repeat(500_000) + "\n" + "1:".repeat(200_000)));
	}

	@Test
	void twiceGivesTheSame() {
		Document document = document(TEXT);
		Transcript.recognise(document);
		assertEquals(4, document.getTurns().size());
		assertEquals(2, document.getSyncPoints().size());
	}

	@ParameterizedTest
	@CsvSource({ "tr,Bu proje için çok çalıştık ama ortak bir dil olmadı ve biz de bunu gördük.",
			"en,We have worked on this project and it was not that easy for the companies.",
			"fr,Nous avons travaillé sur ce projet et il est difficile pour les entreprises.",
			"nl,Wij hebben aan het project gewerkt en dat is niet makkelijk voor de bedrijven.",
			"de,Wir haben an dem Projekt gearbeitet und es ist nicht leicht für die Firmen." })
	void guessesTheLanguage(String language, String text) {
		assertEquals(Optional.of(language), LanguageGuess.of(text));
	}

	@Test
	void doesNotGuessFromNothing() {
		assertEquals(Optional.empty(), LanguageGuess.of(""));
		assertEquals(Optional.empty(), LanguageGuess.of("KSS 2019"));
	}

	@Test
	void canonicalTextChangesLineEndsOnly() {
		assertEquals("a\nb\nc\n\nİé", CanonicalText.of("\uFEFFa\r\nb\rc\n\r\nİé"));
		assertEquals(1, CanonicalText.boundary("a😀b", 2));
		assertEquals(3, CanonicalText.boundary("a😀b", 3));
	}

	private static List<String> labels(String text) {
		return document(text).getSpeakers().stream().map(Speaker::getLabel).toList();
	}

	private static Document document(String text) {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setText(text);
		Transcript.recognise(document);
		return document;
	}
}
