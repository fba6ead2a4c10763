/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.internal.Messages;
import org.imece.coding.literature.internal.format.Readings;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.SafeArchive;
import org.imece.core.text.DecodedText;
import org.imece.core.text.TextDecoder;
import org.imece.core.text.TextRefusal;

/** What the importers of bibliographies share. Option {@code encoding}: name of the encoding, found out if missing. */
abstract class BibliographyImporter implements IImporter {

	private static final long MAX_MEGABYTES = 64;
	static final int HEAD = 4096;

	private final String id;

	BibliographyImporter(String id) {
		this.id = id;
	}

	abstract Readings read(String fileName, String text) throws ImportRefusal;

	/** The beginning, as far as it is ASCII, for a look whether the file is ours. */
	static String beginning(ImportSource source) throws IOException {
		return new String(source.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
	}

	@Override
	public final ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Import_reading, source.fileName()), 2);
		DecodedText text = decode(source);
		Readings readings = read(source.fileName(), text.text().replaceFirst("^\uFEFF", ""));
		progress.worked(1);
		if (readings.items().isEmpty() && readings.refused() == 0) {
			throw new ImportRefusal(NLS.bind(Messages.Import_noItems, source.fileName()));
		}
		if (!text.certain()) {
			readings.inform(NLS.bind(Messages.Import_encodingGuessed, text.charset()));
		}
		return BibliographyPlan.of(readings, project, source.fileName(), id);
	}

	private static DecodedText decode(ImportSource source) throws ImportRefusal {
		try {
			if (Files.size(source.file()) > MAX_MEGABYTES << 20) {
				throw new ImportRefusal(NLS.bind(Messages.Import_tooLarge, source.fileName(), MAX_MEGABYTES));
			}
			if (SafeArchive.looksLikeWebPage(source.head(HEAD))) {
				throw new ImportRefusal(NLS.bind(Messages.Import_webPage, source.fileName()));
			}
			return TextDecoder.decode(source.fileName(), Files.readAllBytes(source.file()),
					source.options().get("encoding"));
		} catch (TextRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()), e);
		}
	}
}
