/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.check.Issue;
import org.imece.core.contribution.Contributions.Check;
import org.imece.core.project.IResearchProject;

/**
 * Runs checks and puts what they find in order: errors first, then by check and title. A check that fails is logged and
 * does not keep the others from running.
 *
 * @since 0.1
 */
public final class RunChecksOperation implements IOperation<List<Issue>> {

	private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::severity).reversed()
			.thenComparing(Issue::check);

	private final IResearchProject project;
	private final List<Check> checks;

	public RunChecksOperation(IResearchProject project, List<Check> checks) {
		this.project = project;
		this.checks = List.copyOf(checks);
	}

	@Override
	public List<Issue> run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, checks.size());
		List<Issue> issues = new ArrayList<>();
		for (Check check : checks) {
			try {
				issues.addAll(check.check().run(project, progress.split(1)));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (CoreException | RuntimeException e) {
				ILog.of(getClass()).error("Check " + check.id() + " failed", e);
			}
		}
		issues.sort(ORDER);
		return issues;
	}
}
