/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.project.IProjectSession;

/** Opens the import wizard. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		open(HandlerUtil.getActiveWorkbenchWindow(event), List.of());
		return null;
	}

	/** @param files offered to begin with */
	public static void open(IWorkbenchWindow window, List<Path> files) {
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			WizardDialog dialog = new WizardDialog(window.getShell(), new ImportWizard(window, project, files));
			dialog.setMinimumPageSize(560, 340);
			dialog.open();
		});
	}
}
