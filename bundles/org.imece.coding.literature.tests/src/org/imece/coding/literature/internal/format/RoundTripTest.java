/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.imece.core.imports.ImportRefusal;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.imece.tests.support.ModelText;
import org.junit.jupiter.api.Test;

/** What is written and read again is what it was. */
class RoundTripTest {

	private static LiteratureItem article() {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setType("article-journal");
		item.setCitationKey("yilmaz2019");
		item.getAuthors().addAll(List.of("Yılmaz, Ayşe Nur", "van der Berg, Jan", "King, Martin Luther, Jr.",
				"{Aile, Çalışma ve Sosyal Hizmetler Bakanlığı}", "Sivil Köprü Ağı"));
		item.setTitle("İmece & “ortak dil”: %50 pay, {süslü} #1 – bir _deneme_");
		item.setContainer("Toplum ve Denge");
		item.setYear(2019);
		item.getProperties().put("issued", "2019-05-12");
		item.getProperties().put("note", "Hakemli");
		item.setVolume("7");
		item.setIssue("2");
		item.setPages("101-128");
		item.setDoi("10.5555/TVD.2019_7");
		item.setUrl("https://example.org/a_b?x=1%20&y=~z");
		item.setAccessed(PartialDate.valueOf("2026-03-01"));
		item.setIssn("1234-567X");
		item.setLanguage("tr");
		item.setAbstract("Özet: Şirketler, dernekler ve İstanbul.");
		item.getTags().addAll(List.of("KSS", "iş birliği"));
		return item;
	}

	private static LiteratureItem chapter() {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setType("chapter");
		item.setCitationKey("ak2001");
		item.getAuthors().add("Ak, Can");
		item.getEditors().addAll(List.of("Öz, Elif", "Berg, Jan"));
		item.getProperties().put("translator", "Su, Ece; Dağ, Ali");
		item.getProperties().put("collection-title", "İmece Dizisi");
		item.getProperties().put("collection-number", "4");
		item.setTitle("Bölüm");
		item.setContainer("Kitap");
		item.setYear(2001);
		item.setPages("iv-xii");
		item.setEdition("2");
		item.setPublisher("Yayınevi");
		item.setPlace("Ankara");
		item.setIsbn("978-605-000-000-0");
		return item;
	}

	private static LiteratureItem thesis() {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setType("thesis");
		item.setCitationKey("su2020");
		item.getAuthors().add("Su, Ece");
		item.setTitle("Tez");
		item.setYear(2020);
		item.setPublisher("Ankara Üniversitesi");
		item.getProperties().put("genre", "Doktora tezi");
		return item;
	}

	private static LiteratureItem report() {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setType("report");
		item.setCitationKey("kopru2024");
		item.getAuthors().add("Sivil Köprü Ağı");
		item.setTitle("Rapor");
		item.getProperties().put("issued", "2024-03");
		item.setYear(2024);
		item.setPublisher("Sivil Köprü Ağı");
		item.getProperties().put("number", "12");
		return item;
	}

	private static void assertKept(List<LiteratureItem> items, Function<List<LiteratureItem>, String> writer,
			Function<String, Readings> reader) {
		Readings readings = reader.apply(writer.apply(items));
		assertEquals(List.of(), readings.remarks());
		assertEquals(items.size(), readings.items().size());
		for (int i = 0; i < items.size(); i++) {
			assertEquals(text(items.get(i)), text(readings.items().get(i).item()));
		}
	}

	/** Properties in one order. */
	private static String text(LiteratureItem item) {
		ECollections.sort(item.getProperties(), Map.Entry.comparingByKey());
		return ModelText.of(item);
	}

	private static List<LiteratureItem> items() {
		return List.of(article(), chapter(), thesis(), report());
	}

	@Test
	void bibtex() {
		assertKept(items(), BibtexWriter::write, BibtexReader::read);
	}

	@Test
	void ris() {
		List<LiteratureItem> items = items();
		items.get(0).getAuthors().remove(3); // to RIS an institution with a comma is a person
		assertKept(items, RisWriter::write, RisReader::read);
	}

	@Test
	void csl() {
		assertKept(items(), CslWriter::write, RoundTripTest::csl);
	}

	private static Readings csl(String source) {
		try {
			return CslReader.read("x.json", source);
		} catch (ImportRefusal e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void whatIsNotKnownGoesBack() {
		String bibtex = BibtexWriter.write(items(
				BibtexReader.read("@book{k, title={T}, timestamp={2020.01.01}, x-fıeld={ab{\\c c} {D}}, crossref={z}}")));
		assertTrue(bibtex.contains("timestamp = {2020.01.01}"), bibtex);
		assertTrue(bibtex.contains("x-fıeld = {ab{\\c c} {D}}"), bibtex);
		assertTrue(bibtex.contains("crossref = {z}"), bibtex);
		String ris = RisWriter.write(items(RisReader.read("TY  - BOOK\nTI  - T\nC1  - bir\nC1  - iki\nU9  - x\nER  - ")));
		assertTrue(ris.contains("C1  - bir\r\nC1  - iki\r\n") && ris.contains("U9  - x\r\n"), ris);
		String csl = CslWriter.write(items(csl("""
				[{"id":1,"type":"book","title":"T","custom":{"a":[1,2.50,null,true]},"issued":{"literal":"baskıda"},
				  "event-date":{"date-parts":[[2019,5]]}}]""")));
		assertTrue(csl.contains("{\"a\":[1,2.50,null,true]}"), csl);
		assertTrue(csl.contains("{\"literal\":\"baskıda\"}") && csl.contains("\"event-date\""), csl);
	}

	private static List<LiteratureItem> items(Readings readings) {
		assertEquals(1, readings.items().size());
		return readings.items().stream().map(Readings.Reading::item).toList();
	}
}
