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

	/** One of the two is told on the user interface thread: what was found, or why nothing could be. */
	void load(Element element, Consumer<List<RecordHeader>> loaded, Consumer<String> refused) {
		cancel();
		IJobFunction work = monitor -> load(element, loaded, refused, monitor);
		job = Job.createSystem(Messages.Context_loading, work);
		job.schedule();
	}

	private IStatus load(Element element, Consumer<List<RecordHeader>> loaded, Consumer<String> refused,
			IProgressMonitor monitor) {
		try {
			List<RecordHeader> uses = project.referencing(element);
			tell(() -> loaded.accept(uses), monitor);
		} catch (CoreException e) { // such as a full disk, of which the status line tells
			tell(() -> refused.accept(e.getStatus().getMessage()), monitor);
		}
		return Status.OK_STATUS;
	}

	private static void tell(Runnable news, IProgressMonitor monitor) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!monitor.isCanceled()) {
				news.run();
			}
		});
	}

	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}
}
