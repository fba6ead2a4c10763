/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.query.coded.QueryNames;

/** Rows with which a question is put together by mouse or keyboard, and a button for one more. */
final class QueryRows {

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Composite list;
	private final Label tooComplex;
	private final Supplier<QueryNames> names;
	private final Runnable changed;
	private final List<RowControl> rows = new ArrayList<>();

	QueryRows(Composite parent, Supplier<QueryNames> names, Runnable changed) {
		this.names = names;
		this.changed = changed;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
		list = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		tooComplex = new Label(body, SWT.WRAP);
		tooComplex.setText(Messages.Rows_tooComplex);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(tooComplex);
		tooComplex.setVisible(false);
		Button add = new Button(body, SWT.PUSH);
		add.setText(Messages.Rows_add);
		add.addListener(SWT.Selection, event -> add());
		GridDataFactory.swtDefaults().applyTo(add);
		scroll.setContent(body);
		scroll.addListener(SWT.Resize, event -> fit());
		show(List.of(QueryRow.empty()));
	}

	ScrolledComposite control() {
		return scroll;
	}

	/** What the user put together. */
	List<QueryRow> rows() {
		return rows.stream().map(RowControl::row).toList();
	}

	/** Shows rows; none says that the question cannot be shown in rows. */
	void show(List<QueryRow> content) {
		if (!content.isEmpty() && content.equals(rows())) {
			return; // the focus stays where it is
		}
		rows.forEach(RowControl::dispose);
		rows.clear();
		content.forEach(this::create);
		tooComplex.setVisible(content.isEmpty());
		((GridData) tooComplex.getLayoutData()).exclude = !content.isEmpty();
		arrange();
	}

	private RowControl create(QueryRow row) {
		RowControl control = new RowControl(list, names, row, () -> {
			fit(); // a row may need another line now
			changed.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		rows.add(control);
		return control;
	}

	private void add() {
		RowControl control = create(QueryRow.empty());
		arrange();
		control.focusValue();
		scroll.showControl(control);
	}

	private void remove(RowControl control) {
		int index = rows.indexOf(control);
		rows.remove(control);
		control.dispose();
		arrange();
		rows.get(Math.min(index, rows.size() - 1)).focusValue();
		changed.run();
	}

	private void arrange() {
		for (int i = 0; i < rows.size(); i++) {
			RowControl row = rows.get(i);
			row.place(i == 0, rows.size() == 1 ? null : () -> remove(row));
		}
		fit();
	}

	/** Rows wrap to the width; what is higher than the room for it scrolls. */
	private void fit() {
		body.layout(true, true);
		scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
	}

	void setFocus() {
		if (!rows.isEmpty()) {
			rows.get(rows.size() - 1).focusValue();
		}
	}
}
