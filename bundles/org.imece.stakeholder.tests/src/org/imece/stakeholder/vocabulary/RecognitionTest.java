/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.imece.stakeholder.vocabulary.Provinces.Province;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

	private final Provinces provinces = new Provinces();
	private final LegalForms forms = new LegalForms();

	@Test
	void everyProvinceInEveryCase() {
		for (Province province : provinces.all()) {
			String ascii = province.name().replace('ı', 'i').replace('İ', 'I').replace('ş', 's').replace('Ş', 'S')
					.replace('ğ', 'g').replace('ü', 'u').replace('Ü', 'U').replace('ö', 'o').replace('ç', 'c').replace('Ç', 'C');
			for (String spelling : new String[] { province.name(), province.name().toUpperCase(Locale.of("tr")),
					province.name().toUpperCase(Locale.ROOT), province.name().toLowerCase(Locale.of("tr")),
					province.name().toLowerCase(Locale.ROOT), ascii, ascii.toUpperCase(Locale.ROOT), province.plate(),
					province.code(), province.nuts3(), " " + province.name() + " ili" }) {
				assertEquals(Optional.of(province), provinces.recognise(spelling), spelling);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "Afyon,TR-03", "İÇEL,TR-33", "urfa,TR-63", "Hakkâri,TR-30", "1,TR-01" })
	void olderNames(String spelling, String code) {
		assertEquals(code, provinces.recognise(spelling).orElseThrow().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Atlantis", "82", "00", "Ankara/İstanbul", "Kadıköy" })
	void noProvince(String text) {
		assertTrue(provinces.recognise(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "Anka Ev Aletleri A.Ş.,TR,TR-AS", "ANKA EV ALETLERİ A.S.,'',TR-AS", "Anka AŞ,TR,TR-AS",
			"Anka Anonim Şirketi,TR,TR-AS", "Anka T.A.Ş.,TR,TR-AS", "Boya San. ve Tic. Ltd. Şti.,TR,TR-LTD",
			"BOYA SAN. VE TİC. LTD.ŞTİ.,TR,TR-LTD", "Boya Limited Şirketi,TR,TR-LTD", "Göl Derneği,TR,TR-DERNEK",
			"GÖL DERNEGI,'',TR-DERNEK", "Göl Vakfı,TR,TR-VAKIF", "S.S. Üretici Kadınlar Koop.,TR,TR-KOOP",
			"Kadın Dernekleri Federasyonu,TR,TR-FED", "Malatya Ticaret ve Sanayi Odası,TR,TR-ODA",
			"Dernek İktisadi İşletmesi,TR,TR-IKTISADI", "De Tafel vzw,BE,BE-017", "Pont ASBL,'',BE-017",
			"Brasserie SA,BE,BE-014", "Lumenhaus SE,DE,EU-SE", "CSR Europe AISBL,BE,BE-125" })
	void formOfAName(String name, String country, String form) {
		assertEquals(Optional.of(form), forms.ofName(name, country));
	}

	@ParameterizedTest
	@CsvSource({ "Société SA,FR", "Şifa Der Ki,TR", "Das Gras as,TR", "A.Ş.,TR", "Kaya,TR", "Bilim SE,TR" })
	void noForm(String name, String country) {
		assertTrue(forms.ofName(name, country).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "Anonim şirket,TR-AS", "TR-AS,TR-AS", "DERNEK,TR-DERNEK", "VZW,BE-017", "Vakıf,TR-VAKIF",
			"Société anonyme,BE-014", "Association,TR-DERNEK" })
	void formByWord(String text, String form) {
		assertEquals(Optional.of(form), forms.recognise(text));
	}

	@ParameterizedTest
	@CsvSource({ "C,C", "c,C", "İmalat,C", "Manufacturing,C", "94.99,94.99", "62.01.01,62.01.01", "C - İmalat,C",
			"94,94", "S 94.99,94.99", "62.01 – Bilgisayar,62.01" })
	void sector(String text, String code) {
		assertEquals(Optional.of(code), new Sectors("2.1").recognise(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dokuma", "Z", "04.1", "2020", "C İmalat sanayi mi" })
	void noSector(String text) {
		assertTrue(new Sectors("2.1").recognise(text).isEmpty());
	}

	@Test
	void divisionsBelongToSections() {
		assertEquals(Optional.of("J"), new Sectors("2").sectionOf("62.01"));
		assertEquals(Optional.of("K"), new Sectors("2.1").sectionOf("62.01"));
	}
}
