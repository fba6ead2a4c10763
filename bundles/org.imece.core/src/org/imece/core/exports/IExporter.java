/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.project.IResearchProject;

/**
 * Writes files of one format. Contribute an implementation to the extension point {@code org.imece.core.exporters}; one
 * instance serves for all files and has no state.
 *
 * @since 0.1
 */
public interface IExporter {

	/**
	 * Writes what the project holds, reading it with {@link IResearchProject#read}. The caller sees to it that the file
	 * appears only when it is complete.
	 *
	 * @param out     is not closed
	 * @param options names and values that the exporter knows, such as {@code language}
	 * @throws CoreException one sentence in the language of the user: why it cannot be exported, and what to do
	 */
	ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException;
}
