/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.ProjectLifecycle;

/** Opens a project: the one of the parameter, or one that the user chooses. */
public final class OpenProjectHandler extends AbstractHandler {

	private static final String LOCATION = "org.imece.ui.command.openProject.location";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		String location = event.getParameter(LOCATION);
		if (location != null) {
			open(window, URI.create(location));
			return null;
		}
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.OpenProject_title);
		dialog.setFilterExtensions("*.imece", "*.*");
		dialog.setFilterNames(new String[] { Messages.OpenProject_projects, Messages.OpenProject_allFiles });
		String chosen = dialog.open();
		if (chosen != null) {
			open(window, Path.of(chosen).toUri());
		}
		return null;
	}

	private static void open(IWorkbenchWindow window, URI location) {
		window.getService(ProjectLifecycle.class).open(window, location);
	}
}
