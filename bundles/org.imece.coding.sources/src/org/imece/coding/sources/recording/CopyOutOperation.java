/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.exports.CompleteFile;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Attachment;

/**
 * Copies a file that is kept in the project to a temporary one that only the user may read, for another program to
 * open. The copy is deleted when the program ends.
 *
 * @since 0.1
 */
public final class CopyOutOperation implements IOperation<Path> {

	private static final int BUFFER = 1 << 16;

	private final IResearchProject project;
	private final String name;
	private final String sha256;

	public CopyOutOperation(IResearchProject project, Attachment attachment) {
		this.project = project;
		this.sha256 = attachment.getSha256();
		this.name = safe(Objects.toString(attachment.getFileName(), ""));
	}

	/** The name comes from a file of somebody else, perhaps through an exchange format: it must stay in its folder. */
	static String safe(String fileName) {
		String safe = fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceFirst("^[.\\s]+", "").strip();
		return safe.isEmpty() ? "file" : safe;
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Recording_copying, name), 1);
		try (InputStream in = project.openBlob(sha256).orElseThrow(
				() -> new CoreException(Status.error(NLS.bind(Messages.Recording_notKept, name))))) {
			Path folder = Files.createTempDirectory("imece");
			Path file = folder.resolve(name);
			folder.toFile().deleteOnExit();
			file.toFile().deleteOnExit(); // before its folder: last registered, first deleted
			CompleteFile.write(file, out -> {
				byte[] buffer = new byte[BUFFER];
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					if (progress.isCanceled()) {
						throw new OperationCanceledException();
					}
					out.write(buffer, 0, read);
				}
				return null;
			});
			return file;
		} catch (IOException e) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.Recording_cannotCopy, name, e.getLocalizedMessage()), e));
		}
	}
}
