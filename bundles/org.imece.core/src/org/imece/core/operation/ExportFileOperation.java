/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.exports.CompleteFile;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;

/**
 * Writes a file in the format of an exporter. The file appears, or is replaced, only when it is complete; cancelling or
 * failing leaves what was there.
 *
 * @since 0.1
 */
public final class ExportFileOperation implements IOperation<ExportAccount> {

	private final IResearchProject project;
	private final IExporter exporter;
	private final Path file;
	private final Map<String, String> options;

	/** @param options passed on to the exporter */
	public ExportFileOperation(IResearchProject project, IExporter exporter, Path file, Map<String, String> options) {
		this.project = project;
		this.exporter = exporter;
		this.file = file;
		this.options = Map.copyOf(options);
	}

	@Override
	public ExportAccount run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor,
				Messages.format(Messages.Export_task, file.getFileName()), 101);
		try {
			return CompleteFile.write(file, out -> {
				ExportAccount account = exporter.write(project, out, options, progress.split(100));
				progress.split(1); // throws if the user cancelled while the last part was written
				return account;
			});
		} catch (IOException e) {
			throw new CoreException(Status.error(
					Messages.format(Messages.Export_notWritten, file.getFileName(), e.getLocalizedMessage()), e));
		}
	}
}
