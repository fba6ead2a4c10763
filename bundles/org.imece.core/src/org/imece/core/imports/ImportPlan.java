/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;

/**
 * What an import is about to do.
 *
 * @since 0.1
 */
public interface ImportPlan {

	/** What was found in the file, item by item; also what the import comes to if it is performed. */
	ImportAccount account();

	/** Carries it out; runs within one edit of the project, quickly, since all has been read by now. */
	void perform(IResearchProject project) throws CoreException;
}
