/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.project.IResearchProject;

/**
 * What an import is about to do.
 *
 * @since 0.1
 */
public interface ImportPlan {

	/** What was found in the file, item by item; also what the import comes to if it is performed. */
	ImportAccount account();

	/**
	 * Keeps the bytes that {@link #perform} will name, with {@link IResearchProject#putBlob}. Runs before the edit and may
	 * take long; changes no record. Bytes of an import that is cancelled then stay in the store, unused.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 * @throws CoreException                                       an {@link ImportRefusal}: the file cannot be kept
	 */
	default void prepare(IResearchProject project, IProgressMonitor monitor) throws CoreException {
	}

	/**
	 * Carries it out, after {@link #prepare}; runs within one edit of the project, quickly, since all has been read by
	 * now.
	 */
	void perform(IResearchProject project) throws CoreException;
}
