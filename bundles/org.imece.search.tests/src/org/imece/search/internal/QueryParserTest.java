/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imece.search.SearchRefusal;
import org.imece.search.internal.QueryNode.All;
import org.imece.search.internal.QueryNode.Any;
import org.imece.search.internal.QueryNode.Phrase;
import org.imece.search.internal.QueryNode.Prefix;
import org.imece.search.internal.QueryNode.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

	@Test
	void wordsAreAllWanted() throws SearchRefusal {
		assertEquals(new All(List.of(new Word("iş"), new Word("birliği")), List.of()), parse("iş  birliği"));
		assertEquals(parse("iş birliği"), parse("iş AND birliği"));
		assertEquals(parse("iş birliği"), parse("iş VE birliği"));
	}

	@Test
	void smallOperatorsAreWords() throws SearchRefusal {
		assertEquals(new All(List.of(new Word("dernek"), new Word("ve"), new Word("vakıf")), List.of()),
				parse("dernek ve vakıf"));
	}

	@Test
	void alternativesBindLessThanWords() throws SearchRefusal {
		QueryNode expected = new Any(
				List.of(new All(List.of(new Word("a1"), new Word("b1")), List.of()), new Word("c1")));
		assertEquals(expected, parse("a1 b1 OR c1"));
		assertEquals(expected, parse("a1 b1 VEYA c1"));
		assertEquals(new All(List.of(new Word("a1"), new Any(List.of(new Word("b1"), new Word("c1")))), List.of()),
				parse("a1 (b1 OR c1)"));
	}

	@Test
	void minusExcludes() throws SearchRefusal {
		QueryNode expected = new All(List.of(new Word("vakıf")), List.of(new Phrase("kamu yararı")));
		assertEquals(expected, parse("vakıf -\"kamu yararı\""));
		assertEquals(expected, parse("vakıf NOT \"kamu yararı\""));
		assertEquals(expected, parse("vakıf DEĞİL \"kamu yararı\""));
		assertEquals(new Word("sivil-özel"), parse("sivil-özel"));
	}

	@Test
	void quotesOfAnyShapeMakeAPhrase() throws SearchRefusal {
		for (String query : List.of("\"ortak dil\"", "“ortak dil”", "«ortak dil»", "„ortak dil“")) {
			assertEquals(new Phrase("ortak dil"), parse(query));
		}
	}

	@Test
	void aStarAtTheEndMakesAPrefix() throws SearchRefusal {
		assertEquals(new Prefix("vak"), parse("vak*"));
	}

	@Test
	void punctuationIsNoWord() throws SearchRefusal {
		assertEquals(new All(List.of(new Word("Koç"), new Word("Sabancı")), List.of()), parse("Koç & – Sabancı"));
		assertEquals(new Word("10(1)(a)"), parse("10(1)(a)"));
		assertEquals(new Word("celex:32024L1760"), parse("celex:32024L1760"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "&", "\"açık", "(a1", "a1)", "()", "a1 OR", "OR a1", "a1 AND", "AND a1", "-a1",
			"-", "a1 OR -b1", "a*", "*", "*ab", "a*b", "NOT", "a1 NOT", "a1 (b1 OR )", "((((" })
	void refusesInOneClearMessage(String query) {
		String message = assertThrows(SearchRefusal.class, () -> parse(query)).getMessage();
		assertTrue(message.matches("(?s)\\p{L}.{20,}[.]|\".{20,}[.]"), message);
		assertTrue(!message.contains("Exception") && !message.contains("{"), message);
	}

	@Test
	void refusesEndlessNesting() {
		assertThrows(SearchRefusal.class, () -> parse("(".repeat(100_000) + "a1" + ")".repeat(100_000)));
	}

	private static QueryNode parse(String query) throws SearchRefusal {
		return QueryParser.parse(query);
	}
}
