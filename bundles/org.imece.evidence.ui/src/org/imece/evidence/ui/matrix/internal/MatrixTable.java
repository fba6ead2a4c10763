/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.imece.core.project.Titles;
import org.imece.evidence.matrix.CellCounts;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.States;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Clip;

/** The same cells as a plain table: one row for each cell, everything in words; copies as a table. */
final class MatrixTable {

	private record Column(String title, int weight, Function<Cell, String> text) {
	}

	private final Composite control;
	private final TableViewer viewer;
	private String language = "tr";
	private final List<Column> columns = List.of(
			new Column(Messages.Table_question, 30,
					cell -> cell.question().getNumber() + ". " + Titles.of(cell.question(), language)),
			new Column(Messages.Table_jurisdiction, 10, cell -> Titles.of(cell.jurisdiction(), language)),
			new Column(Messages.Table_state, 10, cell -> States.name(cell.state())),
			new Column(Messages.Table_finding, 40, Cell::summary),
			new Column(Messages.Table_claims, 5, cell -> count(cell, CellCounts::claims)),
			new Column(Messages.Table_quotes, 5, cell -> count(cell, CellCounts::quotes)),
			new Column(Messages.Table_provisions, 5, cell -> count(cell, CellCounts::provisions)),
			new Column(Messages.Table_parties, 5, cell -> count(cell, CellCounts::parties)));

	MatrixTable(Composite parent, Consumer<Cell> selected, Consumer<Cell> opened) {
		control = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		control.setLayout(layout);
		viewer = new TableViewer(control, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		for (Column column : columns) {
			TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.NONE);
			viewerColumn.getColumn().setText(column.title());
			layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), 50));
			viewerColumn.setLabelProvider(ColumnLabelProvider.createTextProvider(cell -> column.text().apply((Cell) cell)));
		}
		AccessibleNames.set(viewer.getTable(), Messages.Matrix_name);
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Cell cell) {
				selected.accept(cell);
			}
		});
		viewer.addDoubleClickListener(event -> opened.accept((Cell) viewer.getStructuredSelection().getFirstElement())); // Enter, too
	}

	private static String count(Cell cell, Function<CellCounts, Integer> count) {
		return cell.counts() == null ? "" : String.valueOf(count.apply(cell.counts()));
	}

	Control control() {
		return control;
	}

	Control focusControl() {
		return viewer.getTable();
	}

	void show(MatrixCells cells) {
		int index = viewer.getTable().getSelectionIndex();
		if (cells == null) {
			viewer.setInput(List.of());
			return;
		}
		language = cells.language();
		viewer.setInput(cells.all());
		if (index >= 0 && index < cells.all().size()) {
			viewer.getTable().setSelection(index);
		}
	}

	/** Copies the selected rows, or all, with a heading row; tab-separated, as spreadsheets paste it. */
	void copy(MatrixCells cells) {
		List<?> rows = viewer.getStructuredSelection().size() > 1 ? viewer.getStructuredSelection().toList() : cells.all();
		language = cells.language();
		String text = columns.stream().map(Column::title).collect(Collectors.joining("\t")) + '\n'
				+ rows.stream().map(Cell.class::cast)
						.map(cell -> columns.stream().map(column -> column.text().apply(cell).replace('\t', ' '))
								.collect(Collectors.joining("\t")))
						.collect(Collectors.joining("\n"));
		Clip.put(viewer.getTable().getDisplay(), text);
	}
}
