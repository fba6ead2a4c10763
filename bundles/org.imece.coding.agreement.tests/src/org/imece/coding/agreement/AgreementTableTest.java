/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTableTest {

	@ParameterizedTest
	@EnumSource
	void hasARowForEachCodeAndForAll(AgreementUnit unit) throws CoreException {
		Corpus corpus = TestCorpus.large(3, 2, 5000, 3);
		AgreementResult result = new AgreementOperation(corpus, TestCorpus.all(unit)).run(null);
		ResultTable overview = AgreementTable.overview(result, corpus);
		assertEquals(result.codes().size() + 1, overview.rows().size(), "codes overlap: no common variable");
		assertEquals(Messages.Table_pooled, overview.rows().getLast()[0]);
		assertTrue(overview.remarks().contains(Messages.Table_remarkOverlap));
		List<String> titles = overview.columns().stream().map(ResultColumn::title).toList();
		String main = Coefficient.main(unit).symbol();
		assertEquals(List.of(main, Messages.format(Messages.Table_low, main), Messages.format(Messages.Table_high, main)),
				titles.subList(1, 4));
		ResultTable full = AgreementTable.full(result, corpus);
		assertEquals(overview.columns().size() + 2 * (Coefficient.of(unit).size() - 1), full.columns().size());
	}

	@Test
	void namesWhatIsMissing() throws CoreException {
		Corpus corpus = new TestCorpus().document("d", "x".repeat(100)).document("yalnız", "y").codes("c")
				.coders("a", "b", "c").coded("a", "d", "c", 0, 9).coded("b", "d", "c", 0, 9)
				.coded("c", "yalnız", "c", 0, 1).corpus();
		AgreementResult result = new AgreementOperation(corpus, TestCorpus.all(AgreementUnit.CHARACTER)).run(null);
		List<String> remarks = AgreementTable.overview(result, corpus).remarks();
		assertTrue(remarks.contains(Messages.format(Messages.Table_remarkExcluded, "yalnız")), remarks.toString());
	}
}
