/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.coding.literature.files.BibliographyFormat;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;

/** Writes the whole literature. Option {@code language}: of the words and the order, that of the project if missing. */
abstract class BibliographyExporter implements IExporter {

	private final BibliographyFormat format;

	BibliographyExporter(BibliographyFormat format) {
		this.format = format;
	}

	@Override
	public final ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException {
		String language = options.getOrDefault("language", project.mainLanguage());
		ByteArrayOutputStream file = new ByteArrayOutputStream(); // the project is not held while a disk is slow
		ExportAccount account = project.read(() -> {
			try {
				return format.write(project.all(LiteratureItem.class), language, file);
			} catch (IOException e) {
				throw new CoreException(Status.error(e.getLocalizedMessage(), e));
			}
		});
		file.writeTo(out);
		return account;
	}
}
