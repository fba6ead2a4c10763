/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.operation.Edits;
import org.imece.ui.project.IProjectSession;

/** Closes the project and its editors. */
public final class CloseProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getActivePage().closeAllEditors(false);
		Edits.attempt(window.getShell(), monitor -> window.getService(IProjectSession.class).close());
		return null;
	}
}
