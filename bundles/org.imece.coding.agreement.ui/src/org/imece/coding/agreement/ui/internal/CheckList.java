/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.imece.core.text.Folding;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.CutText;

/** A list with a filter whose rows are ticked; ticks survive filtering. */
final class CheckList<T> {

	private static final int WIDTH = 220;
	private static final int HEIGHT = 260;

	private final CheckboxTableViewer viewer;
	private final List<T> items = new ArrayList<>();
	private final Set<T> ticked = new LinkedHashSet<>();
	private String wanted = "";

	CheckList(Composite parent, String name, Function<T, String> text, Runnable changed) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(name);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		AccessibleNames.set(filter, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Composite place = new Composite(area, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
		viewer = CheckboxTableViewer.newCheckList(place, SWT.BORDER | SWT.V_SCROLL);
		layout.setColumnData(new TableColumn(viewer.getTable(), SWT.NONE), new ColumnWeightData(1));
		AccessibleNames.set(viewer.getTable(), name);
		CutText.in(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply(cast(item))));
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ignored, Object parentElement, Object element) {
				return Folding.fold(text.apply(cast(element))).contains(wanted);
			}
		});
		viewer.addCheckStateListener(event -> {
			if (event.getChecked()) {
				ticked.add(cast(event.getElement()));
			} else {
				ticked.remove(event.getElement());
			}
			changed.run();
		});
		filter.addListener(SWT.Modify, event -> {
			wanted = Folding.fold(filter.getText().strip());
			viewer.refresh();
			show();
		});
		viewer.setInput(items);
	}

	@SuppressWarnings("unchecked")
	private T cast(Object item) {
		return (T) item;
	}

	void offer(Collection<T> offered) {
		items.addAll(offered);
		viewer.refresh();
		show();
	}

	void tick(T item) {
		ticked.add(item);
		show();
	}

	private void show() {
		viewer.setCheckedElements(ticked.toArray());
	}

	/** What is ticked, in the order of the list. */
	List<T> ticked() {
		return items.stream().filter(ticked::contains).toList();
	}
}
