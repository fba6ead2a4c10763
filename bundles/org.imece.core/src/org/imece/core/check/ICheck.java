/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.check;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.project.IResearchProject;

/**
 * Looks for one kind of problem. Contribute an implementation to the extension point {@code org.imece.core.checks}.
 * Changes nothing. Reads elements within {@link IResearchProject#read}.
 *
 * @since 0.1
 */
public interface ICheck {

	List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException;
}
