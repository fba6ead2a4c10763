/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.query.coded.QuerySteps.Link;
import org.imece.coding.query.coded.QuerySteps.Link.Join;
import org.imece.coding.query.coded.QuerySteps.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStepsTest {

	private static final QueryNames NAMES = CodedTexts.names(new CodedTexts().corpus());

	private static Query parse(String text) throws QueryRefusal {
		return QueryParser.parse(text, NAMES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"code \"güven\"                                                                    | 1", //
			"code \"güven\" or code only \"mevzuat\" or any                                    | 3", //
			"code \"güven\" overlaps code \"mevzuat\" not within any                           | 3", //
			"(code \"güven\" or any) near 3 words code \"mevzuat\" and not coder \"Ayşe Demir\" | 4", //
			"any and (coder \"Ayşe Demir\" or coder \"Bora Işık\") and text contains \"x\"     | 4", //
			"any and not code \"güven\" and variable \"Yaş\" > 3                               | 3", //
			"coder \"Ayşe Demir\" or coder \"Bora Işık\"                                       | 2", //
			"coder \"Ayşe Demir\" and not language \"tr\"                                      | 2" })
	void rowsStandForTheQuery(String text, int rows) throws CoreException {
		Query query = parse(text);
		QuerySteps steps = QuerySteps.of(query).orElseThrow();
		assertEquals(rows, steps.steps().size());
		assertEquals(query, steps.query());
	}

	@ParameterizedTest
	@ValueSource(strings = { "code \"güven\" or code \"mevzuat\" and any",
			"any overlaps (code \"güven\" or code \"mevzuat\")", "not coder \"Ayşe Demir\"",
			"any and not (coder \"Ayşe Demir\" or coder \"Bora Işık\")" })
	void someQueriesHaveNoRows(String text) throws QueryRefusal {
		assertEquals(Optional.empty(), QuerySteps.of(parse(text)));
	}

	@Test
	void aRelationMayFollowAConditionAlone() throws CoreException {
		Relation overlaps = Relation.of(Relation.Kind.OVERLAPS);
		QuerySteps steps = new QuerySteps(List.of(new Step(Link.of(Join.AND), parse("coder \"Ayşe Demir\"")),
				new Step(new Link(Join.RELATED, overlaps), parse("code \"güven\""))));
		assertEquals("(any and coder \"Ayşe Demir\") overlaps code \"güven\"", QueryPrinter.print(steps.query(), Locale.ENGLISH));
	}

	@Test
	void rowsThatDoNotFitAreRefused() throws CoreException {
		Step condition = new Step(Link.of(Join.OR), parse("coder \"Ayşe Demir\""));
		Step code = new Step(Link.of(Join.OR), parse("code \"güven\""));
		assertThrows(CoreException.class, () -> new QuerySteps(List.of(condition, code)).query());
		assertThrows(CoreException.class, () -> new QuerySteps(List.of(code, condition)).query());
		Step related = new Step(new Link(Join.RELATED, Relation.of(Relation.Kind.WITHIN)), condition.operand());
		assertThrows(CoreException.class, () -> new QuerySteps(List.of(code, related)).query());
	}
}
