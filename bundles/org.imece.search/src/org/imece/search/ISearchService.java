/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;

/**
 * Opens search indexes. An index is derived data: it can be deleted at any time and is made again by its next update.
 * An OSGi service.
 *
 * @noimplement
 * @since 0.1
 */
public interface ISearchService {

	/**
	 * Opens the index of a project, as it is; {@link ISearchIndex#update} brings it up to date. An index that cannot be
	 * read, or that belongs to another project or another version of the workbench, is emptied.
	 *
	 * @param folder holds this index and nothing else; is made if it is not there
	 * @throws CoreException in one sentence, if the folder cannot be written or another process uses the index
	 */
	ISearchIndex open(IResearchProject project, Path folder) throws CoreException;

	/** Opens an index that is kept in memory and gone when it is closed. */
	ISearchIndex openInMemory(IResearchProject project) throws CoreException;
}
