/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.imece.ui.editor.AccessibleNames;

/** Makes the controls of options; a change of one calls for the analysis again. */
public final class OptionRow {

	private static final int COMBO_WIDTH = 184;
	private static final int WIDE_COMBO = 340;
	private static final int TEXT_WIDTH = 200;
	private static final int TYPING_PAUSE = 500;

	private final Composite row;
	private final Runnable changed;

	public OptionRow(Composite row, Runnable changed) {
		this.row = row;
		this.changed = changed;
	}

	/** A choice of one; the first is chosen. */
	public Combo combo(String name, List<String> items) {
		return combo(name, items, COMBO_WIDTH);
	}

	/** A choice of one with long titles. */
	public Combo wideCombo(String name) {
		return combo(name, List.of(), WIDE_COMBO);
	}

	private Combo combo(String name, List<String> items, int width) {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleNames.set(combo, name);
		combo.setToolTipText(name);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		combo.setLayoutData(new RowData(width, SWT.DEFAULT));
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** A whole number; a label and the number together take no room when they are of no use. */
	public Spinner spinner(String label, String name, int least, int most, int value) {
		Composite pair = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
		new Label(pair, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(pair, SWT.BORDER);
		AccessibleNames.set(spinner, name);
		spinner.setToolTipText(name);
		spinner.setValues(value, least, most, 0, 1, 5);
		spinner.addListener(SWT.Selection, event -> pause());
		return spinner;
	}

	/** Yes or no. */
	public Button check(String text) {
		Button check = new Button(row, SWT.CHECK);
		check.setText(text);
		check.addListener(SWT.Selection, event -> changed.run());
		return check;
	}

	/** A line of text. */
	public Text text(String message) {
		Text text = new Text(row, SWT.BORDER);
		text.setMessage(message);
		text.setToolTipText(message);
		AccessibleNames.set(text, message);
		text.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
		text.addListener(SWT.Modify, event -> pause());
		return text;
	}

	/** While somebody types nothing is worked out. */
	private void pause() {
		row.getDisplay().timerExec(TYPING_PAUSE, changed);
	}

	/** Other items for a choice; what was chosen stays chosen if it is still there. */
	static void offer(Combo combo, List<String> items, int otherwise) {
		String chosen = combo.getText();
		if (!items.equals(List.of(combo.getItems()))) {
			combo.setItems(items.toArray(String[]::new));
			int index = items.indexOf(chosen);
			combo.select(index >= 0 ? index : Math.min(otherwise, items.size() - 1));
		}
	}

	/** A control that is of no use now takes no room. */
	static void show(Control control, boolean visible) {
		if (control.getLayoutData() == null) {
			control.setLayoutData(new RowData());
		}
		RowData data = (RowData) control.getLayoutData();
		if (data.exclude == visible) {
			data.exclude = !visible;
			control.setVisible(visible);
			control.getParent().getParent().layout(true, true);
		}
	}
}
