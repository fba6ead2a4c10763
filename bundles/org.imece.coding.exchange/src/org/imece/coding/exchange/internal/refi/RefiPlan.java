/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;

/** What the import of a REFI-QDA file is about to do. */
final class RefiPlan implements ImportPlan {

	private final ImportSource source;
	private final ImportAccount account;
	private final RefiContext context;
	private final SourceFiles.Opener files;

	/** @param files are read once more for recordings and pictures, which are too large to be held in memory */
	RefiPlan(ImportSource source, ImportAccount account, RefiContext context, SourceFiles.Opener files) {
		this.files = files;
		this.source = source;
		this.account = account;
		this.context = context;
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void prepare(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		if (context.media().isEmpty()) {
			return;
		}
		SubMonitor progress = SubMonitor.convert(monitor, context.media().size());
		try (SourceFiles opened = files.open()) {
			for (Medium medium : context.media()) {
				progress.split(1);
				store(medium, opened, project);
			}
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	@Override
	public void perform(IResearchProject project) {
		context.perform();
	}

	private void store(Medium medium, SourceFiles opened, IResearchProject project) throws CoreException, IOException {
		Optional<InputStream> found = opened.open(medium.path());
		if (found.isPresent()) {
			try (InputStream in = found.get()) {
				if (project.putBlob(medium.mediaType(), in).equals(medium.sha256())) {
					return;
				}
			}
		}
		throw new ImportRefusal(NLS.bind(Messages.Refi_changedMeanwhile, source.fileName()));
	}
}
