/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.create.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.report.IReports;
import org.imece.report.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.IProjectSession;

/** Writes a copy of the reporting database for other tools. */
public final class ExportDatabaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IReports reports = window.getService(IReports.class);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
			dialog.setText(Messages.Export_title);
			dialog.setFileName("imece-reporting.sqlite");
			dialog.setFilterExtensions(new String[] { "*.sqlite" });
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				new OperationRunner(window).run(Messages.Export_title,
						monitor -> reports.database(project).export(Path.of(chosen)).run(monitor),
						Messages.format(Messages.Export_done, chosen));
			}
		});
		return null;
	}
}
