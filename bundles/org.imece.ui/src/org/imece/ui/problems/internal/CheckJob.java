/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.problems.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imece.core.check.Issue;
import org.imece.core.operation.RunChecksOperation;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;

/** Runs all checks in the background once edits have settled. */
final class CheckJob extends Job {

	private static final long SETTLED_MILLIS = 1_500;

	private final IResearchProject project;
	private final Consumer<List<Issue>> found;
	private List<Contributions.Check> checks;

	CheckJob(IResearchProject project, Consumer<List<Issue>> found) {
		super(Messages.Problems_checking);
		this.project = project;
		this.found = found;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Starts over when edits settle. */
	void soon() {
		cancel();
		schedule(SETTLED_MILLIS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (checks == null) {
			checks = new Contributions(RegistryFactory.getRegistry()).checks();
		}
		try {
			List<Issue> issues = new RunChecksOperation(project, checks).run(monitor);
			if (!monitor.isCanceled()) {
				found.accept(issues);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
