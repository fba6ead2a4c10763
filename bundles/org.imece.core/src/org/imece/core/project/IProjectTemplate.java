/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Contents that a new project can start with. Contribute an implementation to the extension point
 * {@code org.imece.core.projectTemplates}.
 *
 * @since 0.1
 */
public interface IProjectTemplate {

	/** Name, main language and nature of a project that starts with this, unless the user chooses others. */
	NewProject defaults();

	/** Fills a project that is new and empty but for its settings, in edits of its own. */
	void fill(IResearchProject project, IProgressMonitor monitor) throws CoreException;
}
