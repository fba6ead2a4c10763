/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.core.exports.CompleteFile;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Attachment;
import org.imece.report.internal.nls.Messages;

/**
 * Writes a report that the project keeps ({@link org.imece.model.report.ReportResult#getFile()}) to a file again.
 *
 * @since 0.1
 */
public final class ExtractReportOperation implements IOperation<Path> {

	private final IResearchProject project;
	private final String sha256;
	private final String fileName;
	private final Path target;

	/**
	 * @param target file to write, in a folder that exists; replaced if it is there
	 */
	public ExtractReportOperation(IResearchProject project, Attachment report, Path target) {
		this.project = project;
		this.target = target;
		sha256 = report.getSha256();
		fileName = report.getFileName();
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		try (InputStream bytes = project.openBlob(sha256)
				.orElseThrow(() -> failure(Messages.Extract_missing, fileName))) {
			return CompleteFile.write(target, out -> {
				bytes.transferTo(out);
				return target;
			});
		} catch (IOException e) {
			throw failure(Messages.Report_notWritten, target, e.getLocalizedMessage());
		}
	}

	private static CoreException failure(String pattern, Object... values) {
		return new CoreException(Status.error(Messages.format(pattern, values)));
	}
}
