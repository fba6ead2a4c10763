/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.ui.internal.Messages;

/** Asks for one line of text. */
final class TextDialog extends Dialog {

	private static final int WIDTH = 380;

	private final String title;
	private final String explanation;
	private final String label;
	private final String action;
	private String text;

	TextDialog(Shell parent, String title, String explanation, String label, String proposal, String action) {
		super(parent);
		this.title = title;
		this.explanation = explanation;
		this.label = label;
		this.text = proposal;
		this.action = action;
	}

	String text() {
		return text;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label explained = new Label(area, SWT.WRAP);
		explained.setText(explanation);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(explained);
		new Label(area, SWT.NONE).setText(label);
		Text field = new Text(area, SWT.BORDER);
		field.setText(text);
		field.selectAll();
		field.addListener(SWT.Modify, event -> {
			text = field.getText().strip();
			getButton(IDialogConstants.OK_ID).setEnabled(!text.isEmpty());
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, action, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}
}
