/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredViewer;
import org.imece.coding.code.CodeFrequencies;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.StoreException;

/** Counts codings in the background, then lets a viewer show the numbers. */
public final class CountJob extends Job {

	private final IResearchProject project;
	private final CodeFrequencies frequencies;
	private final StructuredViewer viewer;

	public CountJob(IResearchProject project, CodeFrequencies frequencies, StructuredViewer viewer) {
		super(Messages.Count_job);
		this.project = project;
		this.frequencies = frequencies;
		this.viewer = viewer;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			frequencies.load(project, monitor);
		} catch (StoreException e) {
			return e.getStatus();
		}
		if (!viewer.getControl().isDisposed()) {
			viewer.getControl().getDisplay().asyncExec(() -> {
				if (!viewer.getControl().isDisposed() && viewer.getInput() != null) {
					viewer.refresh();
				}
			});
		}
		return Status.OK_STATUS;
	}
}
