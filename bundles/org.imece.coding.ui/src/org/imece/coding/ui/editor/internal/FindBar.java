/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imece.coding.text.Span;
import org.imece.coding.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;

/** Finds words in the text above while they are typed. Hidden until it is asked for. */
final class FindBar extends Composite {

	/** A longer selection is a passage and not what one wants to find again. */
	private static final int LONGEST_PROPOSAL = 60;

	/** Shows a place of the text. */
	@FunctionalInterface
	interface Place {
		void select(int start, int end);
	}

	private final StyledText text;
	private final Supplier<String> language;
	private final Place found;
	private final Text field;
	private final Label state;
	private final GridData room = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
	/** Where the search began: another letter goes on from there, not from the place found with fewer. */
	private int anchor;

	/** @param language of the text, as BCP 47 tag; may be empty or {@code null} */
	FindBar(Composite parent, StyledText text, Supplier<String> language, Place found) {
		super(parent, SWT.NONE);
		this.text = text;
		this.language = language;
		this.found = found;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 2).applyTo(this);
		field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
		field.setMessage(Messages.Find_message);
		AccessibleNames.set(field, Messages.Find_message);
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::key);
		state = new Label(this, SWT.NONE);
		state.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		ToolBar tools = new ToolBar(this, SWT.FLAT);
		AccessibleNames.set(tools, Messages.Find_message);
		item(tools, "↑", Messages.Find_previous, this::previous);
		item(tools, "↓", Messages.Find_next, this::next);
		item(tools, "×", Messages.Find_close, this::close);
		setLayoutData(room);
		setVisible(false);
	}

	private static void item(ToolBar tools, String sign, String tip, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Shows the bar, with the selected words if there are a few. */
	void open() {
		Point selection = text.getSelectionRange();
		anchor = selection.x;
		show(true);
		String selected = text.getSelectionText();
		if (!selected.isEmpty() && selected.length() <= LONGEST_PROPOSAL && selected.indexOf('\n') < 0) {
			field.setText(selected);
		} else {
			typed();
		}
		field.selectAll();
		field.setFocus();
	}

	private void close() {
		show(false);
		text.setFocus();
	}

	private void show(boolean visible) {
		setVisible(visible);
		room.exclude = !visible;
		getParent().layout();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			close();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			if ((event.stateMask & SWT.SHIFT) != 0) {
				previous();
			} else {
				next();
			}
		} else {
			return;
		}
		event.doit = false;
	}

	private void typed() {
		find(anchor, true);
	}

	private void next() {
		Point selection = text.getSelectionRange();
		find(selection.x + selection.y, true);
	}

	private void previous() {
		find(text.getSelectionRange().x, false);
	}

	private void find(int from, boolean forwards) {
		String wanted = field.getText();
		if (wanted.isEmpty()) {
			state.setText("");
			return;
		}
		TextFinder finder = new TextFinder(text.getText(), Objects.requireNonNullElse(language.get(), ""), wanted);
		Optional<Span> place = forwards ? finder.next(from) : finder.previous(from);
		if (place.isEmpty()) {
			state.setText(Messages.Find_nothing);
			return;
		}
		state.setText(NLS.bind(Messages.Find_place, finder.count(place.get().start()),
				finder.count(text.getCharCount())));
		found.select(place.get().start(), place.get().end());
	}
}
