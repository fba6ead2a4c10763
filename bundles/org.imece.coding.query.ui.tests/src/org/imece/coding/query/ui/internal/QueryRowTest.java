/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.coded.QueryPrinter;
import org.imece.coding.query.coded.Relation.Unit;
import org.imece.coding.query.ui.internal.QueryRow.Operator;
import org.imece.coding.query.ui.internal.QueryRow.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRowTest {

	private static QueryRow row(Operator operator, Subject subject, String value) {
		return new QueryRow(operator, 5, Unit.TURNS, false, subject, value, Comparison.EQUAL, "");
	}

	private static String text(QueryRow... rows) throws CoreException {
		return QueryRow.query(List.of(rows), Names.NAMES).map(it -> QueryPrinter.print(it, Locale.ENGLISH)).orElse("");
	}

	@Test
	void rowsMakeAQuestion() throws CoreException {
		assertEquals("code \"engeller\"", text(row(Operator.OVERLAPS, Subject.CODE, " Engeller ")));
		assertEquals("code \"engeller\" not near 5 turns code only \"iletişim\" and coder \"Ayşe Demir\"",
				text(row(Operator.AND, Subject.CODE, "engeller"), row(Operator.NOT_NEAR, Subject.CODE_ONLY, "iletişim"),
						row(Operator.AND, Subject.CODER, "Ayşe Demir")));
		assertEquals("any and not text contains \"bir \\\"şey\\\"\"",
				text(row(Operator.AND, Subject.ANY, ""), row(Operator.AND_NOT, Subject.TEXT, "bir \"şey\"")));
		assertEquals("variable \"Yaş\" >= 30", text(new QueryRow(Operator.AND, 1, Unit.WORDS, false, Subject.VARIABLE,
				"Yaş", Comparison.AT_LEAST, "30")));
	}

	@Test
	void rowsWithoutValueDoNotCount() throws CoreException {
		assertEquals("", text(QueryRow.empty()));
		assertEquals("code \"engeller\"",
				text(QueryRow.empty(), row(Operator.AND, Subject.CODE, "engeller"), row(Operator.AND, Subject.VARIABLE, "Yaş")));
	}

	@Test
	void namesHaveToBeThere() {
		CoreException refusal = assertThrows(CoreException.class, () -> text(row(Operator.AND, Subject.CODE, "enge")));
		assertEquals(true, refusal.getMessage().contains("enge"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "code \"engeller\"", "any within code only \"engeller\"",
			"code \"engeller\" followed by within 3 turns same speaker code \"iletişim\"",
			"code \"engeller\" not same speaker any and kind \"interview\"",
			"any and (coder \"Ayşe Demir\" or variable \"Yaş\" < 40) and not memo contains \"x\"",
			"code \"engeller\" or any and not text matches \"[a-z]+\"",
			"language \"tr\" and document \"Görüşme 1\" and case \"Gaziantep\"" })
	void questionsComeBackAsRows(String text) throws CoreException {
		Query query = QueryParser.parse(text, Names.NAMES);
		Optional<List<QueryRow>> rows = QueryRow.of(query);
		if (rows.isPresent()) {
			assertEquals(Optional.of(query), QueryRow.query(rows.get(), Names.NAMES));
		}
		assertEquals(!text.contains(" or any and not"), rows.isPresent());
	}

	@Test
	void everyOperatorComesBack() throws CoreException {
		for (Operator operator : Operator.values()) {
			List<QueryRow> rows = List.of(row(Operator.AND, Subject.CODE, "engeller"),
					row(operator, Subject.CODE, "iletişim"));
			Query query = QueryRow.query(rows, Names.NAMES).orElseThrow();
			assertEquals(operator, QueryRow.of(query).orElseThrow().get(1).operator());
		}
	}
}
