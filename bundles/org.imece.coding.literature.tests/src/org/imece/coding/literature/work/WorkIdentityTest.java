/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkIdentityTest {

	private static LiteratureItem item(String title, Integer year, String author, String doi) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setTitle(title);
		item.setYear(year);
		item.setDoi(doi);
		if (author != null) {
			item.getAuthors().add(author);
		}
		return item;
	}

	private static boolean same(LiteratureItem one, LiteratureItem other) {
		return !Collections.disjoint(WorkIdentity.keys(one), WorkIdentity.keys(other))
				&& WorkIdentity.agree(one, other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.5555/AbC-1", "https://doi.org/10.5555/ABC-1", "http://dx.doi.org/10.5555/abc-1",
			"doi:10.5555/abc-1", "DOI: 10.5555/abc-1", "  10.5555/abc-1. ", "doi.org/10.5555/abc-1" })
	void aDoiIsTheSameHoweverItIsWritten(String written) {
		assertEquals(Optional.of("10.5555/abc-1"), Doi.normalised(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "10.5555", "abc", "10.12/x", "https://example.org/10.5555/x", "10.5555/a b" })
	void whatIsNoDoiIsNone(String written) {
		assertEquals(Optional.empty(), Doi.of(written));
	}

	@Test
	void titlesAreComparedByLettersAndDigits() {
		LiteratureItem one = item("İŞ BİRLİĞİ: Türkiye’de KSS", 2019, "YILMAZ, Ayşe", null);
		assertTrue(same(one, item("Is birligi - Turkiye'de KSS.", 2019, "Yılmaz, A.", null)));
		assertFalse(same(one, item("İş birliği: Türkiye’de KSS", 2020, "Yılmaz, Ayşe", null)));
		assertFalse(same(one, item("İş birliği: Türkiye’de KSS", 2019, "Demir, Can", null)));
	}

	@Test
	void whatSpeaksAgainstItCounts() {
		LiteratureItem one = item("Önsöz", 2019, "Ak, Can", "10.5555/1");
		assertFalse(same(one, item("Önsöz", 2019, "Ak, Can", "10.5555/2")));
		LiteratureItem first = item("Önsöz", 2019, "Ak, Can", null);
		LiteratureItem second = item("Önsöz", 2019, "Ak, Can", null);
		first.setPages("1-2");
		assertTrue(same(first, second));
		second.setPages("101-102");
		assertFalse(same(first, second));
		second.setPages("1–2");
		assertTrue(same(first, second));
	}

	@Test
	void keysAreUniqueAndStable() {
		CitationKeys keys = new CitationKeys();
		LiteratureItem given = item("T", 2019, "Yılmaz, Ayşe", null);
		given.setCitationKey("benim:anahtarım");
		assertTrue(keys.assign(given));
		assertEquals("benim:anahtarım", given.getCitationKey());
		LiteratureItem clash = item("T", 2019, "Çağ, Ece", null);
		clash.setCitationKey("benim:anahtarım");
		assertFalse(keys.assign(clash));
		assertEquals("cag2019", clash.getCitationKey());
		List<String> generated = List.of("cag2019a", "cag2019b");
		for (String expected : generated) {
			LiteratureItem item = item("T", 2019, "Çağ, Ece", null);
			assertTrue(keys.assign(item));
			assertEquals(expected, item.getCitationKey());
		}
		assertEquals("aa", CitationKeys.letters(26));
		LiteratureItem nobody = item("Ağ ve “ötesi”", null, null, null);
		keys.assign(nobody);
		assertEquals("agveotesi", nobody.getCitationKey());
	}
}
