/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.DocumentDates;
import org.imece.coding.analysis.JurisdictionTitles;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.table.ResultTable;
import org.imece.sample.SampleTemplate;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every analysis over the sample project. */
class AnalysisPagesTest {

	/** Rows that are looked at of tables with thousands. */
	private static final int FIRST = 30;

	@TempDir
	private Path folder;
	private TestProject test;
	private Shell shell;
	private Composite row;
	private Material material;
	private int changes;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		new SampleTemplate().fill(test.project, new NullProgressMonitor());
		material = new Material(test.project, new CorpusReader(test.project).read(null),
				JurisdictionTitles.of(test.project), new DocumentDates(),
				(word, language) -> word.substring(0, Math.min(4, word.length())));
		shell = new Shell(Display.getDefault());
		row = new Composite(new Composite(shell, SWT.NONE), SWT.NONE);
		row.setLayout(new RowLayout());
	}

	@AfterEach
	void close() throws Exception {
		shell.dispose();
		test.close();
	}

	private AnalysisPage page(AnalysisKind kind) {
		AnalysisPage page = kind.page();
		page.createOptions(new OptionRow(row, () -> changes++));
		page.offer(material);
		return page;
	}

	private Shown run(AnalysisPage page) throws Exception {
		return page.prepare().run(new CodedScope(material.corpus(), AnalysisFilter.ALL), material,
				new NullProgressMonitor());
	}

	private void choose(int control, int item) {
		Control chosen = row.getChildren()[control];
		((Combo) chosen).select(item);
		chosen.notifyListeners(SWT.Selection, null);
	}

	@ParameterizedTest
	@EnumSource(AnalysisKind.class)
	void everyAnalysisHasAPictureTablesAndPassagesBehindThem(AnalysisKind kind) throws Exception {
		Shown shown = run(page(kind));
		assertTrue(shown.picture().count() > 0);
		assertFalse(kind.title().isBlank());
		assertEquals(Optional.of(kind), AnalysisKind.of(kind.key()));
		boolean some = false;
		for (int item = 0; item < shown.picture().count(); item++) {
			some |= shown.behind().apply(item).map(passages -> !passages.rows().isEmpty()).orElse(false);
		}
		assertTrue(some);
		Set<String> tabs = new HashSet<>();
		for (Sheet sheet : shown.sheets()) {
			assertFalse(sheet.table().rows().isEmpty(), sheet.tab());
			assertTrue(tabs.add(sheet.tab()));
			for (int line = 0; line < Math.min(FIRST, sheet.table().rows().size()); line++) {
				for (int column = 0; column < sheet.table().columns().size(); column++) {
					sheet.behind().of(line, column); // finds something or nothing, but always answers
				}
			}
		}
	}

	@Test
	void theNumberOfABarIsThatOfItsPassages() throws Exception {
		ResultTable table = run(page(AnalysisKind.FREQUENCIES)).sheets().get(0).table();
		Sheet sheet = run(page(AnalysisKind.FREQUENCIES)).sheets().get(0);
		for (int line = 0; line < table.rows().size(); line++) {
			assertEquals(table.rows().get(line)[2], sheet.behind().of(line, 0).orElseThrow().rows().size());
		}
	}

	@Test
	void theNumberOfACellIsThatOfItsPassages() throws Exception {
		AnalysisPage page = page(AnalysisKind.CROSSTAB);
		for (int grouping : new int[] { 0, 2 }) {
			choose(0, grouping);
			Sheet matrix = run(page).sheets().get(0);
			int last = matrix.table().columns().size() - 1;
			for (int line = 0; line < matrix.table().rows().size(); line++) {
				for (int column = 1; column < last; column++) {
					assertEquals(((Number) matrix.table().rows().get(line)[column]).intValue(),
							matrix.behind().of(line, column).orElseThrow().rows().size());
				}
			}
		}
		assertEquals(2, changes);
	}

	@Test
	void groupsOfSeveralDocumentsHaveTests() throws Exception {
		AnalysisPage page = page(AnalysisKind.CROSSTAB);
		assertEquals(2, run(page).sheets().size());
		choose(0, 2);
		assertEquals(3, run(page).sheets().size());
	}

	@Test
	void everyPairHasPassagesOfBothCodes() throws Exception {
		AnalysisPage page = page(AnalysisKind.COOCCURRENCE);
		choose(0, 1);
		Sheet pairs = run(page).sheets().get(0);
		for (int line = 0; line < pairs.table().rows().size(); line++) {
			Set<String> codes = new HashSet<>();
			pairs.behind().of(line, 0).orElseThrow().rows().forEach(passage -> codes.add(passage.label()));
			assertEquals(Set.of(pairs.table().rows().get(line)[0], pairs.table().rows().get(line)[1]), codes);
		}
	}

	@Test
	void moreWordsApartFindAtLeastAsMuch() throws Exception {
		AnalysisPage page = page(AnalysisKind.NETWORK);
		int overlapping = run(page).picture().count();
		assertFalse(row.getChildren()[1].getVisible(), "words are of no use here");
		choose(0, 2);
		assertTrue(row.getChildren()[1].getVisible());
		int near = run(page).picture().count();
		assertTrue(near > overlapping);
		Spinner threshold = (Spinner) ((Composite) row.getChildren()[2]).getChildren()[1];
		threshold.setSelection(2);
		assertTrue(run(page).picture().count() < near);
	}

	@Test
	void turkiyeIsComparedWithAllOthersFirst() throws Exception {
		AnalysisPage page = page(AnalysisKind.COMPARISON);
		assertEquals("Türkiye", ((Combo) row.getChildren()[1]).getText());
		Shown others = run(page);
		assertTrue(others.sheets().get(0).table().title().startsWith("Türkiye"));
		choose(2, 1 + ((Combo) row.getChildren()[1]).getSelectionIndex());
		assertEquals(0, run(page).picture().count(), "a group is not compared with itself");
	}

	@Test
	void aFilterThatLeavesNothingIsNoError() throws Exception {
		for (AnalysisKind kind : AnalysisKind.values()) {
			AnalysisPage page = page(kind);
			Shown shown = page.prepare().run(
					new CodedScope(material.corpus(), AnalysisFilter.ALL.withCoders(Set.of("nobody"))), material,
					new NullProgressMonitor());
			if (kind != AnalysisKind.WORDS && kind != AnalysisKind.PORTRAIT && kind != AnalysisKind.SATURATION) {
				assertEquals(0, shown.picture().count(), kind.title());
			}
		}
	}

	@Test
	void wordsThatAreTypedAreLeftOut() throws Exception {
		AnalysisPage page = page(AnalysisKind.WORDS);
		List<Object[]> all = run(page).sheets().get(0).table().rows();
		((Text) row.getChildren()[2]).setText(all.get(0)[0] + ", " + all.get(1)[0]);
		List<Object[]> fewer = run(page).sheets().get(0).table().rows();
		assertEquals(all.size() - 2, fewer.size());
		assertEquals(all.get(2)[0], fewer.get(0)[0]);
	}

	@Test
	void formsOfAWordAreCountedTogether() throws Exception {
		AnalysisPage page = page(AnalysisKind.WORDS);
		int forms = run(page).sheets().get(0).table().rows().size();
		((Button) row.getChildren()[1]).setSelection(true);
		assertTrue(run(page).sheets().get(0).table().rows().size() < forms);
	}
}
