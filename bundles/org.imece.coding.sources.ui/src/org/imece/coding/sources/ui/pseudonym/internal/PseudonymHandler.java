/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.sources.ui.internal.SelectedDocuments;
import org.imece.model.coding.Document;
import org.imece.ui.project.IProjectSession;

/** Opens the wizard that puts pseudonyms in the place of names. */
public final class PseudonymHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			List<String> chosen = SelectedDocuments.of(event, project).stream().map(Document::getId).toList();
			WizardDialog dialog = new WizardDialog(window.getShell(), new PseudonymWizard(window, project, chosen));
			dialog.setMinimumPageSize(660, 400);
			dialog.open();
		});
		return null;
	}
}
