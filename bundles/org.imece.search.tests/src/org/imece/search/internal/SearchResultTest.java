/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.model.law.Instrument;
import org.imece.search.SearchHit;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order, pages, counts, and going to an element by its name. */
class SearchResultTest {

	@TempDir
	Path folder;
	private SearchFixture fixture;

	@BeforeEach
	void setUp() throws CoreException {
		fixture = SearchFixture.inMemory(folder);
	}

	@AfterEach
	void tearDown() throws CoreException {
		fixture.close();
	}

	@Test
	void anEmptyProjectHasNoHitsWhateverIsAsked() throws CoreException {
		fixture.update();
		for (String query : List.of("dernek", "\"iş birliği\"", "gönül*", "bir -iki")) {
			assertEquals(0, fixture.index.search(new SearchRequest(query)).total(), query);
		}
	}

	@Test
	void pagesTogetherAreTheWhole() throws CoreException {
		for (int i = 0; i < 25; i++) {
			fixture.document("Belge " + i, "tr", "dernek ".repeat(i + 1) + "sözcük ".repeat(30));
		}
		fixture.update();
		List<String> whole = fixture.find(new SearchRequest("dernek").page(0, 100));
		List<String> paged = new ArrayList<>();
		for (int offset = 0; offset < 30; offset += 7) {
			paged.addAll(fixture.find(new SearchRequest("dernek").page(offset, 7)));
		}
		assertEquals(whole, paged);
		assertEquals(25, new HashSet<>(whole).size());
		SearchResult page = fixture.index.search(new SearchRequest("dernek").page(20, 10));
		assertEquals(25, page.total());
		assertTrue(page.exact());
		assertEquals(5, page.hits().size());
		assertEquals(0, fixture.index.search(new SearchRequest("dernek").page(90, 10)).hits().size());
	}

	@Test
	void betterHitsStandFirst() throws CoreException {
		fixture.document("Anılır", "tr", "Uzun bir metinde dernek sözcüğü bir kez geçer. ".concat("Ve başka. ".repeat(50)));
		fixture.document("Dernek", "tr", "Dernek, derneğin amacı ve derneğin üyeleri.");
		fixture.update();
		List<SearchHit> hits = fixture.index.search(new SearchRequest("dernek")).hits();
		assertEquals(List.of("Dernek", "Anılır"), hits.stream().map(SearchHit::title).toList());
		assertTrue(hits.get(0).score() > hits.get(1).score());
	}

	@Test
	void countsByKindAndLanguageWhateverIsFiltered() throws CoreException {
		fixture.instrument("5253", "Dernekler Kanunu", "Law on Associations");
		fixture.document("Görüşme", "tr", "dernekler");
		fixture.document("Not", "en", "the word dernekler in English");
		fixture.update();
		SearchResult all = fixture.index.search(new SearchRequest("dernekler").withCounts());
		assertEquals(3, all.total());
		assertEquals(Map.of("Document", 2L, "Instrument", 1L), all.byKind());
		assertEquals(Map.of("tr", 2L, "en", 2L), all.byLanguage());
		SearchResult documents = fixture.index
				.search(new SearchRequest("dernekler").withCounts().ofKinds(Set.of("Document")));
		assertEquals(2, documents.total());
		assertEquals(all.byKind(), documents.byKind());
		assertEquals(Map.of("tr", 1L, "en", 1L), documents.byLanguage());
	}

	@Test
	void excludesAndCombines() throws CoreException {
		fixture.document("İkisi", "tr", "dernek vakıf");
		fixture.document("Biri", "tr", "dernek");
		fixture.document("Öteki", "tr", "vakıf kooperatif");
		fixture.update();
		assertEquals(List.of("İkisi"), fixture.find("dernek vakıf"));
		assertEquals(Set.of("İkisi", "Biri", "Öteki"), Set.copyOf(fixture.find("dernek OR vakıf")));
		assertEquals(List.of("Biri"), fixture.find("dernek -vakıf"));
		assertEquals(List.of("Öteki"), fixture.find("(dernek OR vakıf) kooperatif"));
		assertEquals(List.of("Öteki"), fixture.find("vakıf koop*"));
	}

	@Test
	void identifiersAreFoundAsAWhole() throws CoreException {
		fixture.instrument("2024/1760", "Yönerge", null);
		fixture.instrument("32024L1760", "CELEX", null);
		fixture.update();
		assertEquals(List.of("Yönerge"), fixture.find("2024/1760"));
		assertEquals(List.of("Yönerge"), fixture.find("celex:2024/1760"));
		assertEquals(List.of("CELEX"), fixture.find("32024L1760"));
		assertEquals(List.of(), fixture.find("2024"));
	}

	@Test
	void recordsAreFoundByTheirNameToo() throws CoreException {
		fixture.document("Görüşme 07 – Belediye, Gaziantep", "tr", "ortak dil");
		fixture.update();
		assertEquals(1, fixture.find("gaziantep").size());
		assertEquals(1, fixture.find("gazi*").size());
		assertEquals(1, fixture.find("belediye ortak").size());
		assertTrue(fixture.index.search(new SearchRequest("gaziantep")).hits().get(0).snippets().isEmpty());
	}

	@Test
	void goesToNamesAndNumbers() throws CoreException {
		Instrument law = fixture.instrument("5253", "Dernekler Kanunu", "Law on Associations");
		fixture.instrument("5737", "Vakıflar Kanunu", null);
		fixture.document("Görüşme 07 – Dernekler, Gaziantep", "tr", "Kanunlar hakkında");
		fixture.update();
		assertEquals("Dernekler Kanunu", goTo("5253").get(0));
		assertEquals("Dernekler Kanunu", goTo("525").get(0));
		assertEquals("Dernekler Kanunu", goTo("derne ka").get(0));
		assertEquals("Dernekler Kanunu", goTo("DERNEKLER").get(0));
		assertEquals(List.of("Dernekler Kanunu"), goTo("associat"));
		assertEquals(List.of("Vakıflar Kanunu"), goTo("vakif"));
		assertEquals(List.of("Görüşme 07 – Dernekler, Gaziantep"), goTo("gazi"));
		assertEquals(List.of(), goTo("hakkında"));
		assertEquals(List.of(), goTo(" "));
		SearchHit hit = fixture.index.goTo("5253", 10).get(0);
		assertEquals(fixture.project.uriOf(law), hit.uri().replaceFirst("#.*$", "#" + law.getId()));
		assertEquals(law, fixture.project.find(hit.uri()).orElseThrow());
		assertFalse(goTo("kanunu").isEmpty());
	}

	private List<String> goTo(String typed) throws CoreException {
		return fixture.index.goTo(typed, 10).stream().map(SearchHit::title).toList();
	}
}
