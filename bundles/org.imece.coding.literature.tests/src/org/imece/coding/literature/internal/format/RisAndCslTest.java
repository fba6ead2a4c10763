/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.model.coding.LiteratureItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisAndCslTest {

	@Test
	void readsRisAsJournalsWriteIt() {
		Readings readings = RisReader.read("""
				TY  - JOUR
				AU  - Yılmaz, Ayşe
				A1  - Demir,Can
				AU  - Avrupa Komisyonu
				T1  - Uzun bir başlık,
				      ikinci satırda süren
				JF  - Toplum ve Denge
				JA  - TvD
				PY  - 2019/05//bahar
				SP  - 101
				EP  - 128
				SN  - 1234-567X
				UR  - https://example.org/1
				UR  - https://example.org/2
				DO  - doi:10.5555/x.1
				KW  - KSS
				KW  - KSS
				LA  - Turkish
				ER  -

				TY  - CHAP
				A2  - Öz, Elif
				TI  - Bölüm
				T2  - Kitap
				SN  - 978-605-000-000-0
				ER  -
				""");
		assertEquals(List.of(), readings.remarks());
		LiteratureItem article = readings.items().get(0).item();
		assertEquals(List.of("Yılmaz, Ayşe", "Demir, Can", "Avrupa Komisyonu"), article.getAuthors());
		assertEquals("Uzun bir başlık, ikinci satırda süren", article.getTitle());
		assertEquals("Toplum ve Denge", article.getContainer());
		assertEquals("2019-05", article.getProperties().get("issued"));
		assertEquals("101-128", article.getPages());
		assertEquals("1234-567X", article.getIssn());
		assertEquals("10.5555/x.1", article.getDoi());
		assertEquals("https://example.org/2", article.getProperties().get("ris.UR"));
		assertEquals("TvD", article.getProperties().get("ris.JA"));
		assertEquals(List.of("KSS"), article.getTags());
		assertEquals("tr", article.getLanguage());
		LiteratureItem chapter = readings.items().get(1).item();
		assertEquals("chapter", chapter.getType());
		assertEquals(List.of("Öz, Elif"), chapter.getEditors());
		assertEquals("978-605-000-000-0", chapter.getIsbn());
	}

	@Test
	void brokenRisCostsOneRecordAlone() {
		Readings readings = RisReader.read("""
				Dışa aktarma: 3 kayıt
				AU  - Kimsesiz, Kayıt
				TI  - Başsız
				TY  - BOOK
				TI  - Bitmeyen
				TY  - BOOK
				AU  - Adsız, Kayıt
				ER  -
				TY  - BOOK
				TI  - Son
				""");
		assertEquals(List.of("Bitmeyen", "Son"), readings.items().stream().map(each -> each.item().getTitle()).toList());
		assertEquals(2, readings.refused());
		List<String> errors = readings.remarks().stream().filter(remark -> remark.severity() == Severity.ERROR)
				.map(remark -> remark.place().replaceAll("\\D", "")).toList();
		assertEquals(List.of("2", "6"), errors);
		assertEquals(3, readings.remarks().stream().filter(remark -> remark.severity() == Severity.WARNING).count());
	}

	@Test
	void readsCsl() throws ImportRefusal {
		Readings readings = CslReader.read("x.json", """
				[
				  {"id": "k1", "type": "article-journal", "title": "T", "volume": 7, "page": "101–128",
				   "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
				              {"literal": "A, B ve C Derneği"}, {"family": "King", "given": "M. L.", "suffix": "Jr."}],
				   "issued": {"date-parts": [["2019", 5, 12]]}, "accessed": {"raw": "2026-03-01"},
				   "DOI": "https://doi.org/10.5555/X"},
				  {"id": "k2", "type": "book"},
				  "yanlış",
				  {"title": "Türsüz"}
				]""");
		LiteratureItem item = readings.items().get(0).item();
		assertEquals(List.of("van der Berg, Jan", "{A, B ve C Derneği}", "King, M. L., Jr."), item.getAuthors());
		assertEquals("7", item.getVolume());
		assertEquals("101-128", item.getPages());
		assertEquals("2019-05-12", item.getProperties().get("issued"));
		assertEquals("2026-03-01", item.getAccessed().toString());
		assertEquals("10.5555/X", item.getDoi());
		assertEquals("document", readings.items().get(1).item().getType());
		assertEquals(List.of("7", "8"),
				readings.remarks().stream().map(remark -> remark.place().replaceAll("\\D", "")).toList());
	}

	@Test
	void readsOneItemAndAListWithinAnObject() throws ImportRefusal {
		assertEquals(1, CslReader.read("x", "{\"type\":\"book\",\"title\":\"T\"}").items().size());
		assertEquals(2, CslReader.read("x", "{\"items\":[{\"title\":\"T\"},{\"title\":\"U\"}]}").items().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[{\"title\":\"T\"},", "[{\"title\":\"T\"}", "\"x\"", "[] []", "{\"a\":", "[{,}]" })
	void refusesWhatIsNoCsl(String source) {
		ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> CslReader.read("bozuk.json", source));
		assertTrue(refusal.getMessage().contains("bozuk.json"));
	}

	@Test
	void refusesNestingWithoutEnd() {
		assertThrows(ImportRefusal.class, () -> CslReader.read("x.json", "[".repeat(100_000)));
	}
}
