/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.imece.ui.element.ElementLabels;

/** The table of the list: filled row by row as it is scrolled, sorted by a click on a header. */
final class PartyTable {

	private final Table table;
	private final ElementLabels labels;
	private final List<TableColumn> columns = new ArrayList<>();
	private List<PartyRow> all = List.of();
	private List<PartyRow> shown = List.of();
	private Predicate<PartyRow> filter = row -> true;
	private PartyColumn sorted = PartyColumn.NAME;
	private boolean ascending = true;

	PartyTable(Composite parent, ElementLabels labels) {
		this.labels = labels;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (PartyColumn column : PartyColumn.values()) {
			TableColumn widget = new TableColumn(table, SWT.NONE);
			widget.setText(column.title());
			widget.setWidth(column.width());
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
		PartyRow row = shown.get(index);
		for (PartyColumn column : PartyColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
		}
		item.setImage(0, labels.image(row.header()));
	}

	private void sort(PartyColumn column) {
		ascending = sorted != column || !ascending;
		sorted = column;
		showSort();
		arrange();
	}

	private void showSort() {
		table.setSortColumn(columns.get(sorted.ordinal()));
		table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
	}

	void setRows(List<PartyRow> rows) {
		all = List.copyOf(rows);
		arrange();
	}

	void setFilter(Predicate<PartyRow> filter) {
		this.filter = filter;
		arrange();
	}

	/** Filters and sorts; keeps the selection where it is still there. */
	private void arrange() {
		List<String> selected = selected().stream().map(row -> row.header().id()).toList();
		Comparator<PartyRow> order = sorted.order();
		shown = all.stream().filter(filter).sorted(ascending ? order : Collections.reverseOrder(order)).toList();
		table.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		if (!selected.isEmpty()) {
			for (int i = 0; i < shown.size(); i++) {
				if (selected.contains(shown.get(i).header().id())) {
					table.select(i);
				}
			}
		}
	}

	List<PartyRow> shown() {
		return shown;
	}

	List<PartyRow> selected() {
		List<PartyRow> rows = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < shown.size()) {
				rows.add(shown.get(index)); // items that have not been drawn yet have no data
			}
		}
		return rows;
	}

	/** Puts the selected rows, or all of them, on the clipboard as a table with a header. */
	void copy() {
		List<PartyRow> rows = selected().isEmpty() ? shown : selected();
		StringBuilder text = new StringBuilder(
				List.of(PartyColumn.values()).stream().map(PartyColumn::title).collect(Collectors.joining("\t")));
		rows.forEach(row -> text.append('\n').append(List.of(PartyColumn.values()).stream().map(column -> column.text(row))
				.collect(Collectors.joining("\t"))));
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	Table control() {
		return table;
	}
}
