/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.evidence.Matrix;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.TestProject;
import org.imece.ui.list.RecordList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of the literature over the sample project. */
class WorkListTest {

	@TempDir
	Path folder;

	private TestProject test;
	private IResearchProject project;
	private Shell shell;
	private WorkFilter filter;
	private RecordList<WorkRow> table;

	@BeforeEach
	void open() throws CoreException {
		test = TestProject.create(folder);
		project = test.project;
		new CreateSampleProjectOperation(project).run(null);
		shell = new Shell(Display.getDefault());
		filter = new WorkFilter(shell, () -> table.setFilter(filter.predicate()));
		table = new RecordList<>(shell, "list", List.of(WorkColumn.values()), header -> null);
		load();
	}

	@AfterEach
	void close() throws CoreException {
		shell.dispose();
		test.close();
	}

	private void load() throws CoreException {
		project.flush();
		List<WorkRow> rows = new WorkReader(project).rows(() -> false).orElseThrow();
		filter.offer(rows);
		table.setRows(rows);
	}

	private List<String> authors() {
		return table.shown().stream().map(WorkRow::authors).toList();
	}

	private Composite row() {
		return (Composite) shell.getChildren()[0];
	}

	private void choose(int combo, int item) {
		Combo found = (Combo) row().getChildren()[combo];
		found.select(item);
		found.notifyListeners(SWT.Selection, new Event());
	}

	private void type(String words) {
		((Text) row().getChildren()[0]).setText(words);
		table.setFilter(filter.predicate()); // not the pause between keystrokes
	}

	@Test
	void showsTheLiteratureInOrder() {
		assertEquals(project.all(LiteratureItem.class).size(), table.shown().size());
		assertTrue(authors().contains("Mitchell vd."), authors().toString());
		Table widget = table.control();
		assertEquals("Austin", widget.getItem(0).getText(0));
		assertEquals("2000", widget.getItem(0).getText(1));
		assertEquals(Stream.of(WorkColumn.values()).map(WorkColumn::title).toList(),
				Stream.of(widget.getColumns()).map(column -> column.getText()).toList());
		widget.getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertEquals("1984", widget.getItem(0).getText(1));
		widget.getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertEquals("2025", widget.getItem(0).getText(1));
	}

	@Test
	void filtersByWordsTypeAndState() {
		type("STAKEHOLDER freeman");
		assertEquals(List.of("Freeman"), authors());
		assertTrue(filter.isActive());
		type("ayni masada");
		assertEquals(List.of("Sivil Köprü Ağı"), authors());
		type("");
		assertFalse(filter.isActive());
		Combo types = (Combo) row().getChildren()[1];
		choose(1, List.of(types.getItems()).indexOf(Messages.Type_report));
		assertTrue(table.shown().stream().allMatch(row -> row.type().equals(Messages.Type_report)) && !table.shown().isEmpty());
		filter.clear();
		table.setFilter(filter.predicate());
		assertEquals(project.all(LiteratureItem.class).size(), table.shown().size());
	}

	@Test
	void countsEvidenceAndFindsDuplicates() throws CoreException {
		LiteratureItem freeman = project.all(LiteratureItem.class).stream()
				.filter(item -> item.getAuthors().contains("Freeman, R. Edward")).findFirst().orElseThrow();
		new MatrixEdits(project).addEvidence(project.all(Matrix.class).get(0).getFindings().get(0), freeman, null);
		project.edit("x", () -> {
			LiteratureItem twin = CodingFactory.eINSTANCE.createLiteratureItem();
			twin.setTitle("STRATEGIC MANAGEMENT – a stakeholder approach");
			twin.getAuthors().add("Freeman, R. E.");
			twin.setYear(1984);
			project.add(twin);
		});
		load();
		choose(2, 3);
		assertTrue(authors().contains("Freeman"), authors().toString());
		choose(2, 5);
		assertEquals(List.of("Freeman", "Freeman"), authors());
		choose(2, 2);
		assertTrue(table.shown().stream().noneMatch(WorkRow::text) && !table.shown().isEmpty());
		choose(2, 1);
		assertEquals(List.of("Sivil Köprü Ağı"), authors());
		assertEquals(1, table.shown().get(0).cited(), "by a passage of its text");
	}

	@Test
	void keepsTheSelectionAndCopiesIt() throws CoreException {
		table.control().setSelection(0);
		assertEquals(1, table.selected().size());
		assertTrue(table.text().startsWith(Messages.Literature_column_authors + '\t'), table.text());
		assertEquals(2, table.text().lines().count());
		table.control().getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertEquals("Austin", table.selected().get(0).authors());
		load();
		assertEquals("Austin", table.selected().get(0).authors());
	}
}
