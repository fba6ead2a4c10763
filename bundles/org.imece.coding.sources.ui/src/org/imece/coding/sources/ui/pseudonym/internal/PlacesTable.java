/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.imece.coding.sources.pseudonym.Occurrence;
import org.imece.coding.sources.pseudonym.ReviewedName;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.CodingPackage;
import org.imece.ui.editor.AccessibleNames;

/** The places of one name with the words around it; each can be left as it is. */
final class PlacesTable {

	private final CheckboxTableViewer viewer;
	private final Map<String, String> titles = new HashMap<>();
	private ReviewedName name;

	/** @param changed is told when a decision was changed */
	PlacesTable(Composite parent, IResearchProject project, Runnable changed) {
		project.records(CodingPackage.Literals.DOCUMENT).forEach(header -> titles.put(header.id(), header.title()));
		Composite host = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		Table table = new Table(host, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.Places_title);
		viewer = new CheckboxTableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.Places_title, 70, place -> new StyledString(place.context().before())
				.append(place.text(), StyledString.COUNTER_STYLER).append(place.context().after()));
		column(layout, Messages.Places_document, 30,
				place -> new StyledString(titles.getOrDefault(place.document(), "")));
		viewer.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isChecked(Object element) {
				return name.isReplacedAt((Occurrence) element);
			}

			@Override
			public boolean isGrayed(Object element) {
				return false;
			}
		});
		viewer.addCheckStateListener(event -> {
			name.replaceAt((Occurrence) event.getElement(), event.getChecked());
			changed.run();
		});
	}


	/** What a cell shows. */
	@FunctionalInterface
	private interface CellText {
		StyledString of(Occurrence place);
	}

	private void column(TableColumnLayout layout, String title, int weight, CellText text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				StyledString styled = text.of((Occurrence) cell.getElement());
				cell.setText(styled.getString());
				cell.setStyleRanges(styled.getStyleRanges());
				super.update(cell);
			}
		});
	}

	/** @param shown {@code null} for none */
	void show(ReviewedName shown) {
		name = shown;
		viewer.setInput(shown == null ? List.of() : shown.candidate().occurrences());
	}
}
