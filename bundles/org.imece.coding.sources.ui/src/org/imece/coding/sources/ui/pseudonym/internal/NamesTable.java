/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.imece.coding.sources.pseudonym.NameKind;
import org.imece.coding.sources.pseudonym.NameReview;
import org.imece.coding.sources.pseudonym.ReviewedName;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.text.Folding;
import org.imece.core.text.TextOrder;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.CutText;

/** A row for each name: whether it is replaced, what it is, by what, how often it stands in the texts. */
final class NamesTable {

	private final CheckboxTableViewer viewer;
	private final Runnable changed;
	private NameReview review;
	private String wanted = "";

	/** @param changed is told when a decision was changed */
	NamesTable(Composite parent, Runnable selected, Runnable changed) {
		this.changed = changed;
		Composite host = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		Table table = new Table(host, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		CutText.in(table);
		AccessibleNames.set(table, Messages.Names_title);
		viewer = new CheckboxTableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.Names_name, 34, name -> name.candidate().name());
		column(layout, Messages.Names_kind, 20, name -> KindLabels.of(name.kind())).setEditingSupport(new KindEditing());
		column(layout, Messages.Names_pseudonym, 28, ReviewedName::pseudonym).setEditingSupport(new PseudonymEditing());
		column(layout, Messages.Names_places, 18, name -> Integer.toString(name.places().size()));
		viewer.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isChecked(Object element) {
				return ((ReviewedName) element).isAccepted();
			}

			@Override
			public boolean isGrayed(Object element) {
				return false;
			}
		});
		viewer.addCheckStateListener(event -> {
			List<?> chosen = viewer.getStructuredSelection().toList();
			if (chosen.contains(event.getElement())) { // what is selected together changes together
				chosen.forEach(name -> ((ReviewedName) name).accept(event.getChecked()));
			} else {
				((ReviewedName) event.getElement()).accept(event.getChecked());
			}
			changed.run();
		});
		viewer.addSelectionChangedListener(event -> selected.run());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ignored, Object parentElement, Object element) {
				ReviewedName name = (ReviewedName) element;
				return wanted.isEmpty()
						|| Folding.fold(name.candidate().name() + ' ' + name.pseudonym()).contains(wanted);
			}
		});
	}

	/** What a cell shows. */
	@FunctionalInterface
	private interface CellText {
		String of(ReviewedName name);
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, int weight, CellText text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of((ReviewedName) element);
			}
		});
		return column;
	}

	void show(NameReview shown) {
		review = shown;
		viewer.setInput(shown.names().stream()
				.sorted(Comparator.comparing((ReviewedName name) -> name.kind()).thenComparing(
						TextOrder.by(Locale.of("tr"), (ReviewedName name) -> name.candidate().name())))
				.toList());
	}

	/** Shows only names that contain a folded text. */
	void filter(String folded) {
		wanted = folded;
		viewer.refresh();
	}

	void refresh() {
		viewer.refresh();
	}

	/** {@code null} if none is. */
	ReviewedName selected() {
		return (ReviewedName) viewer.getStructuredSelection().getFirstElement();
	}

	/** Another kind, with the pseudonym that goes with it. */
	private final class KindEditing extends EditingSupport {

		private KindEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ComboBoxCellEditor(viewer.getTable(), KindLabels.all(), SWT.READ_ONLY);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((ReviewedName) element).kind().ordinal();
		}

		@Override
		protected void setValue(Object element, Object value) {
			review.setKind((ReviewedName) element, NameKind.values()[(Integer) value]);
			changed.run();
		}
	}

	/** Another pseudonym; the same one for two names makes them one. */
	private final class PseudonymEditing extends EditingSupport {

		private PseudonymEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((ReviewedName) element).pseudonym();
		}

		@Override
		protected void setValue(Object element, Object value) {
			((ReviewedName) element).setPseudonym((String) value);
			changed.run();
		}
	}
}
