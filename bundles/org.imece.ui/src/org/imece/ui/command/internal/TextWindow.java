/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.imece.ui.internal.Messages;
import org.imece.ui.view.Clip;

/** A text to read and to copy. */
public final class TextWindow extends Dialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 340;

	private final String title;
	private final String caption;
	private final String content;

	public TextWindow(Shell parent, String title, String caption, String content) {
		super(parent);
		this.title = title;
		this.caption = caption;
		this.content = content;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(caption);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		StyledText text = new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setMargins(8, 8, 8, 8);
		text.setLineSpacing(3);
		text.setText(content.isEmpty() ? Messages.TextWindow_empty : content);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.TextWindow_copy, false).setEnabled(!content.isEmpty());
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			Clip.put(getShell().getDisplay(), content);
		} else {
			super.buttonPressed(id);
		}
	}
}
