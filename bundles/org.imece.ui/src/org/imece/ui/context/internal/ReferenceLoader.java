/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;
import org.imece.ui.internal.Messages;

/** Asks in the background which records refer to an element; the last question wins. */
final class ReferenceLoader {

	private final IResearchProject project;
	private Job job;

	ReferenceLoader(IResearchProject project) {
		this.project = project;
	}

	void load(Element element, Consumer<List<RecordHeader>> loaded) {
		cancel();
		IJobFunction work = monitor -> load(element, loaded, monitor);
		job = Job.createSystem(Messages.Context_loading, work);
		job.schedule();
	}

	private IStatus load(Element element, Consumer<List<RecordHeader>> loaded, IProgressMonitor monitor) {
		try {
			List<RecordHeader> uses = project.referencing(element);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!monitor.isCanceled()) {
					loaded.accept(uses);
				}
			});
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : e.getStatus();
		}
	}

	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}
}
