/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.history.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RevisionHeader;
import org.imece.core.visibility.HiddenRecords;
import org.imece.ui.internal.Messages;

/** Reads revisions in the background; the last request wins. */
final class RevisionLoader extends Job {

	private static final int LIMIT = 500;
	/** Later than the commit of an edit. */
	private static final long SETTLED_MILLIS = 600;

	private final IResearchProject project;
	private final Consumer<List<RevisionHeader>> loaded;
	private volatile String recordId;

	RevisionLoader(IResearchProject project, Consumer<List<RevisionHeader>> loaded) {
		super(Messages.History_loading);
		this.project = project;
		this.loaded = loaded;
		setSystem(true);
	}

	/** @param record {@code null} for the whole project */
	void load(String record) {
		recordId = record;
		cancel();
		schedule(SETTLED_MILLIS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String record = recordId;
		try {
			HiddenRecords hidden = HiddenRecords.of(project,
					new Contributions(Platform.getExtensionRegistry()).hiddenRecords());
			List<RevisionHeader> revisions = (record == null ? project.store().history(LIMIT)
					: project.store().revisions(record)).stream()
					.filter(revision -> !hidden.contains(revision.recordId())).toList();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!monitor.isCanceled()) {
					loaded.accept(revisions);
				}
			});
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : e.getStatus();
		}
	}
}
