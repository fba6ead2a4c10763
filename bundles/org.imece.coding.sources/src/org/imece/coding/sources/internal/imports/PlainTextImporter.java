/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.nio.file.Files;

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
import org.imece.core.safe.SafeArchive;
import org.imece.core.text.DecodedText;
import org.imece.core.text.TextDecoder;
import org.imece.core.text.TextRefusal;

/**
 * Reads a plain text or Markdown file as one document. Speakers and time stamps are recognised. Options
 * {@code encoding}: name of the encoding, found out if missing; {@code language}: BCP 47 tag, guessed if missing.
 */
public final class PlainTextImporter implements IImporter {

	static final String ID = "plain-text";
	private static final int HEAD = 512;
	/** A text beyond this is no document that somebody reads; it would only slow everything down. */
	static final long MAX_TEXT = 64L << 20;

	@Override
	public int fit(ImportSource source) throws IOException {
		return switch (source.extension()) {
		case "txt", "md", "markdown", "text" -> 1;
		default -> 0;
		};
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor.convert(monitor, NLS.bind(Messages.Import_reading, source.fileName()), 1);
		DecodedText text;
		try {
			refuseUnsuitable(source);
			text = TextDecoder.decode(source.fileName(), Files.readAllBytes(source.file()),
					source.options().get("encoding"));
		} catch (TextRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
		Tally tally = new Tally();
		if (!text.certain()) {
			tally.inform("", NLS.bind(Messages.Import_encodingGuessed, text.charset()));
		}
		return TextPlan.of(source, ID, text.text(), tally, project);
	}

	private static void refuseUnsuitable(ImportSource source) throws IOException, ImportRefusal {
		byte[] head = source.head(HEAD);
		if (head.length == 0) {
			throw new ImportRefusal(NLS.bind(Messages.Import_empty, source.fileName()));
		}
		if (SafeArchive.looksLikeWebPage(head)) {
			throw new ImportRefusal(NLS.bind(Messages.Import_webPageAsText, source.fileName()));
		}
		if (Files.size(source.file()) > MAX_TEXT) {
			throw new ImportRefusal(NLS.bind(Messages.Import_tooLong, source.fileName(), MAX_TEXT >> 20));
		}
	}
}
