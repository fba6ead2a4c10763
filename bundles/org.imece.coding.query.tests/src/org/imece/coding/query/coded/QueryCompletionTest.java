/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.imece.coding.query.coded.QueryCompletion.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCompletionTest {

	private static final QueryNames NAMES = CodedTexts.names(new CodedTexts().corpus());

	private static List<String> at(String text) {
		return QueryCompletion.at(text, text.length(), NAMES, Locale.ENGLISH).stream().map(Proposal::text).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"``                       | code", //
			"co                       | coder", //
			"code                     | code", //
			"`code `                  | only", //
			"`code \"ilet`            | \"engeller › iletişim\"", //
			"`code \"guv`             | \"güven\"", //
			"`code only `             | \"mevzuat\"", //
			"`coder \"bora`           | \"Bora Işık\"", //
			"`kind `                  | \"focus_group\"", //
			"`variable \"Yaş\" `      | >=", //
			"`any `                   | overlaps", //
			"`any near 10 `           | words", //
			"`any followed by `       | within 10 words", //
			"`any and `               | code", //
			"`any and not `           | coder", //
			"`any not `               | overlaps", //
			"`(any `                  | )", //
			"`text `                  | matches" })
	void proposes(String text, String proposal) {
		assertTrue(at(text).contains(proposal), at(text).toString());
	}

	@Test
	void proposesOnlyWhatBeginsSo() {
		assertEquals(List.of("coder", "code").stream().sorted().toList(), at("any and co").stream().sorted().toList());
		assertEquals(List.of(), at("any x"));
		assertEquals(List.of(), at("& "));
	}

	@Test
	void replacesWhatIsWritten() {
		String text = "any and code \"mev or any";
		Proposal proposal = QueryCompletion.at(text, 17, NAMES, Locale.ENGLISH).get(0);
		assertEquals("any and code \"mevzuat\" or any", text.substring(0, proposal.offset()) + proposal.text()
				+ text.substring(proposal.offset() + proposal.length()));
	}
}
