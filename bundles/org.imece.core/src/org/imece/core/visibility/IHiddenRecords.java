/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.visibility;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;

/**
 * Says which records the author of a project may not see yet, such as what others code while a round of double coding is
 * blind. The reporting database and the search index leave them out until they are shown. Contribute an implementation
 * to the extension point {@code org.imece.core.hiddenRecords}. It is no protection of secrets: whoever has the file of
 * the project can read it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface IHiddenRecords {

	/**
	 * Works it out from the committed records ({@link IResearchProject#store()}), on any thread. Asked at each update of
	 * what is derived, so it should read little where nothing is hidden.
	 *
	 * @return identifiers of records
	 * @throws CoreException if it cannot be told; what is derived stays as it was then
	 */
	Set<String> hidden(IResearchProject project) throws CoreException;
}
