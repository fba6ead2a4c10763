/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
