/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.reporting;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.imece.core.project.IResearchProject;

/**
 * Tables of the reporting database that follow from many records together, such as counts, comparisons and saved queries.
 * Contribute an implementation to the extension point {@code org.imece.core.reportTables} as {@code computed}. What
 * follows from one record is an {@link IReportTable}.
 *
 * @since 0.1
 */
public interface IComputedTables {

	/** Types of records whose change makes the tables out of date; subtypes count. */
	Set<EClass> dependsOn();

	/**
	 * Works the tables out from the committed records ({@link IResearchProject#store()}), on a background thread.
	 *
	 * @throws CoreException one sentence in the language of the user; the tables stay as they were
	 */
	List<ComputedTable> compute(IResearchProject project, IProgressMonitor monitor) throws CoreException;
}
