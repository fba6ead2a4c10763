/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.list;

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
import org.imece.ui.internal.Messages;
import org.imece.ui.view.CutText;

/**
 * A list to tick items in, with a field that narrows it; what is ticked stays so while it is not shown. On the thread of
 * the user interface.
 *
 * @param <T> items
 * @since 0.1
 */
public final class CheckList<T> {

	private static final int WIDTH = 210;
	private static final int HEIGHT = 250;

	private final CheckboxTableViewer viewer;
	private final List<T> items;
	private final Set<T> ticked = new LinkedHashSet<>();
	private String wanted = "";

	/**
	 * @param name    of the list, as users read it
	 * @param text    of an item; blanks in front show how deep it is below others
	 * @param changed runs when the user ticks an item or takes a tick away
	 */
	public CheckList(Composite parent, String name, Collection<T> items, Function<T, String> text, Runnable changed) {
		this.items = new ArrayList<>(items);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(name);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.CheckList_narrow);
		AccessibleNames.set(filter, name + ": " + Messages.CheckList_narrow);
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
			show();
		});
		viewer.setInput(this.items);
	}

	@SuppressWarnings("unchecked")
	private T cast(Object item) {
		return (T) item;
	}

	/** One more item at the end. */
	public void add(T item) {
		items.add(item);
		show();
	}

	/** Ticks an item beside those that are. */
	public void tick(T item) {
		ticked.add(item);
		show();
	}

	/** Ticks these and no others. */
	public void tickOnly(Collection<T> chosen) {
		ticked.clear();
		ticked.addAll(chosen);
		show();
	}

	private void show() {
		viewer.refresh();
		viewer.setCheckedElements(ticked.toArray());
	}

	/** What is ticked, in the order of the list. */
	public List<T> ticked() {
		return items.stream().filter(ticked::contains).toList();
	}
}
