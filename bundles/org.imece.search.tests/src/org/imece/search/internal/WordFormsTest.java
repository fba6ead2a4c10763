/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.imece.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found in all their forms, on any keyboard, in each language by its own rules. */
class WordFormsTest {

	@TempDir
	Path folder;
	private SearchFixture fixture;

	@BeforeEach
	void setUp() throws CoreException {
		fixture = SearchFixture.inMemory(folder);
		fixture.document("Kanun", "tr",
				"Bu Kanunun amacı vakıfların denetimi ile Türkiye’nin bağış mevzuatını düzenlemektir.");
		fixture.document("Kan", "tr", "Gönüllüler Kızılay’a kan verdi; kanın değeri ölçülemez.");
		fixture.document("Diş", "tr", "Diş hekimleri köy okulunda tarama yaptı.");
		fixture.document("Dış", "tr", "Dış ilişkiler biriminin ISPARTA ve İZMİR temsilcileri katıldı.");
		fixture.document("Fransızca", "fr", "L’association reconnue d’utilité publique reçoit un don de L'Oréal.");
		fixture.document("İngilizce", "en", "Companies shall support communities; the company's donations are listed.");
		fixture.document("Felemenkçe", "nl", "De verenigingen werken samen met bedrijven in Vlaanderen.");
		fixture.document("Almanca", "de", "Die Stiftungen fördern Vereine; das Geschäft der Häuser wächst.");
		fixture.document("Dili bilinmeyen", null, "Kurumsal SOSYAL sorumluluk, A.Ş. ve Ltd. Şti. hakkında notlar");
		fixture.update();
	}

	@AfterEach
	void tearDown() throws CoreException {
		fixture.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "vakif", "VAKIF", "VAKİF", "vakfın", "vakıf", "Vakıfları", "vakfa", "vakiflarin", "vakfin", "vakifta", "kanun",
			"kanununun", "KANUN", "Kanunlar", "kanuna", "bağışlar", "bagis", "BAĞIŞ", "turkiye", "TÜRKİYE", "türkiye’de",
			"Türkiye'nin", "denetimin", "\"Kanunun amacı\"", "\"kanunun amaci\"" })
	void findsTheLaw(String query) throws CoreException {
		assertEquals(List.of("Kanun"), fixture.find(query));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kan", "KAN", "kanın", "kana" })
	void bloodIsNoLaw(String query) throws CoreException {
		assertEquals(List.of("Kan"), fixture.find(query));
	}

	@ParameterizedTest
	@CsvSource({ "dış,Dış", "DIŞ,Dış", "diş,Diş", "DİŞ,Diş" })
	void putsTheLetterThatWasTypedFirst(String query, String first) throws CoreException {
		assertEquals(first, fixture.find(query).get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ısparta", "isparta", "Isparta", "ISPARTA", "İSPARTA", "izmir", "İzmir", "IZMIR",
			"izmır" })
	void findsDottedAndDotlessLetters(String query) throws CoreException {
		assertEquals(List.of("Dış"), fixture.find(query));
	}

	@ParameterizedTest
	@CsvSource({ "utilité,Fransızca", "d'utilité,Fransızca", "D’UTILITE,Fransızca", "Oréal,Fransızca",
			"l’oréal,Fransızca", "LOreal,", "associations,Fransızca", "company,İngilizce", "companies,İngilizce",
			"supporting,İngilizce", "vereniging,Felemenkçe", "bedrijf*,", "bedrijven,Felemenkçe", "stiftung,Almanca",
			"geschaeft,Almanca", "haus,Almanca", "sosyal,Dili bilinmeyen", "SOSYAL,Dili bilinmeyen",
			"AŞ,Dili bilinmeyen", "a.ş.,Dili bilinmeyen" })
	void followsEachLanguage(String query, String found) throws CoreException {
		assertEquals(found == null ? List.of() : List.of(found), fixture.find(query));
	}

	@Test
	void aNumberWithASuffixIsFound() throws CoreException {
		fixture.document("Atıf", "tr", "5253'ün 10/1-a bendi");
		fixture.update();
		assertEquals(List.of("Atıf"), fixture.find("5253"));
		assertEquals(List.of("Atıf"), fixture.find("10/1-a"));
		assertEquals(List.of(), fixture.find("1/10-a"));
	}

	@Test
	void decomposedLettersAndSoftHyphensAreFound() throws CoreException {
		fixture.document("Ayrık", "tr", "bag\u0306\u0131s\u0327c\u0131lar ve yard\u0131m\u00ADlas\u0327ma");
		fixture.update();
		assertEquals("Ayrık", fixture.find("bağışçılar").get(0));
		assertTrue(fixture.find("yardımlaşma").contains("Ayrık"));
	}

	@Test
	void worksUnderATurkishDefaultLocale() throws CoreException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try {
			fixture.document("INTERVIEW", "en", "The INSTITUTION is in ISTANBUL.");
			fixture.instrument("32024L1760", "Sürdürülebilirlik Yönergesi", null);
			fixture.update();
			assertEquals(List.of("INTERVIEW"), fixture.find("institution"));
			assertEquals(List.of("INTERVIEW"), fixture.find("INSTITUTION"));
			assertEquals(List.of("INTERVIEW"), fixture.find("istanbul"));
			assertEquals(List.of("Sürdürülebilirlik Yönergesi"), fixture.find("32024L1760"));
			assertEquals(List.of("Sürdürülebilirlik Yönergesi"), fixture.find("32024l1760"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void theFormThatWasTypedStandsFirst() throws CoreException {
		fixture.document("Biçim", "tr", "Vakıflarımızdan gelen görüşler.");
		fixture.document("Aynen", "tr", "Bir vakıftan gelen görüşler.");
		fixture.update();
		assertEquals("Biçim", fixture.find("vakıflarımızdan").get(0));
		assertEquals("Aynen", fixture.find("vakıftan").get(0));
	}

	@Test
	void filtersByKindAndLanguage() throws CoreException {
		fixture.instrument("5253", "Dernekler Kanunu", "Law on Associations");
		fixture.update();
		SearchRequest request = new SearchRequest("kanun");
		assertEquals(List.of("Dernekler Kanunu"), fixture.find(request.ofKinds(java.util.Set.of("Instrument"))));
		assertEquals(List.of("Kanun"), fixture.find(request.ofKinds(java.util.Set.of("Document"))));
		assertEquals(List.of("Dernekler Kanunu"), fixture.find(request.inLanguages(java.util.Set.of("en"))));
		assertEquals(List.of("Dili bilinmeyen"),
				fixture.find(new SearchRequest("sosyal").inLanguages(java.util.Set.of(""))));
		assertEquals(List.of(), fixture.find(new SearchRequest("sosyal").inLanguages(java.util.Set.of("tr"))));
	}
}
