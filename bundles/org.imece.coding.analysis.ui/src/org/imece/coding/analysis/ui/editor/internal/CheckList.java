/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.core.text.Folding;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.CutText;

/** A list to tick entries in, with a field that narrows it; what is ticked stays so while it is not shown. */
final class CheckList {

	/** @param level how deep it is below others */
	record Entry(String id, String title, int level) {
	}

	private final List<Entry> entries;
	private final Set<String> checked;
	private final CheckboxTableViewer viewer;
	private final Text narrow;

	CheckList(Composite parent, String name, List<Entry> entries, Set<String> checked) {
		this.entries = entries;
		this.checked = new HashSet<>(checked);
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		Label label = new Label(column, SWT.NONE);
		label.setText(name);
		narrow = new Text(column, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		narrow.setMessage(Messages.Filter_narrow);
		AccessibleNames.set(narrow, name + ": " + Messages.Filter_narrow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(narrow);
		Composite place = new Composite(column, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 240).applyTo(place);
		viewer = CheckboxTableViewer.newCheckList(place, SWT.BORDER | SWT.V_SCROLL);
		layout.setColumnData(new TableColumn(viewer.getTable(), SWT.NONE), new ColumnWeightData(1));
		AccessibleNames.set(viewer.getTable(), name);
		CutText.in(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider
				.createTextProvider(entry -> "    ".repeat(((Entry) entry).level()) + ((Entry) entry).title()));
		viewer.addCheckStateListener(event -> tick((Entry) event.getElement(), event.getChecked()));
		narrow.addListener(SWT.Modify, event -> fill());
		fill();
	}

	private void tick(Entry entry, boolean state) {
		if (state) {
			checked.add(entry.id());
		} else {
			checked.remove(entry.id());
		}
	}

	private void fill() {
		String wanted = Folding.fold(narrow.getText().strip());
		List<Entry> shown = entries.stream().filter(entry -> Folding.fold(entry.title()).contains(wanted)).toList();
		viewer.setInput(shown);
		viewer.setCheckedElements(shown.stream().filter(entry -> checked.contains(entry.id())).toArray());
	}

	/** Ticks these and no others. */
	void check(Set<String> ids) {
		checked.clear();
		checked.addAll(ids);
		fill();
	}

	Set<String> checked() {
		return Set.copyOf(checked);
	}
}
