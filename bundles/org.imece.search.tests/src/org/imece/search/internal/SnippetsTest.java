/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;
import org.imece.search.Snippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks lie where the words are in the original text, whatever form they were found by. */
class SnippetsTest {

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

	private List<String> marked(String text, String query) throws CoreException {
		fixture.document("Belge", "tr", text);
		fixture.update();
		SearchResult result = fixture.index.search(new SearchRequest(query).withSnippets(5));
		assertEquals(1, result.total());
		return result.hits().get(0).snippets().stream().peek(snippet -> assertFits(snippet, text))
				.flatMap(snippet -> snippet.marks().stream()).map(mark -> text.substring(mark.start(), mark.end()))
				.toList();
	}

	private static void assertFits(Snippet snippet, String text) {
		assertEquals(snippet.text(),
				text.substring(snippet.start(), snippet.start() + snippet.text().length()));
		snippet.marks().forEach(mark -> assertTrue(
				mark.start() >= snippet.start() && mark.end() <= snippet.start() + snippet.text().length()));
	}

	@Test
	void marksEveryForm() throws CoreException {
		assertEquals(List.of("vakıf", "Vakfın", "VAKIFLARDAN"),
				marked("Bir vakıf; Vakfın senedi.\nVAKIFLARDAN biri, vakar.", "vakif OR vakıf"));
	}

	@Test
	void marksTheWordWithItsApostrophe() throws CoreException {
		assertEquals(List.of("Türkiye’nin"), marked("😀 Türkiye’nin dört yanı", "türkiye"));
	}

	@Test
	void marksPhrasesAsAWhole() throws CoreException {
		assertEquals(List.of("kamu\nyararına"), marked("Dernek kamu\nyararına çalışır; yarar kamu.",
				"\"kamu yararına\""));
	}

	@Test
	void marksBeginnings() throws CoreException {
		assertEquals(List.of("gönüllü", "Gönüllülük"), marked("gönüllü ve Gönüllülük; gönül", "gönüllü*"));
		assertEquals(List.of("gönüllü", "Gönüllülük"), fixture.index.search(new SearchRequest("GONULLU*")).hits()
				.get(0).snippets().get(0).marks().stream()
				.map(mark -> "gönüllü ve Gönüllülük; gönül".substring(mark.start(), mark.end())).toList());
	}

	@Test
	void cutsLongTextsBetweenWords() throws CoreException {
		String filler = "Uzun bir görüşmenin sıradan cümleleri sürüp gider. ".repeat(400);
		String text = filler + "Ortak dil burada aranır.\n" + filler + "Ortak dil yine burada.\n" + filler;
		fixture.document("Belge", "tr", text);
		fixture.update();
		List<Snippet> snippets = fixture.index.search(new SearchRequest("\"ortak dil\"").withSnippets(3)).hits().get(0)
				.snippets();
		assertEquals(2, snippets.size());
		assertTrue(snippets.get(0).start() < snippets.get(1).start());
		for (Snippet snippet : snippets) {
			assertFits(snippet, text);
			assertTrue(snippet.text().length() <= 240, () -> "length " + snippet.text().length());
			assertTrue(snippet.start() == 0 || Character.isWhitespace(text.charAt(snippet.start() - 1)));
			int end = snippet.start() + snippet.text().length();
			assertTrue(end == text.length() || Character.isWhitespace(text.charAt(end)));
		}
	}

	@Test
	void survivesTextsWithoutAnyBlank() throws CoreException {
		String smileys = "😀".repeat(500);
		List<String> marks = marked(smileys + "vakıf" + smileys, "vakıf");
		assertEquals(List.of("vakıf"), marks);
	}

	@Test
	void tellsWhichTextOfSeveralItIsFrom() throws CoreException {
		fixture.instrument("5253", "Dernekler Kanunu", "Law on Associations");
		fixture.update();
		Snippet english = fixture.index.search(new SearchRequest("association")).hits().get(0).snippets().get(0);
		assertEquals("en", english.language());
		assertEquals("Law on Associations", english.text());
		assertEquals(List.of(new Snippet.Mark(7, 19)), english.marks());
		Snippet turkish = fixture.index.search(new SearchRequest("kanunlar")).hits().get(0).snippets().get(0);
		assertEquals("tr", turkish.language());
		assertEquals(List.of(new Snippet.Mark(10, 16)), turkish.marks());
	}

	@Test
	void aPhraseDoesNotRunFromOneTextIntoTheNext() throws CoreException {
		fixture.instrument("5253", "Dernekler Kanunu", "Law on Associations");
		fixture.update();
		assertFalse(fixture.find("\"dernekler kanunu\"").isEmpty());
		assertTrue(fixture.find("\"kanunu law\"").isEmpty());
		assertTrue(fixture.find("\"associations dernekler\"").isEmpty());
	}

	@Test
	void anIdentifierNeedsNoSnippet() throws CoreException {
		fixture.instrument("32024L1760", "Yönerge", null);
		fixture.update();
		assertTrue(fixture.index.search(new SearchRequest("celex:32024l1760")).hits().get(0).snippets().isEmpty());
	}
}
