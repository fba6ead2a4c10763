/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.page.internal.Passages;
import org.imece.coding.analysis.ui.page.internal.Sheet;
import org.imece.coding.analysis.ui.page.internal.Shown;
import org.imece.coding.analysis.ui.picture.internal.PictureCanvas;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.ResultTableControl;

/** A result: its picture and its tables, each on a tab. */
final class ResultTabs {

	private final Consumer<Passages> opened;
	private final CTabFolder folder;
	private final PictureCanvas canvas;
	private final List<ResultTableControl> tables = new ArrayList<>();
	private Shown shown;

	/** @param opened is told which passages are asked for */
	ResultTabs(Composite parent, Consumer<Passages> opened) {
		this.opened = opened;
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		Composite host = new Composite(folder, SWT.NONE); // what is in it gets the colours of the theme
		host.setLayout(new FillLayout());
		canvas = new PictureCanvas(host, item -> open(shown.behind().apply(item)));
		tab(Messages.Tab_picture, host);
		folder.setSelection(0);
	}

	private void tab(String text, Control control) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(text);
		item.setControl(control);
	}

	Control control() {
		return folder;
	}

	PictureCanvas canvas() {
		return canvas;
	}

	void show(Shown next) {
		shown = next;
		canvas.show(next.picture());
		for (int i = 0; i < next.sheets().size(); i++) {
			if (i == tables.size()) {
				int sheet = i;
				tables.add(new ResultTableControl(folder,
						(row, column) -> open(shown.sheets().get(sheet).behind().of(row, column))));
				tab("", tables.get(i));
			}
			Sheet sheet = next.sheets().get(i);
			folder.getItem(i + 1).setText(sheet.tab());
			tables.get(i).show(sheet.table());
		}
		while (tables.size() > next.sheets().size()) {
			folder.getItem(tables.size()).dispose();
			tables.removeLast().dispose();
		}
		if (folder.getSelectionIndex() < 0) {
			folder.setSelection(0);
		}
	}

	private void open(Optional<Passages> passages) {
		passages.ifPresent(opened);
	}

	/** The table in front; the first one behind the picture. */
	ResultTable table() {
		return shown.sheets().get(Math.max(0, folder.getSelectionIndex() - 1)).table();
	}

	void setFocus() {
		int index = folder.getSelectionIndex();
		if (index > 0) {
			tables.get(index - 1).setFocus();
		} else {
			canvas.setFocus();
		}
	}
}
