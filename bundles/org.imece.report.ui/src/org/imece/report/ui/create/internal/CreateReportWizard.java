/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.create.internal;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.project.IResearchProject;
import org.imece.report.CreateReportOperation;
import org.imece.report.CreatedReport;
import org.imece.report.IReports;
import org.imece.report.ReportRequest;
import org.imece.report.ui.internal.Messages;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.OperationRunner;

/** Asks what report is wanted; everything is filled in, so that it can be finished at once. */
final class CreateReportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final IReports reports;
	private final IResearchProject project;
	private final ReportPage page;

	/** @param templateId template to start with; may be null */
	CreateReportWizard(IWorkbenchWindow window, IReports reports, IResearchProject project, String templateId) {
		this.window = window;
		this.reports = reports;
		this.project = project;
		page = new ReportPage(project, reports.templates(), templateId);
		setWindowTitle(Messages.Create_title);
		setNeedsProgressMonitor(false);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ReportRequest request = page.request();
		new OperationRunner(window).run(Messages.Create_running, new CreateReportOperation(reports, project, request),
				this::show);
		return true;
	}

	private void show(CreatedReport created) {
		if (window.getActivePage() != null) {
			project.root(created.resultId()).ifPresent(
					result -> window.getService(ElementOpener.class).open(window.getActivePage(), result));
		}
	}
}
