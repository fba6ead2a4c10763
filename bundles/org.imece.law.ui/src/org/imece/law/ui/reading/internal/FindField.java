/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.law.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;

/** Finds words in the text that is shown; Enter goes to the next place, Shift+Enter to the one before. */
final class FindField {

	private final StyledText widget;
	private final Runnable moved;
	private final Text field;
	private final Label count;
	private Locale locale = Locale.ROOT;
	private List<Integer> places = List.of();
	private String sought = "";

	FindField(Composite parent, StyledText widget, Runnable moved) {
		this.widget = widget;
		this.moved = moved;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(row);
		count = new Label(row, SWT.RIGHT);
		count.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(count);
		field = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Reading_find);
		AccessibleNames.set(field, Messages.Reading_find);
		GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> seek());
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			} else if (event.keyCode == SWT.ESC) {
				field.setText("");
				widget.setFocus();
			}
		});
	}

	void focus() {
		field.setFocus();
		field.selectAll();
	}

	/** Another text is shown. */
	void reset(String language) {
		locale = Locale.forLanguageTag(language == null ? "" : language);
		sought = "";
		if (!field.getText().isEmpty()) {
			seek();
		}
	}

	private void seek() {
		String word = field.getText().toLowerCase(locale);
		if (word.equals(sought)) {
			return;
		}
		sought = word;
		places = word.length() < 2 ? List.of() : places(widget.getText(), word);
		if (places.isEmpty()) {
			count.setText(word.length() < 2 ? "" : Messages.Reading_notFound);
		} else {
			select(nextFrom(widget.getSelection().x));
		}
	}

	/** Lower case of some letters is longer than the letter: those of this language that are searched are not. */
	private List<Integer> places(String text, String word) {
		String lower = text.toLowerCase(locale);
		if (lower.length() != text.length()) {
			lower = text;
		}
		List<Integer> found = new ArrayList<>();
		for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
			found.add(at);
		}
		return found;
	}

	private int nextFrom(int offset) {
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i) >= offset) {
				return i;
			}
		}
		return 0;
	}

	private void go(int step) {
		if (places.isEmpty()) {
			return;
		}
		int now = places.indexOf(widget.getSelection().x);
		select(now < 0 ? nextFrom(widget.getSelection().x) : Math.floorMod(now + step, places.size()));
	}

	private void select(int index) {
		int start = places.get(index);
		widget.setSelection(start, start + sought.length());
		widget.showSelection();
		count.setText(NLS.bind(Messages.Reading_found, index + 1, places.size()));
		moved.run();
	}
}
