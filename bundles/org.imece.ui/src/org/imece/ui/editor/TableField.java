/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.imece.model.core.Element;
import org.imece.ui.internal.Messages;
import org.imece.ui.view.CutText;

/**
 * A table of the objects that one contains, with buttons to add and remove. Made by {@link FormFields#table}.
 *
 * @since 0.1
 */
public final class TableField {

	private static final int ROWS_SHOWN = 4;

	/** A longer title is cut, pixels. */
	private static final int MOST_TITLE = 200;

	private final FormContext context;
	private final EReference feature;
	private final String label;
	private final Supplier<? extends EObject> factory;
	private final Composite control;
	private final TableViewer viewer;
	private Object shownTarget;

	/**
	 * A column.
	 *
	 * @param weight share of the width
	 * @param text   what a row shows in it
	 */
	public record Column(String title, int weight, Function<EObject, String> text) {
	}

	TableField(FormContext context, Composite parent, String label, EReference feature, List<Column> columns,
			Supplier<? extends EObject> factory) {
		this.context = context;
		this.feature = feature;
		this.label = label;
		this.factory = factory;
		control = context.toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(control);
		FormFields.fill(control, SWT.DEFAULT);
		viewer = createViewer(columns);
		createButtons();
		context.onRefresh(this::refresh);
		refresh();
	}

	Composite control() {
		return control;
	}

	/** The table; for menus, drag and drop. */
	public TableViewer viewer() {
		return viewer;
	}

	/** The selected object; {@code null} if there is none. */
	public EObject selected() {
		return viewer.getTable().isDisposed() ? null : (EObject) viewer.getStructuredSelection().getFirstElement();
	}

	private TableViewer createViewer(List<Column> columns) {
		Composite holder = context.toolkit.createComposite(control);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		TableViewer table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		CutText.in(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		for (Column column : columns) {
			TableViewerColumn viewerColumn = new TableViewerColumn(table, SWT.NONE);
			viewerColumn.getColumn().setText(column.title());
			layout.setColumnData(viewerColumn.getColumn(),
					new ColumnWeightData(column.weight(), Math.min(MOST_TITLE, CutText.titleWidth(viewerColumn.getColumn()))));
			viewerColumn.setLabelProvider(new ColumnLabelProvider() {
				@Override
				public String getText(Object row) {
					return Objects.requireNonNullElse(column.text().apply((EObject) row), "");
				}
			});
		}
		AccessibleNames.set(table.getTable(), label);
		int height = table.getTable().getHeaderHeight() + ROWS_SHOWN * table.getTable().getItemHeight();
		FormFields.fill(holder, height);
		table.addSelectionChangedListener(event -> context.refresh());
		return table;
	}

	private void createButtons() {
		Composite buttons = context.toolkit.createComposite(control);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		Button add = context.toolkit.createButton(buttons, Messages.TableField_add, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
		Button remove = context.toolkit.createButton(buttons, Messages.TableField_remove, SWT.PUSH);
		remove.addListener(SWT.Selection, event -> removeSelected());
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
		context.onRefresh(() -> {
			if (!remove.isDisposed()) {
				add.setEnabled(context.target.get() != null);
				remove.setEnabled(selected() != null);
			}
		});
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> rows(EObject target) {
		return (EList<EObject>) target.eGet(feature);
	}

	private void refresh() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		EObject target = context.target.get();
		List<EObject> rows = target == null ? List.of() : List.copyOf(rows(target));
		if (target == shownTarget && rows.equals(viewer.getInput())) {
			viewer.update(rows.toArray(), null);
		} else {
			shownTarget = target;
			viewer.setInput(rows);
		}
	}

	private void add() {
		EObject target = context.target.get();
		EObject row = factory.get();
		if (target != null && context.edit(control.getShell(), label, () -> {
			if (row instanceof Element element && element.getId() == null) {
				element.setId(UUID.randomUUID().toString());
			}
			rows(target).add(row);
		})) {
			refresh();
			viewer.setSelection(new StructuredSelection(row), true);
		}
	}

	private void removeSelected() {
		EObject row = selected();
		if (row == null) {
			return;
		}
		context.edit(control.getShell(), label, () -> {
			if (row instanceof Element element) {
				context.project.delete(element);
			} else {
				EcoreUtil.remove(row);
			}
		});
		context.refresh();
	}
}
