/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coder;
import org.imece.ui.editor.AccessibleNames;

/** Below the text: where the caret is, whose codings are shown, whether the text is edited. */
final class StateBar extends Composite {

	private final CodingPane pane;
	private final CLabel state;
	private final ToolBar tools;
	private final ToolItem coders;
	private final ToolItem edit;

	StateBar(Composite parent, CodingPane pane) {
		super(parent, SWT.NONE);
		this.pane = pane;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		state = new CLabel(this, SWT.NONE); // a label would lay out the window with each word it says
		state.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0).applyTo(state);
		tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		AccessibleNames.set(tools, Messages.State_tools);
		coders = new ToolItem(tools, SWT.DROP_DOWN);
		coders.addListener(SWT.Selection, event -> openCoders());
		edit = new ToolItem(tools, SWT.CHECK);
		edit.setText(Messages.EditText_tool);
		edit.setToolTipText(Messages.EditText_tip);
		edit.addListener(SWT.Selection, event -> {
			pane.setEditing(edit.getSelection());
			pane.text().setFocus();
		});
		refresh();
	}

	void show(String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(state.getText())) {
			state.setText(shown);
		}
	}

	/** After codings or the way of working changed. */
	void refresh() {
		edit.setSelection(pane.isEditing());
		List<Coder> all = pane.model().coders();
		long shown = all.stream().filter(pane.model()::isShown).count();
		String text = shown == all.size() ? NLS.bind(Messages.Coders_all, all.size())
				: NLS.bind(Messages.Coders_some, shown, all.size());
		if (!text.equals(coders.getText()) || coders.isEnabled() == all.size() < 2) {
			coders.setText(text);
			coders.setToolTipText(Messages.Coders_tip);
			coders.setEnabled(all.size() > 1);
			layout();
		}
	}

	private void openCoders() {
		Menu menu = new Menu(tools);
		List<Coder> all = pane.model().coders();
		Set<String> leftOut = new HashSet<>();
		all.stream().filter(coder -> !pane.model().isShown(coder)).map(Coder::getId).forEach(leftOut::add);
		if (!leftOut.isEmpty()) {
			MenuItem everybody = new MenuItem(menu, SWT.PUSH);
			everybody.setText(Messages.Coders_everybody);
			everybody.addListener(SWT.Selection, event -> leaveOut(Set.of()));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (Coder coder : all) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(Titles.of(coder, pane.project().mainLanguage()).replace("&", "&&"));
			item.setSelection(!leftOut.contains(coder.getId()));
			item.addListener(SWT.Selection, event -> {
				Set<String> next = new HashSet<>(leftOut);
				if (!next.remove(coder.getId())) {
					next.add(coder.getId());
				}
				leaveOut(next);
			});
		}
		Rectangle area = coders.getBounds();
		menu.setLocation(tools.toDisplay(area.x, area.y));
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void leaveOut(Set<String> coderIds) {
		pane.commit();
		pane.model().leaveOut(coderIds);
		pane.refresh();
	}
}
