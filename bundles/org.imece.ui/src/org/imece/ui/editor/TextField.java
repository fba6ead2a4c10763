/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * A text control over one value. What was typed becomes one edit when the field is left, on Enter, or after a pause;
 * what cannot be read is marked and not stored.
 */
final class TextField {

	private static final int PAUSE_MILLIS = 2_000;

	private final FormContext context;
	private final Text text;
	private final String label;
	private final FormFields.Format format;
	private final Supplier<Object> read;
	private final Consumer<Object> write;
	private final ControlDecoration problem;
	private boolean pending;
	private boolean showing;
	private int keystrokes;

	/** @param write runs within an edit */
	TextField(FormContext context, Text text, String label, FormFields.Format format, Supplier<Object> read,
			Consumer<Object> write) {
		this.context = context;
		this.text = text;
		this.label = label;
		this.format = format;
		this.read = read;
		this.write = write;
		problem = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		problem.hide();
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Dispose, event -> commit());
		PendingText.attach(text, this::isPending, this::revert);
		context.onRefresh(this::refresh);
		context.onCommit(this::commit);
		refresh();
	}

	private boolean isPending() {
		return pending;
	}

	private void typed() {
		if (showing) {
			return;
		}
		pending = true;
		int now = ++keystrokes;
		text.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == keystrokes && !text.isDisposed()) {
				commit();
			}
		});
	}

	void refresh() {
		if (text.isDisposed() || pending) {
			return;
		}
		text.setEnabled(context.target.get() != null);
		String shown = shown();
		if (!shown.equals(text.getText())) {
			showing = true;
			try {
				text.setText(shown);
			} finally {
				showing = false;
			}
		}
	}

	private String shown() {
		Object value = context.target.get() == null ? null : read.get();
		return value == null ? "" : format.format(value).replace("\n", text.getLineDelimiter());
	}

	private void revert() {
		pending = false;
		problem.hide();
		refresh();
		text.setSelection(text.getCharCount());
	}

	private void commit() {
		if (!pending || text.isDisposed() || context.target.get() == null) {
			return;
		}
		String typed = text.getText().replace(text.getLineDelimiter(), "\n");
		Object value;
		try {
			value = typed.isBlank() ? null : format.parse((text.getStyle() & SWT.MULTI) != 0 ? typed : typed.strip());
		} catch (IllegalArgumentException e) {
			problem.setDescriptionText(e.getMessage());
			problem.show();
			text.setToolTipText(e.getMessage());
			return;
		}
		problem.hide();
		text.setToolTipText(null);
		pending = false;
		if (!Objects.equals(value, read.get())) {
			context.edit(text.getShell(), label, () -> write.accept(value));
		}
		refresh();
	}
}
