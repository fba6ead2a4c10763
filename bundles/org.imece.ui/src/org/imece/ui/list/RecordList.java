/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.list;

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
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.imece.core.store.RecordHeader;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Clip;
import org.imece.ui.view.CutText;

/**
 * A list of records as a table: filled row by row as it is scrolled, sorted by a click on a header, narrowed by a filter.
 * On the thread of the user interface.
 *
 * @param <R> rows
 * @since 0.1
 */
public final class RecordList<R extends IRecordRow> {

	private final Table table;
	private final Function<RecordHeader, Image> images;
	private final List<? extends IRecordColumn<R>> columns;
	private List<R> all = List.of();
	private List<R> shown = List.of();
	private Predicate<R> filter = row -> true;
	private IRecordColumn<R> sorted;
	private boolean ascending = true;

	/**
	 * @param name    for the screen reader
	 * @param columns the list is sorted by the first one until the user chooses another
	 * @param images  of the records; may give {@code null}
	 */
	public RecordList(Composite parent, String name, List<? extends IRecordColumn<R>> columns,
			Function<RecordHeader, Image> images) {
		this.columns = List.copyOf(columns);
		this.images = images;
		sorted = columns.getFirst();
		Composite host = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		table = new Table(host, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		CutText.in(table);
		AccessibleNames.set(table, name);
		for (IRecordColumn<R> column : columns) {
			TableColumn widget = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			widget.setText(column.title());
			layout.setColumnData(widget,
					new ColumnWeightData(column.weight(), Math.max(column.least(), CutText.titleWidth(widget)), true));
			widget.setMoveable(true);
			widget.addListener(SWT.Selection, event -> sort(column));
		}
		showSort();
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= shown.size()) {
			return; // GTK asks once more for a row that is just being removed
		}
		R row = shown.get(index);
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, columns.get(i).text(row));
		}
		item.setImage(0, images.apply(row.header()));
	}

	private void sort(IRecordColumn<R> column) {
		ascending = sorted != column || !ascending;
		sorted = column;
		showSort();
		arrange();
	}

	private void showSort() {
		table.setSortColumn(table.getColumn(columns.indexOf(sorted)));
		table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
	}

	public void setRows(List<R> rows) {
		all = List.copyOf(rows);
		arrange();
	}

	public void setFilter(Predicate<R> filter) {
		this.filter = filter;
		arrange();
	}

	/** Filters and sorts; keeps the selection where it is still there. */
	private void arrange() {
		Set<String> selected = selected().stream().map(row -> row.header().id())
				.collect(Collectors.toCollection(HashSet::new));
		Comparator<R> order = sorted.order();
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

	/** The rows that pass the filter, as they are sorted. */
	public List<R> shown() {
		return shown;
	}

	public List<R> selected() {
		List<R> rows = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < shown.size()) {
				rows.add(shown.get(index));
			}
		}
		return rows;
	}

	/** The records of the selected rows. */
	public StructuredSelection selection() {
		return new StructuredSelection(selected().stream().map(IRecordRow::header).toList());
	}

	/** The selected rows, or all of them, as a table with a header and tabs. */
	public String text() {
		List<R> rows = selected().isEmpty() ? shown : selected();
		return Stream.concat(Stream.of(line(IRecordColumn::title)), rows.stream().map(row -> line(column -> column.text(row))))
				.collect(Collectors.joining("\n"));
	}

	private String line(Function<IRecordColumn<R>, String> cell) {
		return columns.stream().map(cell).collect(Collectors.joining("\t"));
	}

	/** Puts {@link #text} on the clipboard. */
	public void copy() {
		Clip.put(table.getDisplay(), text());
	}

	public Table control() {
		return table;
	}
}
