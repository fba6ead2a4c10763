/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.imece.core.imports.ImportSource;
import org.imece.law.Provisions;
import org.imece.law.imports.ArticleComparison;
import org.imece.law.imports.LawText;
import org.imece.law.text.ReadingText;
import org.imece.model.law.Expression;
import org.imece.model.law.ProvisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The due diligence directive and the data protection regulation as EUR-Lex publishes them. */
class PublishedActsTest {

	private static final String DILIGENCE = "32024l1760_2024-06-13_en.xml";
	private static final String DILIGENCE_2025 = "32024l1760_2025-04-17_en.html";

	private static LawText read(String name) throws Exception {
		String shared = System.getProperty("imece.shared");
		assumeTrue(shared != null, "imece.shared is not set: no published acts");
		Path file = Path.of(shared, "data", "law", "eu", name);
		assumeTrue(Files.exists(file), () -> file + " is missing");
		return EuropeanLawImporter.read(new ImportSource(file));
	}

	@ParameterizedTest
	@CsvSource({ DILIGENCE + ", 39, 99, 2024-07-05, en", "32024l1760_2024-06-13_fr.xml, 39, 99, 2024-07-05, fr",
			DILIGENCE_2025 + ", 39, 0, 2025-04-17, en", "32016r0679_2016-05-04_en.html, 99, 0, 2016-05-04, en",
			"32016r0679_2016-05-04_fr.html, 99, 0, 2016-05-04, fr" })
	void countsArticlesAndRecitals(String name, int articles, int recitals, String from, String language)
			throws Exception {
		LawText text = read(name);
		int[] count = { 0 };
		Provisions.forEach(text.expression(),
				provision -> count[0] += provision.getKind() == ProvisionKind.RECITAL ? 1 : 0);
		assertEquals(articles, Provisions.articles(text.expression()).size());
		assertEquals(recitals, count[0]);
		assertEquals(from, text.expression().getValidFrom().toString());
		assertEquals(language, text.expression().getLanguage());
		assertEquals(name.startsWith("32024") ? "2024-06-13" : "2016-04-27", text.instrument().getAdopted().toString());
		assertTrue(text.instrument().getIdentifiers()
				.contains(name.startsWith("32024") ? "celex:32024L1760" : "celex:32016R0679"));
	}

	@ParameterizedTest
	@CsvSource({ DILIGENCE, DILIGENCE_2025 })
	void readsTheScope(String name) throws Exception {
		Expression text = read(name).expression();
		String scope = text(text, "art_2__para_1__point_a");
		assertTrue(scope.contains("more than 1 000 employees"), scope);
		assertTrue(scope.contains("EUR 450 000 000"), scope);
		assertTrue(text(text, "art_29__para_1").contains("damage"), text(text, "art_29__para_1"));
		assertEquals("Combating climate change", Provisions.byKey(text, "art_22").orElseThrow().getHeading());
	}

	/** Directive (EU) 2025/794 moved dates in Article 37, a corrigendum touched Article 6, and nothing else changed. */
	@Test
	void findsTheArticleThatChanged() throws Exception {
		Expression before = read(DILIGENCE).expression();
		Expression after = read(DILIGENCE_2025).expression();
		String old = ReadingText.of(Provisions.byKey(before, "art_37").orElseThrow()).text();
		String now = ReadingText.of(Provisions.byKey(after, "art_37").orElseThrow()).text();
		assertTrue(old.contains("26 July 2026"), old);
		assertTrue(now.contains("26 July 2027"), now);
		assertEquals("32025L0794",
				Provisions.byKey(after, "art_37__para_1").orElseThrow().getAmendments().getFirst().getActNumber());
		ArticleComparison comparison = ArticleComparison.of(before, after);
		assertEquals(39, comparison.total());
		assertEquals(0, comparison.added());
		assertEquals(2, comparison.changed());
	}

	private static String text(Expression expression, String key) {
		return ReadingText.of(Provisions.byKey(expression, key).orElseThrow(() -> new AssertionError("no " + key))).text();
	}
}
