/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.safe.ArchiveLimits;
import org.imece.core.safe.SafeArchive;

/** Reads the text of a Word document (.docx): paragraphs, tables, footnotes and endnotes. */
public final class DocxImporter extends TextFileImporter {

	private static final long MAX_FILE = 256L << 20;
	/** Only the parts with text are unpacked; pictures are not. */
	static final ArchiveLimits LIMITS = new ArchiveLimits(10_000, MAX_TEXT * 4, MAX_TEXT * 6, 400);
	private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0";

	public DocxImporter() {
		super("docx", Set.of("docx"), MAX_FILE);
	}

	@Override
	boolean isCertain(byte[] head) {
		return startsWith(head, "PK");
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		if (isCompoundFile(source.head(COMPOUND_FILE.length()))) {
			throw new ImportRefusal(NLS.bind(Messages.Docx_oldOrProtected, source.fileName()));
		}
		try (SafeArchive archive = SafeArchive.open(source.file(), LIMITS)) {
			DocxText text = new DocxText(archive, source.fileName());
			if (!text.isDocument()) {
				throw new ImportRefusal(NLS.bind(Messages.Docx_notADocument, source.fileName()));
			}
			String content = text.read();
			if (text.pictures() > 0) {
				tally.inform("", NLS.bind(Messages.Import_pictures, text.pictures()));
			}
			if (text.hasTrackedChanges()) {
				tally.warn("", Messages.Import_trackedChanges);
			}
			return new ReadText(CanonicalText.of(content).stripTrailing())
					.keptAs("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		}
	}

	/** A .doc under another name, or a .docx with a password ([MS-OFFCRYPTO] 2.3). */
	private static boolean isCompoundFile(byte[] head) {
		for (int i = 0; i < COMPOUND_FILE.length(); i++) {
			if (i >= head.length || (head[i] & 0xFF) != COMPOUND_FILE.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
