/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Turns a template and the data of a project into a document. Register an implementation as an OSGi service.
 *
 * @since 0.1
 */
public interface IReportRenderer {

	/**
	 * Writes the document; does nothing to the project.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 * @throws CoreException with the reason in the language of the user; what was written so far is of no use
	 */
	void render(RenderRequest request, IProgressMonitor monitor) throws CoreException;

	/** Does what the first report would have to wait for; may take seconds, so it belongs into a job. */
	default void prepare(IProgressMonitor monitor) throws CoreException {
		// nothing to do for most
	}

	/** What a document depends on beside template and data: name of a component to its version. */
	Map<String, String> versions();
}
