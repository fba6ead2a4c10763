/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.exchange.internal.tables.SegmentFile.SegmentRow;
import org.imece.coding.exchange.internal.tables.SegmentRows.Found;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.InputRefusal;

/**
 * Reads tables of coded passages, as MAXQDA and our own export write them, into documents that the project has: finds each
 * passage in the text of its document. Options: {@code encoding}.
 */
public final class SegmentsImporter implements IImporter {

	static final String ID = "segments";

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!Set.of("csv", "tsv", "xlsx").contains(source.extension())) {
			return 0;
		}
		try {
			return SegmentFile.read(source).isPresent() ? 2 : 0;
		} catch (ImportRefusal | IOException e) {
			return 0; // another importer may know what it is, and says so if it is broken
		}
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Refi_reading, source.fileName()), 100);
		Optional<SegmentFile> file;
		try {
			file = SegmentFile.read(source);
		} catch (InputRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
		if (file.isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Tables_noHeadings, source.fileName()));
		}
		progress.worked(30);
		return project.read(() -> plan(source, file.get(), project, progress.split(70)));
	}

	private static ImportPlan plan(ImportSource source, SegmentFile file, IResearchProject project,
			SubMonitor monitor) {
		SegmentRows rows = new SegmentRows(project);
		monitor.setWorkRemaining(file.rows().size());
		List<Found> found = new ArrayList<>();
		for (SegmentRow row : file.rows()) {
			monitor.split(1);
			rows.find(row).ifPresent(found::add);
		}
		return new SegmentsPlan(rows.account(source.fileName()), found);
	}
}
