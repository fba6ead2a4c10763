/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.ArchiveLimits;
import org.imece.core.safe.InputRefusal;
import org.imece.core.safe.SafeArchive;

/**
 * Reads the text of a Word document (.docx) as one document: paragraphs, tables, footnotes and endnotes. Option
 * {@code language}: BCP 47 tag, guessed if missing.
 */
public final class DocxImporter implements IImporter {

	static final String ID = "docx";
	private static final ArchiveLimits LIMITS = new ArchiveLimits(10_000, PlainTextImporter.MAX_TEXT * 4,
			PlainTextImporter.MAX_TEXT * 6, 400);

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!source.extension().equals("docx")) {
			return 0;
		}
		byte[] head = source.head(2);
		return head.length == 2 && head[0] == 'P' && head[1] == 'K' ? 2 : 1;
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor.convert(monitor, NLS.bind(Messages.Import_reading, source.fileName()), 1);
		Tally tally = new Tally();
		try (SafeArchive archive = SafeArchive.open(source.file(), LIMITS)) {
			DocxText text = new DocxText(archive, source.fileName());
			if (!text.isDocument()) {
				throw new ImportRefusal(NLS.bind(Messages.Docx_notADocument, source.fileName()));
			}
			String content = text.read();
			if (text.pictures() > 0) {
				tally.inform("", NLS.bind(Messages.Docx_pictures, text.pictures()));
			}
			if (text.hasTrackedChanges()) {
				tally.warn("", Messages.Docx_trackedChanges);
			}
			return TextPlan.of(source, ID, content, tally, project);
		} catch (InputRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}
}
