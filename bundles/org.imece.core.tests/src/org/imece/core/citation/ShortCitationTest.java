/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortCitationTest {

	private static LiteratureItem item(Integer year, String... authors) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.getAuthors().addAll(List.of(authors));
		item.setYear(year);
		item.setTitle("Aynı Masada: Dernekler ve şirketler");
		return item;
	}

	@Test
	void namesOneTwoAndMoreAuthors() {
		assertEquals("Yılmaz, 2019", ShortCitation.of(item(2019, "Yılmaz, Ayşe"), "tr"));
		assertEquals("Yılmaz ve Demir, 2019", ShortCitation.of(item(2019, "Yılmaz, Ayşe", "Demir, Can"), "tr"));
		assertEquals("Yılmaz & Demir, 2019", ShortCitation.of(item(2019, "Yılmaz, Ayşe", "Demir, Can"), "en"));
		assertEquals("Yılmaz vd., 2019", ShortCitation.of(item(2019, "Yılmaz, A.", "Demir, C.", "Şahin, E."), "tr"));
		assertEquals("Yılmaz et al., 2019", ShortCitation.of(item(2019, "Yılmaz, A.", "others"), "en"));
	}

	@Test
	void namesInstitutionsEditorsAndTitles() {
		assertEquals("T.C. Aile, Çalışma ve Sosyal Hizmetler Bakanlığı, t.y.",
				ShortCitation.of(item(null, "{T.C. Aile, Çalışma ve Sosyal Hizmetler Bakanlığı}"), "tr"));
		assertEquals("“Aynı Masada”, n.d.", ShortCitation.of(item(null), "en"));
		LiteratureItem edited = item(2001);
		edited.getEditors().add("van der Berg, Jan");
		assertEquals("van der Berg, 2001", ShortCitation.of(edited, "tr"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12 | s. 12 | p. 12", "12-14 | ss. 12–14 | pp. 12–14",
			"12, 15 | ss. 12, 15 | pp. 12, 15", "xii | s. xii | p. xii", "para. 4 | para. 4 | para. 4",
			"e1001 | e1001 | e1001" })
	void saysWhere(String locator, String turkish, String english) {
		assertEquals("Yılmaz, 2019, " + turkish, ShortCitation.of(item(2019, "Yılmaz, Ayşe"), locator, "tr"));
		assertEquals("Yılmaz, 2019, " + english, ShortCitation.of(item(2019, "Yılmaz, Ayşe"), locator, "en"));
	}

	@ParameterizedTest
	@CsvSource({ "1,1st ed.,1. bs.", "2,2nd ed.,2. bs.", "3.,3rd ed.,3. bs.", "11,11th ed.,11. bs.", "22,22nd ed.,22. bs.",
			"Gözden geçirilmiş,Gözden geçirilmiş,Gözden geçirilmiş" })
	void namesEditions(String edition, String english, String turkish) {
		assertEquals(english, CitationWords.in("en").edition(edition));
		assertEquals(turkish, CitationWords.in("tr").edition(edition));
	}

	@Test
	void namesAreKeptAsTheyAreRead() {
		for (String kept : List.of("Yılmaz, Ayşe", "Platon", "{A, B ve C Derneği}", "King, Martin Luther, Jr.")) {
			assertEquals(kept, CitedName.of(kept).kept());
		}
		assertEquals("{A, B}", CitedName.institution("A, B").kept());
		assertTrue(CitedName.of("others").isOthers());
	}

	@Test
	void findsThePagesOfAPassage() {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setText("Birinci. İkinci. Üçüncü.");
		assertEquals("", FullText.pagesOf(document, 0, 3));
		page(document, 0, 1, "iv");
		page(document, 9, 2, null);
		page(document, 17, 3, null);
		assertEquals("iv", FullText.pagesOf(document, 0, 9));
		assertEquals("2–3", FullText.pagesOf(document, 9, 18));
		assertEquals("3", FullText.pagesOf(document, 17, 17));
	}

	private static void page(Document document, int start, int number, String label) {
		Page page = CodingFactory.eINSTANCE.createPage();
		page.setStart(start);
		page.setNumber(number);
		page.setLabel(label);
		document.getPages().add(page);
	}

	@Test
	void textAndItemReferToEachOther() {
		LiteratureItem first = item(2019);
		LiteratureItem second = item(2020);
		Document document = CodingFactory.eINSTANCE.createDocument();
		FullText.connect(first, document);
		assertEquals(first, FullText.itemOf(document).orElseThrow());
		FullText.connect(second, document);
		assertEquals(second, FullText.itemOf(document).orElseThrow());
		assertEquals(1, document.getLinks().size());
		assertNull(first.getDocument());
		FullText.disconnect(second);
		assertFalse(FullText.itemOf(document).isPresent());
	}
}
