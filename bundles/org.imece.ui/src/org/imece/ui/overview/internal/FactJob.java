/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;

/** Reads the facts of the overview in the background, once edits are committed. */
final class FactJob extends Job {

	private static final long SETTLED_MILLIS = 900;

	private final FactReader reader;
	private final Consumer<OverviewFacts> found;

	FactJob(IResearchProject project, Consumer<OverviewFacts> found) {
		super(Messages.Overview_reading);
		reader = new FactReader(project.store());
		this.found = found;
		setSystem(true);
		setPriority(DECORATE);
	}

	void soon() {
		cancel();
		schedule(SETTLED_MILLIS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			OverviewFacts facts = reader.read(LocalDate.now(), monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!monitor.isCanceled()) {
					found.accept(facts);
				}
			});
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : e.getStatus();
		}
	}
}
