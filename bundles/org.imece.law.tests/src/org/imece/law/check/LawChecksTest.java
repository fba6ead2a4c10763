/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.reporting.IReportTable;
import org.imece.core.search.SearchText;
import org.imece.law.Instruments;
import org.imece.law.Provisions;
import org.imece.law.citation.ResolveCitationsOperation;
import org.imece.law.norm.MarkCheckedOperation;
import org.imece.law.norm.NewNormOperation;
import org.imece.law.reporting.CitationTable;
import org.imece.law.reporting.ExpressionTable;
import org.imece.law.reporting.InstrumentTable;
import org.imece.law.reporting.NormTable;
import org.imece.law.reporting.ProvisionTable;
import org.imece.law.search.LawTexts;
import org.imece.law.turkish.TurkishLawImporter;
import org.imece.model.PartialDate;
import org.imece.model.law.Instrument;
import org.imece.model.law.Norm;
import org.imece.model.law.NormKind;
import org.imece.model.law.Provision;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks, norm cards, report tables and search texts of a small act. */
class LawChecksTest {

	private static final String ACT = """
			OKUMA KANUNU

			Amaç

			Madde 1 – Herkes okur. 9902 sayılı Yazma Kanununun 3 üncü maddesi saklıdır.

			Teşvik

			Madde 2 – Okuyanlara 1 inci maddeye göre kitap verilir.
			""";

	@TempDir
	Path folder;
	private TestProject test;
	private Instrument law;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		test.run(new TurkishLawImporter(), Files.writeString(folder.resolve("9901.md"), ACT));
		law = Instruments.find(test.project, "TR/law/9901").orElseThrow();
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@Test
	void remindsToCompareWithTheSource() throws Exception {
		LocalDate today = LocalDate.of(2026, 11, 23);
		FreshnessCheck check = new FreshnessCheck(today);
		assertEquals(Severity.INFO, check.run(test.project, new NullProgressMonitor()).getFirst().severity());
		new MarkCheckedOperation(test.project, law, PartialDate.of(today.minusDays(90))).run(null);
		assertEquals(List.of(), check.run(test.project, new NullProgressMonitor()));
		new MarkCheckedOperation(test.project, law, PartialDate.of(today.minusDays(91))).run(null);
		Issue issue = check.run(test.project, new NullProgressMonitor()).getFirst();
		assertEquals(Severity.WARNING, issue.severity());
		assertEquals(test.project.uriOf(law), issue.target());
	}

	@Test
	void findsCitationsOnceTheirActIsThere() throws Exception {
		CitationCheck check = new CitationCheck();
		assertEquals(1, check.run(test.project, new NullProgressMonitor()).size());
		test.run(new TurkishLawImporter(), Files.writeString(folder.resolve("9902.md"),
				ACT.replace("OKUMA", "YAZMA").replace("Madde 2", "Madde 3").replace("9902 sayılı", "9903 sayılı")));
		ResolveCitationsOperation.Result result = new ResolveCitationsOperation(test.project).run(null);
		assertEquals(4, result.citations());
		assertEquals(3, result.found());
		assertTrue(check.run(test.project, new NullProgressMonitor()).stream()
				.noneMatch(issue -> issue.target().equals(test.project.uriOf(law))));
	}

	@Test
	void writesRowsAndTexts() throws Exception {
		Provision article = Provisions.byKey(law.getExpressions().getFirst(), "art_2").orElseThrow();
		Norm norm = new NewNormOperation(test.project, article, NormKind.INCENTIVE, "kitap verilir").run(null);
		assertEquals("Ayşe Demir", norm.getAnalyst());
		for (IReportTable table : List.<IReportTable>of(new InstrumentTable(), new ExpressionTable(), new ProvisionTable(),
				new CitationTable(), new NormTable())) {
			List<Object[]> rows = new ArrayList<>();
			table.rows(law, rows::add);
			assertTrue(!rows.isEmpty(), table.name());
			rows.forEach(row -> assertEquals(table.columns().size(), row.length, table.name()));
		}
		List<SearchText> texts = new ArrayList<>();
		new LawTexts().texts(law, texts::add);
		SearchText text = texts.stream().filter(one -> one.elementId().equals(article.getId())).findFirst().orElseThrow();
		assertEquals("9901 m.2 – Teşvik", text.title());
		assertEquals("tr", text.language());
		assertTrue(text.keys().contains("9901 m.2"));
		test.project.undo();
		assertTrue(article.getNorms().isEmpty());
	}
}
