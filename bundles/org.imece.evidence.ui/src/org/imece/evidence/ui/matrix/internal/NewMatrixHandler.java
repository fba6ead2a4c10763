/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.ui.internal.Messages;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/** Asks for questions and jurisdictions and makes a matrix of them. */
public final class NewMatrixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		PlatformUI.getWorkbench().getService(IProjectSession.class).project()
				.ifPresent(project -> create(shell, project));
		return null;
	}

	private static void create(Shell shell, IResearchProject project) {
		NewMatrixDialog dialog = new NewMatrixDialog(shell, project);
		if (dialog.open() == NewMatrixDialog.OK
				&& Edits.attempt(shell, monitor -> dialog.operation().run(monitor))) {
			Toast.showUndo(shell, project, Messages.NewMatrix_done);
		}
	}
}
