/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imece.model.PartialDate;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.junit.jupiter.api.Test;

class ApaTest {

	private static LiteratureItem item(String type, Integer year, String title, String... authors) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setType(type);
		item.setYear(year);
		item.setTitle(title);
		item.getAuthors().addAll(List.of(authors));
		return item;
	}

	/** Italics between asterisks. */
	private static String marked(LiteratureItem item, String language) {
		return new Apa(language).entry(item, "").runs().stream()
				.map(run -> run.italic() ? '*' + run.text() + '*' : run.text()).collect(Collectors.joining());
	}

	private static void assertEntry(LiteratureItem item, String turkish, String english) {
		assertEquals(turkish, marked(item, "tr"));
		assertEquals(english, marked(item, "en"));
	}

	@Test
	void article() {
		LiteratureItem item = item("article-journal", 2006, "Using thematic analysis in psychology", "Braun, Virginia",
				"Clarke, Victoria");
		item.setContainer("Qualitative Research in Psychology");
		item.setVolume("3");
		item.setIssue("2");
		item.setPages("77-101");
		item.setDoi("10.1191/1478088706qp063oa");
		assertEntry(item,
				"Braun, V. ve Clarke, V. (2006). Using thematic analysis in psychology. *Qualitative Research in Psychology*, *3*(2), 77–101. https://doi.org/10.1191/1478088706qp063oa",
				"Braun, V., & Clarke, V. (2006). Using thematic analysis in psychology. *Qualitative Research in Psychology*, *3*(2), 77–101. https://doi.org/10.1191/1478088706qp063oa");
	}

	@Test
	void articleWithoutVolumeOrAnything() {
		LiteratureItem item = item("article-journal", null, "Başlık nedir?", "Yılmaz, Ayşe Nur");
		item.setContainer("Toplum");
		item.setIssue("12");
		assertEntry(item, "Yılmaz, A. N. (t.y.). Başlık nedir? *Toplum*, (12).",
				"Yılmaz, A. N. (n.d.). Başlık nedir? *Toplum*, (12).");
		assertEquals("*Yalnız başlık*. (t.y.).", marked(item("book", null, "Yalnız başlık"), "tr"));
	}

	@Test
	void book() {
		LiteratureItem item = item("book", 1984, "Strategic Management: A Stakeholder Approach", "Freeman, R. Edward");
		item.setPublisher("Pitman");
		item.setEdition("2");
		assertEntry(item, "Freeman, R. E. (1984). *Strategic Management: A Stakeholder Approach* (2. bs.). Pitman.",
				"Freeman, R. E. (1984). *Strategic Management: A Stakeholder Approach* (2nd ed.). Pitman.");
	}

	@Test
	void editedBookAndChapter() {
		LiteratureItem book = item("book", 2001, "Kitap");
		book.getEditors().addAll(List.of("Öz, Elif", "Berg, Jan-Paul"));
		book.setVolume("2");
		book.setPublisher("Yayınevi");
		assertEntry(book, "Öz, E. ve Berg, J.-P. (Ed.). (2001). *Kitap* (2. cilt). Yayınevi.",
				"Öz, E., & Berg, J.-P. (Eds.). (2001). *Kitap* (Vol. 2). Yayınevi.");
		LiteratureItem chapter = item("chapter", 2001, "Bölüm", "Ak, Can");
		chapter.getEditors().addAll(List.of("Öz, Elif", "Berg, Jan-Paul"));
		chapter.setContainer("Kitap");
		chapter.setPages("12-20");
		chapter.setPublisher("Yayınevi");
		assertEntry(chapter, "Ak, C. (2001). Bölüm. E. Öz ve J.-P. Berg (Ed.), *Kitap* içinde (ss. 12–20). Yayınevi.",
				"Ak, C. (2001). Bölüm. In E. Öz & J.-P. Berg (Eds.), *Kitap* (pp. 12–20). Yayınevi.");
	}

	@Test
	void thesisReportAndPage() {
		LiteratureItem thesis = item("thesis", 2020, "Tez", "Su, Ece");
		thesis.setPublisher("Ankara Üniversitesi");
		thesis.getProperties().put("genre", "Doktora tezi");
		assertEntry(thesis, "Su, E. (2020). *Tez* [Doktora tezi, Ankara Üniversitesi].",
				"Su, E. (2020). *Tez* [Doktora tezi, Ankara Üniversitesi].");
		LiteratureItem report = item("report", 2024, "Aynı Masada", "Sivil Köprü Ağı");
		report.setPublisher("Sivil Köprü Ağı");
		report.getProperties().put("number", "12");
		report.setUrl("https://example.org/rapor.pdf");
		assertEntry(report, "Sivil Köprü Ağı. (2024). *Aynı Masada* (Rapor No. 12). https://example.org/rapor.pdf",
				"Sivil Köprü Ağı. (2024). *Aynı Masada* (Report No. 12). https://example.org/rapor.pdf");
		LiteratureItem page = item("webpage", null, "Hakkımızda", "{A, B ve C Derneği}");
		page.setUrl("https://example.org");
		page.setAccessed(PartialDate.of(2026, 3, 1));
		assertEntry(page,
				"A, B ve C Derneği. (t.y.). *Hakkımızda*. 1 Mart 2026 tarihinde https://example.org adresinden alındı",
				"A, B ve C Derneği. (n.d.). *Hakkımızda*. Retrieved March 1, 2026, from https://example.org");
		LiteratureItem news = item("article-newspaper", 2024, "Haber", "Can, Ali");
		news.getProperties().put("issued", "2024-05-12");
		news.setContainer("Gazete");
		assertEntry(news, "Can, A. (2024, 12 Mayıs). Haber. *Gazete*.", "Can, A. (2024, May 12). Haber. *Gazete*.");
	}

	@Test
	void initials() {
		assertEquals("A. N.", ApaNames.initials("Ayşe Nur"));
		assertEquals("İ.", ApaNames.initials("ilker"));
		assertEquals("J.-P.", ApaNames.initials("Jean-Paul"));
		assertEquals("R. E.", ApaNames.initials("R.E."));
		assertEquals("J. E.", ApaNames.initials("JE"));
		assertEquals("King, M. L., Jr.", new Apa("en").heading(item("book", 1, "T", "King, Martin Luther, Jr.")));
		assertEquals("Ak, C. vd.", new Apa("tr").heading(item("book", 1, "T", "Ak, Can", "others")));
		assertEquals("Ak, C., et al.", new Apa("en").heading(item("book", 1, "T", "Ak, Can", "others")));
	}

	@Test
	void moreThanTwentyAuthors() {
		String[] names = IntStream.rangeClosed(1, 25).mapToObj(n -> "N" + n + ", A").toArray(String[]::new);
		String heading = new Apa("en").heading(item("book", 1, "T", names));
		assertEquals("N18, A., N19, A., … N25, A.", heading.substring(heading.indexOf("N18")));
	}

	@Test
	void listsInTurkishOrderAndTellsYearsApart() {
		List<LiteratureItem> items = List.of(item("book", 2019, "Z", "Şahin, Ece"), item("book", 2020, "B", "Sarı, Can"),
				item("book", 2020, "A", "Sarı, Can"), item("book", 2018, "A", "Çelik, Su"), item("book", 2018, "A", "Cebe, Su"),
				item("book", 2001, "İlk"), item("book", 1999, "C", "Sarı, Can"));
		assertEquals(
				List.of("Cebe, S. (2018). A.", "Çelik, S. (2018). A.", "İlk. (2001).", "Sarı, C. (1999). C.",
						"Sarı, C. (2020a). A.", "Sarı, C. (2020b). B.", "Şahin, E. (2019). Z."),
				new Bibliography(items, "tr").references().stream().map(Reference::text).toList());
	}
}
