/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.coding.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryOperationTest {

	/** Codings 1 to 7. */
	private static final Corpus CORPUS = new CodedTexts() //
			.code("d1", "Dernekler şirketlerle aynı dili konuşmuyor", "i", "a") // 1
			.code("d1", "aynı dili konuşmuyor.", "m", "b") // 2
			.code("d1", "şirketlerle", "g", "a") // 3
			.code("d1", "Ortak bir proje", "g", "b") // 4
			.code("d1", "Hangi proje", "e", "a") // 5
			.code("d2", 0, 25, "m", "a", "Kontrol edilecek: ŞİRKET adı") // 6 "Şirketler bağış yapıyor. "
			.code("d2", "Vakıflar teşekkür", "g", "b") // 7
			.corpus();

	private static List<QueryHit> hits(String query) throws CoreException {
		return new QueryOperation(CORPUS, QueryParser.parse(query, CodedTexts.names(CORPUS))).run(null).hits();
	}

	private static String ids(String query) throws CoreException {
		return hits(query).stream().map(hit -> hit.coding().id()).collect(Collectors.joining(" "));
	}

	private static List<String> texts(String query) throws CoreException {
		return hits(query).stream().map(hit -> hit.coding().id() + ' ' + CORPUS.document(hit.coding().documentId())
				.orElseThrow().text().substring(hit.start(), hit.end())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"any                                                          | 1 3 2 5 4 6 7", //
			"code \"engeller\"                                            | 1 2 5 6", //
			"code only \"engeller\"                                       | 5", //
			"code \"engeller > iletişim\"                                 | 1", //
			"code \"güven\" or code \"mevzuat\"                           | 3 2 4 6 7", //
			"code \"güven\" or code \"güven\"                             | 3 4 7", //
			"code \"engeller\" overlaps code \"güven\"                    | 1", //
			"code \"engeller\" not overlaps code \"güven\"                | 2 5 6", //
			"code \"engeller\" overlaps code \"engeller\"                 | 1 2", //
			"code \"güven\" within code \"engeller\"                      | 3", //
			"code \"engeller\" contains code \"güven\"                    | 1", //
			"any within any                                               | 3", //
			"any contains any                                             | 1", //
			"code \"güven\" near 0 words code \"mevzuat\"                 | 3 7", //
			"code \"güven\" near 0 turns code \"mevzuat\"                 | 3 7", //
			"code \"güven\" near 3 words code only \"engeller\"           | 4", //
			"code \"güven\" near 1 turns code only \"engeller\"           | 3 4", //
			"code \"güven\" followed by within 5 words code only \"engeller\" | 3", //
			"code \"güven\" followed by within 3 words code only \"engeller\" | ``", //
			"code \"güven\" followed by within 1 turns code only \"engeller\" | 3", //
			"code only \"engeller\" followed by within 1 words code \"güven\" | 5", //
			"any followed by within 0 words any                           | 3 6", //
			"code \"güven\" same speaker code \"mevzuat\"                 | 3 4", //
			"code only \"engeller\" same speaker any                      | ``", //
			"code only \"engeller\" not same speaker any                  | 5", //
			"code \"güven\" near 9 turns same speaker code \"güven\"      | 3 4", //
			"coder \"Bora Işık\"                                          | 2 4 7", //
			"code \"güven\" and not coder \"bora ışık\"                   | 3", //
			"coder \"Ayşe Demir\" and document \"Belge d2\"               | 6", //
			"code \"güven\" and (speaker \"M\" or language \"en\")        | 3 4 7", //
			"language \"tr\"                                              | 1 3 2 5 4", //
			"kind interview and text contains \"PROJE*\"                  | 5 4", //
			"text contains \"dili konuşmuyor\"                            | 1 2", //
			"text matches \"vak.+kür\"                                    | 7", //
			"memo contains \"şirket\"                                     | 6", //
			"case \"Gaziantep\"                                           | 1 3 2 5 4", //
			"variable \"Yaş\" < 10                                        | 1 3 2 5 4", //
			"variable \"Yaş\" >= 10                                       | ``", //
			"variable \"Yaş\" != 9                                        | ``", //
			"variable \"Kuruluş\" > 2019-04-30                            | 1 3 2 5 4", //
			"variable \"Üye\" = true and code \"güven\"                   | 3 4", //
			"variable \"Tür\" = \"dernek\" and code \"güven\"             | 3 4", //
			"not variable \"Yaş\" = 9                                     | 6 7", //
			"jurisdiction \"TR\"                                          | ``" })
	void answers(String query, String ids) throws CoreException {
		assertEquals(ids, ids(query));
	}

	@Test
	void andTakesWhatTheyHaveInCommon() throws CoreException {
		assertEquals(List.of("1 aynı dili konuşmuyor"), texts("code \"engeller > iletişim\" and code \"mevzuat\""));
		assertEquals(List.of("2 aynı dili konuşmuyor"), texts("code \"mevzuat\" and code \"engeller > iletişim\""));
		assertEquals(List.of("1 şirketlerle aynı dili konuşmuyor".substring(0, 13), "1 aynı dili konuşmuyor"),
				texts("code \"engeller > iletişim\" and (code \"güven\" or code \"mevzuat\")"));
	}

	@Test
	void andNotTakesTheRest() throws CoreException {
		assertEquals(List.of("1 Dernekler ", "1  aynı dili konuşmuyor"),
				texts("code \"engeller > iletişim\" and not code \"güven\""));
		assertEquals(List.of("2 ."), texts("code \"mevzuat\" and document \"Belge d1\" and not code \"engeller > iletişim\""));
		assertEquals(List.of("1 Dernekler "),
				texts("code \"engeller > iletişim\" and not code \"güven\" and text contains \"dernekler\""));
	}

	@Test
	void partsOfACodingHaveNoRelationToIt() throws CoreException {
		assertEquals("", ids("(code \"engeller > iletişim\" and not code \"güven\") overlaps code \"engeller > iletişim\""));
	}

	@Test
	void canBeCancelled() throws CoreException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		Query query = QueryParser.parse("any", CodedTexts.names(CORPUS));
		assertThrows(OperationCanceledException.class, () -> new QueryOperation(CORPUS, query).run(monitor));
	}
}
