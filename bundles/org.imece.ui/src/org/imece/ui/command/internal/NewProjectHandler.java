/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.project.ProjectLifecycle;

/** Asks for what a new project needs and makes it. */
public final class NewProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		NewProjectDialog dialog = new NewProjectDialog(window.getShell());
		if (dialog.open() == Window.OK) {
			window.getService(ProjectLifecycle.class).create(window, dialog.location(), dialog.project());
		}
		return null;
	}
}
