/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.exports.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.imece.core.exports.CompleteFile;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;

/**
 * The account of an export, to read beside the work and to save as a text. An export changes nothing in the project, so
 * its account is no record of it.
 */
final class ExportAccountWindow extends Dialog {

	private static final int SAVE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 680;
	private static final int HEIGHT = 380;

	private final AccountDocument account;

	ExportAccountWindow(Shell parent, AccountDocument account) {
		super(parent);
		this.account = account;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Export_account);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		StyledText text = new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setMargins(12, 10, 12, 10);
		text.setLineSpacing(4);
		account.show(text);
		AccessibleNames.set(text, Messages.Export_account);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SAVE, Messages.Account_save, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == SAVE) {
			save();
		} else {
			super.buttonPressed(id);
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.Account_saveTitle);
		dialog.setFilterExtensions(new String[] { "*.txt" });
		dialog.setFileName(Messages.Export_account + ".txt");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			new OperationRunner((Shell) getShell().getParent()).run(Messages.Account_saveTitle, monitor -> {
				write(file, account.complete());
				return null;
			}, Messages.format(Messages.Account_saved, file.getFileName()));
		}
	}

	private static void write(Path file, String account) throws CoreException {
		try {
			CompleteFile.write(file, out -> {
				out.write(account.getBytes(StandardCharsets.UTF_8));
				return null;
			});
		} catch (IOException e) {
			throw new CoreException(Status.error(
					Messages.format(Messages.Account_notSaved, file.getFileName(), e.getLocalizedMessage()), e));
		}
	}
}
