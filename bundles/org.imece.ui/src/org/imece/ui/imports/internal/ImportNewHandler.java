/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.imece.core.project.IResearchProject;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** Imports into the open project; without one, into a project that is made first. */
public final class ImportNewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IProjectSession session = window.getService(IProjectSession.class);
		if (session.project().isPresent()) {
			ImportHandler.open(window, List.of());
			return null;
		}
		session.addListener(new IProjectSessionListener() {
			@Override
			public void opened(IResearchProject project) {
				session.removeListener(this);
				window.getShell().getDisplay().asyncExec(() -> ImportHandler.open(window, List.of()));
			}
		});
		try {
			window.getService(IHandlerService.class).executeCommand("org.imece.ui.command.newProject", null);
		} catch (CommandException e) {
			ILog.of(getClass()).error("A new project cannot be made", e);
		}
		return null;
	}
}
