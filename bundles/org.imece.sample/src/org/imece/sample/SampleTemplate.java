/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.project.IProjectTemplate;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.sample.internal.Messages;

/**
 * The sample as something that a new project can start with; contributed to
 * {@code org.imece.core.projectTemplates}.
 *
 * @since 0.1
 */
public final class SampleTemplate implements IProjectTemplate {

	@Override
	public NewProject defaults() {
		return new NewProject(Messages.Create_nameTurkish, "tr", true);
	}

	@Override
	public void fill(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		new CreateSampleProjectOperation(project).run(monitor);
	}
}
