/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.model.coding.LiteratureItem;
import org.junit.jupiter.api.Test;

class BibtexTest {

	private static LiteratureItem only(String source) {
		Readings readings = BibtexReader.read(source);
		assertEquals(List.of(), readings.remarks());
		assertEquals(1, readings.items().size());
		return readings.items().get(0).item();
	}

	@Test
	void readsAnArticle() {
		LiteratureItem item = only("""
				Text between entries, with ayse@example.org, is a comment.
				@Article{yilmaz:2019,
				  Author   = {Y{\\i}lmaz, Ay{\\c{s}}e Nur and Can Demir and {T.C. Aile, {\\c{C}}al{\\i}{\\c{s}}ma ve Sosyal Hizmetler Bakanl{\\i}{\\u{g}}{\\i}}},
				  title    = "Dernekler ve {\\c{s}}irketler: {KSS}'nin {\\"o}teki y{\\"u}z{\\"u}",
				  journal  = {Toplum ve Denge},
				  year     = 2019, month = may, day = 12,
				  volume   = {7}, number = {2},
				  pages    = {101--128},
				  doi      = {https://doi.org/10.5555/TVD.2019.7},
				  url      = {https://example.org/a_b?x=1\\%20},
				  urldate  = {2026-03-01},
				  issn     = {1234-567X}, language = {turkish},
				  keywords = {KSS, i{\\c{s}} birli{\\u{g}}i; sivil toplum},
				  abstract = {Bir {\\"o}zet.},
				  file     = {:C\\:/makale.pdf:PDF},
				}
				""");
		assertEquals("article-journal", item.getType());
		assertEquals("yilmaz:2019", item.getCitationKey());
		assertEquals(List.of("Yılmaz, Ayşe Nur", "Demir, Can", "{T.C. Aile, Çalışma ve Sosyal Hizmetler Bakanlığı}"),
				item.getAuthors());
		assertEquals("Dernekler ve şirketler: KSS'nin öteki yüzü", item.getTitle());
		assertEquals("Toplum ve Denge", item.getContainer());
		assertEquals(2019, item.getYear());
		assertEquals("2019-05-12", item.getProperties().get("issued"));
		assertEquals("7", item.getVolume());
		assertEquals("2", item.getIssue());
		assertEquals("101-128", item.getPages());
		assertEquals("10.5555/TVD.2019.7", item.getDoi());
		assertEquals("https://example.org/a_b?x=1%20", item.getUrl());
		assertEquals("2026-03-01", item.getAccessed().toString());
		assertEquals("tr", item.getLanguage());
		assertEquals(List.of("KSS", "iş birliği", "sivil toplum"), item.getTags());
		assertEquals("Bir özet.", item.getAbstract());
		assertEquals(":C\\:/makale.pdf:PDF", item.getProperties().get("bibtex.file"));
	}

	@Test
	void knowsStringsJoinedValuesAndParents() {
		Readings readings = BibtexReader.read("""
				@string{tvd = {Toplum ve } # "Denge"}
				@comment{@article{no, title={Not read}}}
				@preamble{"\\newcommand{\\x}{y}"}
				@incollection{child, author="Ay{\\c s}e Ak", title={B{\\"o}l{\\"u}m}, pages={3-9}, crossref={parent}}
				@book(parent, editor={Jan van der Berg}, title={Kitap}, publisher=tvd # { Yay{\\i}nlar{\\i}}, year={2001})
				@article{orphan, title={x}, journal=TVD, crossref={nobody}}
				""");
		assertEquals(3, readings.items().size());
		LiteratureItem child = readings.items().get(0).item();
		assertEquals("Kitap", child.getContainer());
		assertEquals(List.of("van der Berg, Jan"), child.getEditors());
		assertEquals("Toplum ve Denge Yayınları", child.getPublisher());
		assertEquals(2001, child.getYear());
		assertEquals("3-9", child.getPages());
		assertEquals("Toplum ve Denge", readings.items().get(2).item().getContainer());
		assertEquals(1, readings.remarks().size());
		assertEquals(Severity.WARNING, readings.remarks().get(0).severity());
		assertTrue(readings.remarks().get(0).message().contains("nobody"));
	}

	@Test
	void refusesBrokenEntriesOneByOne() {
		Readings readings = BibtexReader.read("""
				@book{one, title={Bir}}
				@book{two, title={İki
				   , year=2000}

				@book{three, title={Üç}}
				@book{four title={Dört}}
				@book{five, title={Beş} year=2001}
				@book{six, year=2002}
				@book{seven, title="Yedi }, year=2003}
				@book{eight, title={Sekiz}}
				@book{nine, title={Dokuz}""");
		assertEquals(List.of("Bir", "Üç", "Sekiz"),
				readings.items().stream().map(each -> each.item().getTitle()).toList());
		assertEquals(6, readings.refused());
		List<String> places = readings.remarks().stream().filter(remark -> remark.severity() == Severity.ERROR)
				.map(ImportRemark::place).toList();
		assertEquals(List.of("2", "6", "7", "9", "11", "8"),
				places.stream().map(place -> place.replaceAll("\\D", "")).toList());
	}

	@Test
	void bracesThatStayOpenCostOneEntryAlone() {
		String broken = "@book{b%d, title={Açık\n}\n";
		StringBuilder file = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			file.append("@book{k").append(i).append(", title={{İyi} ").append(i).append("}}\n").append(broken.formatted(i));
		}
		long start = System.nanoTime();
		Readings readings = BibtexReader.read(file.toString());
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertEquals(5_000, readings.items().size());
		assertEquals(5_000, readings.refused());
		assertTrue(millis < 5_000, millis + " ms");
	}

	@Test
	void namesInEveryOrder() {
		assertEquals(List.of("de la Fontaine, Jean", "King, Martin Luther, Jr.", "Platon", "Ateş Balcı, Ayşe", "others"),
				BibtexNames.read("Jean de la Fontaine and King, Jr., Martin Luther and Platon and\n Ayşe {Ateş Balcı} and others"));
		assertEquals("{Sivil Köprü Ağı} and King, Jr., Martin Luther and others",
				BibtexNames.write(List.of("Sivil Köprü Ağı", "King, Martin Luther, Jr.", "others")));
	}

	@Test
	void keepsWordsForADate() {
		LiteratureItem item = only("@book{x, title={T}, year={yakl. 1998}}");
		assertEquals(1998, item.getYear());
		assertEquals("yakl. 1998", item.getProperties().get("bibtex.year"));
		assertTrue(BibtexWriter.write(List.of(item)).contains("year = {yakl. 1998}"));
		assertNull(only("@book{x, title={T}, year={baskıda}}").getYear());
	}

	@Test
	void keepsTheTypeOfTheFile() {
		LiteratureItem item = only("@mastersthesis{x, title={T}, school={Ankara Üniversitesi}}");
		assertEquals("thesis", item.getType());
		assertEquals("Ankara Üniversitesi", item.getPublisher());
		assertTrue(BibtexWriter.write(List.of(item)).startsWith("@mastersthesis{x,"));
	}
}
