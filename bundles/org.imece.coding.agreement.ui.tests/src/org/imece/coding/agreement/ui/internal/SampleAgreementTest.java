/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.agreement.AgreementOperation;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.AgreementTable;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.coding.agreement.Coefficient;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.table.ResultTable;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.CodingRound;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample has a round that shows what agreement is about. */
class SampleAgreementTest {

	@TempDir
	Path folder;

	@Test
	void theSampleHasAReleasedRoundWithMiddlingAgreement() throws CoreException {
		try (TestProject test = TestProject.create(folder)) {
			IResearchProject project = test.project;
			new CreateSampleProjectOperation(project).run(null);
			CodingRound round = project.all(CodingRound.class).get(0);
			Corpus corpus = new CorpusReader(project).read(null);
			Scope scope = Scope.of(project, round);
			AgreementResult result = new AgreementOperation(corpus, scope.question(AgreementUnit.CHARACTER)).run(null);
			assertEquals(4, result.documentIds().size());
			assertEquals(List.of(), result.excludedIds());
			assertEquals(0, result.missing());
			Estimate alpha = result.pooled().get(Coefficient.KRIPPENDORFF_ALPHA);
			assertTrue(0.4 < alpha.value() && alpha.value() < 0.8, alpha.toString());
			assertTrue(alpha.low() < alpha.value() && alpha.value() < alpha.high(), alpha.toString());
			assertTrue(result.pooled().get(Coefficient.PERCENT).value() > 0.95, "rare codes");
			assertTrue(result.disagreements().size() > 10 && result.agreed().size() > 10);
			ResultTable table = AgreementTable.overview(result, corpus);
			for (int row = -1; row < table.rows().size(); row++) {
				String text = Explanation.of(result, table, row);
				assertTrue(text.length() > 100, text);
				assertTrue(!text.contains("{"), text);
			}
			for (AgreementUnit unit : AgreementUnit.values()) {
				AgreementResult other = new AgreementOperation(corpus, scope.question(unit)).run(null);
				Estimate main = other.pooled().get(Coefficient.main(unit));
				assertTrue(main.value() > 0.3 && main.value() < 0.9, unit + " " + main);
			}
		}
	}
}
