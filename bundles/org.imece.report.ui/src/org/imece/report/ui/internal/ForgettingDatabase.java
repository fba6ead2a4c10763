/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.internal;

import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.report.IReports;
import org.imece.report.database.ReportingDatabase;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/**
 * Makes the reporting database of the open project anew as soon as the project has forgotten something, and not only
 * with the next report: until then the file would hold what is forgotten.
 */
public final class ForgettingDatabase {

	private final IProjectSessionListener sessionListener = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			project.addListener(new Renewal(project));
		}
	};
	private IProjectSession session;
	private IReports reports;

	public void setSession(IProjectSession session) {
		this.session = session;
	}

	public void setReports(IReports reports) {
		this.reports = reports;
	}

	public void activate() {
		session.addListener(sessionListener);
		session.project().ifPresent(sessionListener::opened);
	}

	public void deactivate() {
		session.removeListener(sessionListener);
	}

	/** The job for one project, which ends before the project does. */
	private final class Renewal extends Job implements IProjectListener {

		private final IResearchProject project;

		Renewal(IResearchProject project) {
			super(Messages.Database_renewing);
			this.project = project;
			setSystem(true);
		}

		@Override
		public void forgotten() {
			schedule();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				ReportingDatabase database = reports.database(project);
				if (database.reading(Files::exists)) {
					database.update(monitor);
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS; // the next update sees that the file is of before
			} catch (CoreException e) {
				ILog.of(ForgettingDatabase.class).warn(e.getMessage(), e); // the next report says so too
				return Status.OK_STATUS;
			}
		}

		@Override
		public void closing() {
			cancel();
			try {
				join(); // the store must not close under it
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
