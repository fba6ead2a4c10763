/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.create.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.report.IReports;
import org.imece.report.ui.internal.Messages;
import org.imece.ui.operation.Refusal;
import org.imece.ui.project.IProjectSession;

/** Opens the wizard that creates a report. */
public final class CreateReportHandler extends AbstractHandler {

	static final String TEMPLATE = "org.imece.report.ui.createReport.template";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IReports reports = window.getService(IReports.class);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			if (reports == null || reports.templates().isEmpty()) {
				Refusal.show(window.getShell(), Status.error(Messages.Create_noTemplates));
				return;
			}
			CreateReportWizard wizard = new CreateReportWizard(window, reports, project,
					event.getParameter(TEMPLATE));
			new CreateReportDialog(window.getShell(), wizard).open();
		});
		return null;
	}
}
