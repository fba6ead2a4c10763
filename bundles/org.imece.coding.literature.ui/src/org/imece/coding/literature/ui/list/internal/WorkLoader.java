/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.project.IResearchProject;

/** Reads all works in the background. */
final class WorkLoader extends Job {

	private final IResearchProject project;
	private final Consumer<List<WorkRow>> done;

	/** @param done gets the rows, on the thread of the job */
	WorkLoader(IResearchProject project, Consumer<List<WorkRow>> done) {
		super(Messages.Literature_loading);
		this.project = project;
		this.done = done;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			project.flush();
			new WorkReader(project).rows(monitor::isCanceled).filter(rows -> !monitor.isCanceled()).ifPresent(done);
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (CoreException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : e.getStatus();
		}
	}
}
