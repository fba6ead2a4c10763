/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.store.RecordHeader;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.CutText;

/** The table of the list: filled row by row as it is scrolled, sorted by a click on a header. */
final class WorkTable {

	private final Table table;
	private final Function<RecordHeader, Image> images;
	private final List<TableColumn> columns = new ArrayList<>();
	private List<WorkRow> all = List.of();
	private List<WorkRow> shown = List.of();
	private Predicate<WorkRow> filter = row -> true;
	private WorkColumn sorted = WorkColumn.AUTHORS;
	private boolean ascending = true;

	WorkTable(Composite parent, Function<RecordHeader, Image> images) {
		this.images = images;
		Composite host = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		table = new Table(host, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		CutText.in(table);
		AccessibleNames.set(table, Messages.Literature_name);
		for (WorkColumn column : WorkColumn.values()) {
			boolean isNumber = column == WorkColumn.CITED || column == WorkColumn.YEAR;
			TableColumn widget = new TableColumn(table, isNumber ? SWT.RIGHT : SWT.LEFT);
			widget.setText(column.title());
			layout.setColumnData(widget,
					new ColumnWeightData(column.weight(), Math.max(column.least(), CutText.titleWidth(widget)), true));
			widget.setMoveable(true);
			widget.addListener(SWT.Selection, event -> sort(column));
			columns.add(widget);
		}
		showSort();
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= shown.size()) {
			return; // GTK asks once more for a row that is just being removed
		}
		WorkRow row = shown.get(index);
		for (WorkColumn column : WorkColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
		}
		item.setImage(0, images.apply(row.header()));
	}

	private void sort(WorkColumn column) {
		ascending = sorted != column || !ascending;
		sorted = column;
		showSort();
		arrange();
	}

	private void showSort() {
		table.setSortColumn(columns.get(sorted.ordinal()));
		table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
	}

	void setRows(List<WorkRow> rows) {
		all = List.copyOf(rows);
		arrange();
	}

	void setFilter(Predicate<WorkRow> filter) {
		this.filter = filter;
		arrange();
	}

	/** Filters and sorts; keeps the selection where it is still there. */
	private void arrange() {
		Set<String> selected = selected().stream().map(row -> row.header().id())
				.collect(Collectors.toCollection(HashSet::new));
		Comparator<WorkRow> order = sorted.order();
		shown = all.stream().filter(filter).sorted(ascending ? order : Collections.reverseOrder(order)).toList();
		table.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; !selected.isEmpty() && i < shown.size(); i++) {
			if (selected.remove(shown.get(i).header().id())) {
				table.select(i);
			}
		}
	}

	List<WorkRow> shown() {
		return shown;
	}

	List<WorkRow> selected() {
		List<WorkRow> rows = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < shown.size()) {
				rows.add(shown.get(index));
			}
		}
		return rows;
	}

	/** The selected rows, or all of them, as a table with a header and tabs. */
	String text() {
		List<WorkRow> rows = selected().isEmpty() ? shown : selected();
		return Stream.concat(Stream.of(line(WorkColumn::title)), rows.stream().map(row -> line(column -> column.text(row))))
				.collect(Collectors.joining("\n"));
	}

	private static String line(Function<WorkColumn, String> cell) {
		return Stream.of(WorkColumn.values()).map(cell).collect(Collectors.joining("\t"));
	}

	Table control() {
		return table;
	}
}
