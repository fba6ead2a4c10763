/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.list.IRecordRow;

/** The filter row above the list: words, type, what is there. */
final class WorkFilter {

	private static final int TYPING_PAUSE = 200;

	private final Text words;
	private final Combo type;
	private final Combo state;

	WorkFilter(Composite parent, Runnable changed) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).margins(8, 6).spacing(6, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.Literature_filter);
		AccessibleNames.set(words, Messages.Literature_filter);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(words);
		words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(TYPING_PAUSE, changed));
		type = combo(row, changed, Messages.Literature_allTypes);
		state = combo(row, changed, Messages.Literature_all, Messages.Literature_withText, Messages.Literature_withoutText,
				Messages.Literature_cited, Messages.Literature_notCited, Messages.Literature_doubled);
	}

	private static Combo combo(Composite row, Runnable changed, String... items) {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.select(0);
		AccessibleNames.set(combo, items[0]);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** Offers the types that rows have; keeps what is chosen. */
	void offer(List<WorkRow> rows) {
		TreeSet<String> types = new TreeSet<>(TextOrder.in(Locale.of(UserLocale.language())));
		rows.stream().map(WorkRow::type).filter(each -> !each.isEmpty()).forEach(types::add);
		List<String> items = new ArrayList<>(List.of(Messages.Literature_allTypes));
		items.addAll(types);
		String chosen = type.getText();
		if (!items.equals(List.of(type.getItems()))) {
			type.setItems(items.toArray(String[]::new));
			type.select(Math.max(0, items.indexOf(chosen)));
		}
	}

	/** Whether anything is left out. */
	boolean isActive() {
		return !words.getText().isBlank() || type.getSelectionIndex() > 0 || state.getSelectionIndex() > 0;
	}

	Predicate<WorkRow> predicate() {
		List<String> folded = IRecordRow.words(words.getText());
		String wanted = type.getSelectionIndex() > 0 ? type.getText() : null;
		int chosen = state.getSelectionIndex();
		return row -> row.matches(folded) && (wanted == null || wanted.equals(row.type())) && switch (chosen) {
		case 1 -> row.text();
		case 2 -> !row.text();
		case 3 -> row.cited() > 0;
		case 4 -> row.cited() == 0;
		case 5 -> row.doubled();
		default -> true;
		};
	}

	void clear() {
		words.setText("");
		type.select(0);
		state.select(0);
	}
}
