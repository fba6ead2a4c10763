/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.ui.editor.AccessibleNames;

/** A note of several lines. */
final class MemoDialog extends Dialog {

	private final String codeName;
	private String memo;
	private Text text;

	MemoDialog(Shell shell, String codeName, String memo) {
		super(shell);
		this.codeName = codeName;
		this.memo = memo;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	String memo() {
		return memo;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Memo_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.NONE);
		label.setText(NLS.bind(Messages.Memo_label, codeName).replace("&", "&&"));
		text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		text.setText(memo);
		AccessibleNames.set(text, label.getText());
		GridDataFactory.fillDefaults().grab(true, true).hint(380, 140).applyTo(text);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				okPressed();
			}
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		memo = text.getText();
		super.okPressed();
	}
}
