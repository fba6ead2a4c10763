/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.imece.core.vocabulary.ShippedVocabulary;
import org.imece.core.vocabulary.TermIndex;
import org.imece.core.vocabulary.VocabularyTable;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;
import org.imece.stakeholder.vocabulary.Provinces.Province;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ShippedVocabulariesTest {

	private static List<Term> terms(String file) throws IOException {
		return VocabularyTable.terms(new ShippedVocabulary("S", "1", file, "", Schemes.class.getResource(file)).read());
	}

	@Test
	void everyContributedTableIsReadable() throws Exception {
		List<Element> elements = contributed();
		assertEquals(20, elements.size());
		for (Element element : elements) {
			Vocabulary vocabulary = new ShippedVocabulary(element.getAttribute("scheme"), element.getAttribute("version"),
					"", "", Schemes.class.getResource('/' + element.getAttribute("file"))).read();
			for (Term term : VocabularyTable.terms(vocabulary)) {
				assertTrue(term.getNames().containsKey("tr") && term.getNames().containsKey("en"),
						() -> vocabulary.getScheme() + ' ' + term.getCode());
			}
		}
	}

	/** On a flat class path there are several files named plugin.xml. */
	private static List<Element> contributed() throws Exception {
		List<Element> elements = new ArrayList<>();
		for (URL file : Collections.list(Schemes.class.getClassLoader().getResources("plugin.xml"))) {
			var nodes = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toString())
					.getElementsByTagName("vocabulary");
			for (int i = 0; i < nodes.getLength(); i++) {
				Element element = (Element) nodes.item(i);
				if (element.getAttribute("file").startsWith("org/imece/stakeholder/")) {
					elements.add(element);
				}
			}
		}
		return elements;
	}

	@Test
	void provincesAndTheirRegions() throws IOException {
		List<Province> provinces = List.copyOf(new Provinces().all());
		assertEquals(81, provinces.size());
		Map<String, Long> counts = provinces.stream()
				.collect(Collectors.groupingBy(Province::region, TreeMap::new, Collectors.counting()));
		assertEquals(Map.of("Marmara", 11L, "Ege", 8L, "Akdeniz", 8L, "İç Anadolu", 13L, "Karadeniz", 18L, "Doğu Anadolu",
				14L, "Güneydoğu Anadolu", 9L), counts);
		assertEquals(counts.keySet(), terms("tr-region.tsv").stream().map(Term::getCode).collect(Collectors.toSet()));
		for (Province province : provinces) {
			assertEquals("TR-" + province.plate(), province.code());
		}
		Map<String, Term> nuts = terms("tr-nuts.tsv").stream().collect(Collectors.toMap(Term::getCode, term -> term));
		assertEquals(12 + 26 + 81, nuts.size());
		provinces.forEach(province -> assertEquals(province.name(), nuts.get(province.nuts3()).getNames().get("tr")));
	}

	@ParameterizedTest
	@CsvSource({ "Çanakkale,Marmara", "Hatay,Akdeniz", "Kütahya,Ege", "Tokat,Karadeniz", "Elazığ,Doğu Anadolu" })
	void provincesThatListsPutIntoTheWrongRegion(String province, String region) {
		assertEquals(region, new Provinces().recognise(province).orElseThrow().region());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\tAnkara \tx", "A\t\t\n", "A\tX\t\nA\tY\t", "A\tX\tB", "\tX\t", "A\tiki  boşluk\t" })
	void refusesFaultyTables(String rows) {
		byte[] bytes = ("code\tlabel_tr\tparent\n" + rows).getBytes(StandardCharsets.UTF_8);
		ShippedVocabulary shipped = new ShippedVocabulary("S", "1", "", "", null);
		String message = assertThrows(IOException.class, () -> VocabularyTable.read(shipped, bytes)).getMessage();
		assertTrue(message.matches("S 1, line [23]: .+"), message);
	}

	@ParameterizedTest
	@CsvSource({ "nace-2.tsv,21", "nace-2.1.tsv,22", "icnpo.tsv,42", "icnp-tso.tsv,12", "sdg.tsv,17", "iso-26000.tsv,7",
			"ungc.tsv,10", "austin.tsv,4", "mitchell.tsv,8", "mendelow.tsv,4", "iap2.tsv,5", "aa1000ses.tsv,10",
			"kirkpatrick.tsv,4", "eurovoc-domain.tsv,21" })
	void counts(String file, int count) throws IOException {
		assertEquals(count, terms(file).size());
	}

	@Test
	void whatWasRecalledIsMarked() throws IOException {
		assertTrue(terms("icnp-tso.tsv").stream().allMatch(Term::isRecalled));
		assertEquals(List.of("TR-ODA", "TR-SAHIS", "TR-KAMU", "BE-018", "BE-020", "BE-FV", "BE-014", "BE-610", "BE-706",
				"BE-508", "EU-ECBA"),
				terms("legal-form.tsv").stream().filter(Term::isRecalled).map(Term::getCode).toList());
	}

	@Test
	void theSameLetterMeansOtherThingsInOtherVersions() throws IOException {
		TermIndex index = new TermIndex(List.of(
				new ShippedVocabulary("NACE", "2", "", "", Schemes.class.getResource("nace-2.tsv")).read(),
				new ShippedVocabulary("NACE", "2.1", "", "", Schemes.class.getResource("nace-2.1.tsv")).read()));
		assertEquals("Financial and insurance activities", index.label("NACE", "2", "K", "en"));
		assertEquals("Financial and insurance activities", index.label("NACE", "2.1", "L", "en"));
		assertEquals("99", index.label("NACE", "2", "99", "en"), "an unknown code is its own label");
	}
}
