/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.create.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.imece.report.ui.internal.Messages;

/** The button that finishes the wizard says what it does. */
final class CreateReportDialog extends WizardDialog {

	CreateReportDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? Messages.Create_finish : label,
				isDefault);
	}
}
