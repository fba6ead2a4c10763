/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.query.coded.Condition.Both;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.coded.Condition.Contains;
import org.imece.coding.query.coded.Condition.Not;
import org.imece.coding.query.coded.Condition.OneOf;
import org.imece.coding.query.coded.Condition.Origin;
import org.imece.coding.query.coded.Condition.VariableIs;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.CodedWith;
import org.imece.coding.query.coded.Passages.Common;
import org.imece.coding.query.coded.Passages.Either;
import org.imece.coding.query.coded.Passages.Fulfilling;
import org.imece.coding.query.coded.Passages.Related;
import org.imece.coding.query.coded.Passages.Remaining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

	private static final Corpus CORPUS = new CodedTexts().corpus();
	private static final QueryNames NAMES = CodedTexts.names(CORPUS);

	private final Random random = new Random(7);

	private static Query parse(String text) throws QueryRefusal {
		return QueryParser.parse(text, NAMES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"code \"güven\"", //
			"code only \"güven › iletişim\"", //
			"any and not code \"güven\" and coder \"Ayşe Demir\"", //
			"code \"güven\" and (coder \"Ayşe Demir\" or coder \"Bora Işık\")", //
			"code \"güven\" or code \"engeller\" and code \"mevzuat\"", //
			"(code \"güven\" or code \"engeller\") and not code \"mevzuat\"", //
			"code \"güven\" near 10 words code \"engeller\" not overlaps code \"mevzuat\"", //
			"code \"güven\" near 2 turns same speaker (code \"engeller\" or any)", //
			"code \"güven\" followed by within 2 turns code \"engeller\"", //
			"code \"güven\" not same speaker any", //
			"any and not (variable \"Yaş\" >= 30 and text contains \"a \\\"b\\\" \\\\*\")", //
			"memo matches \"[Şş]irket\" or not text contains \"x\"" })
	void readsWhatIsWritten(String text) throws QueryRefusal {
		assertEquals(text, QueryPrinter.print(parse(text), Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"CODE \"GÜVEN\"                                    | code \"güven\"", //
			"code \"Engeller > İletişim\"                      | code \"engeller › iletişim\"", //
			"code \"guven\"                                    | code \"güven\"", //
			"coder \"ayse demir\" AND any                      | any and coder \"Ayşe Demir\"", //
			"(any)                                             | any", //
			"language tr                                       | language \"tr\"", //
			"kind interview                                    | kind \"interview\"", //
			"any near 1 word any                               | any near 1 words any", //
			"any and not (coder \"Ayşe Demir\")                | any and not coder \"Ayşe Demir\"", //
			"code \"eski ad\"#g                                | code \"güven\"", //
			"code \"güven\"#weg                                | code \"güven\"" })
	void understandsVariants(String text, String printed) throws QueryRefusal {
		assertEquals(printed, QueryPrinter.print(parse(text), Locale.ENGLISH));
	}

	@Test
	void isReadUnderTheTurkishLocale() throws QueryRefusal {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			assertEquals("any within any and kind \"field_note\"", QueryPrinter.print(parse("ANY WITHIN ANY AND KIND field_note"), Locale.ENGLISH));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"``                              | 0 | 0", //
			"code                            | 4 | 0", //
			"code \"yok\"                    | 5 | 5", //
			"code \"iletişim\"               | 5 | 10", //
			"code \"güven                    | 5 | 6", //
			"(any                            | 0 | 1", //
			"any)                            | 3 | 1", //
			"any any                         | 4 | 3", //
			"any and                         | 7 | 0", //
			"any or coder \"Ayşe Demir\"     | 4 | 2", //
			"any and (not code \"güven\")    | 9 | 3", //
			"any near words any              | 9 | 5", //
			"any near 5 any                  | 11 | 3", //
			"any followed any                | 13 | 3", //
			"any overlaps coder \"Ayşe Demir\" | 4 | 8", //
			"variable \"Yaş\" 30             | 15 | 2", //
			"variable \"Yaş\" = \"çok\"      | 17 | 5", //
			"variable \"Kuruluş\" = 31.1.2020 | 21 | 9", //
			"variable \"Tür\" < \"x\"        | 15 | 1", //
			"text \"x\"                      | 5 | 3", //
			"text matches \"a(\"             | 13 | 4", //
			"text contains \" \"             | 14 | 3", //
			"any & any                       | 4 | 1", //
			"kind röportaj                   | 5 | 8" })
	void saysWhereItIsWrong(String text, int offset, int length) {
		QueryRefusal refusal = assertThrows(QueryRefusal.class, () -> parse(text));
		assertEquals(offset + "+" + length, refusal.offset() + "+" + refusal.length(), refusal.getMessage());
	}

	@Test
	void whatIsPrintedIsReadBack() throws QueryRefusal {
		for (int i = 0; i < 3_000; i++) {
			Query query = random.nextBoolean() ? passages(4) : condition(4);
			assertEquals(query, parse(QueryPrinter.print(query, Locale.ENGLISH)), QueryPrinter.print(query, Locale.ENGLISH));
			assertEquals(query, parse(QueryPrinter.printStored(query)));
		}
	}

	private <T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	private Passages passages(int depth) {
		return switch (random.nextInt(depth == 0 ? 2 : 7)) {
		case 0 -> new AnyCoding();
		case 1 -> new CodedWith(one(NAMES.all(NameKind.CODE)), random.nextBoolean());
		case 2 -> new Common(passages(depth - 1), passages(depth - 1));
		case 3 -> new Either(passages(depth - 1), passages(depth - 1));
		case 4 -> new Remaining(passages(depth - 1), passages(depth - 1));
		case 5 -> new Fulfilling(passages(depth - 1), condition(depth - 1));
		default -> new Related(passages(depth - 1), relation(), random.nextBoolean(), passages(depth - 1));
		};
	}

	private Relation relation() {
		Relation.Kind kind = one(List.of(Relation.Kind.values()));
		boolean far = Relation.hasDistance(kind);
		return new Relation(kind, far ? random.nextInt(100) : 0,
				far ? one(List.of(Relation.Unit.values())) : Relation.Unit.WORDS, random.nextBoolean());
	}

	private Condition condition(int depth) {
		return switch (random.nextInt(depth == 0 ? 3 : 6)) {
		case 0 -> {
			NameKind kind = one(List.of(NameKind.CODER, NameKind.CASE, NameKind.JURISDICTION, NameKind.SPEAKER,
					NameKind.KIND, NameKind.LANGUAGE, NameKind.DOCUMENT));
			yield new Origin(kind, one(NAMES.all(kind)));
		}
		case 1 -> random.nextBoolean()
				? new VariableIs(new QueryName("Yaş", "age"), one(List.of(Comparison.values())), "-12")
				: new VariableIs(new QueryName("Tür", "kind"), Comparison.NOT_EQUAL, "a \"b\"");
		case 2 -> new Contains(random.nextBoolean(), one(List.of("a*", "\\\\s", "\"x\"")), random.nextBoolean());
		case 3 -> new Not(condition(depth - 1));
		case 4 -> new Both(condition(depth - 1), condition(depth - 1));
		default -> new OneOf(condition(depth - 1), condition(depth - 1));
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"kod \"güven\" VE DEĞİL kod yalnız \"mevzuat\"      | code \"güven\" and not code only \"mevzuat\"", //
			"herhangi veya kod \"güven\"                      | any or code \"güven\"", //
			"herhangi Ya da kod \"güven\"                     | any or code \"güven\"", //
			"herhangi yakin 10 sozcuk ayni konusan herhangi   | any near 10 words same speaker any", //
			"herhangi ardından 2 sıra herhangi                | any followed by within 2 turns any", //
			"herhangi ve kesitte geçen \"kod ve dil\"         | any and text contains \"kod ve dil\"", //
			"herhangi ve değil kodlayıcı \"Ayşe Demir\"       | any and not coder \"Ayşe Demir\"", //
			"herhangi değil içeren herhangi                   | any not contains any" })
	void understandsTurkishKeywords(String turkish, String english) throws Exception {
		Query query = parse(turkish);
		assertEquals(english, QueryPrinter.print(query, Locale.ENGLISH));
		assertEquals(query, parse(QueryPrinter.print(query, Locale.of("tr"))));
	}

	@Test
	void printsTurkishKeywordsOutsideOfNames() throws Exception {
		assertEquals("herhangi ardından 3 sözcük (herhangi ve notta geçen \"code and text\")", QueryPrinter.print(
				parse("any followed by within 3 words (any and memo contains \"code and text\")"), Locale.of("tr")));
	}
}
