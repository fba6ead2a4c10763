/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.project.IResearchProject;

/**
 * Reads files of one format. Contribute an implementation to the extension point {@code org.imece.core.importers}; one
 * instance serves for all files and has no state.
 *
 * @since 0.1
 */
public interface IImporter {

	/**
	 * How well a file fits.
	 *
	 * @return 0 for not at all, 1 for perhaps (the extension alone), 2 for surely (the content says so)
	 */
	int fit(ImportSource source) throws IOException;

	/**
	 * Reads the file and works out what an import would do, without changing the project. May read the project, with
	 * {@link IResearchProject#read}. The elements of the plan are not in the project yet.
	 *
	 * @throws CoreException an {@link ImportRefusal}: the file cannot be imported at all
	 */
	ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor) throws CoreException;
}
