/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;
import org.imece.core.text.DecodedText;
import org.imece.core.text.TextDecoder;

/**
 * Reads a plain text or Markdown file as it is. Option {@code encoding}: name of the encoding, found out if missing.
 */
public final class PlainTextImporter extends TextFileImporter {

	private static final int HEAD = 512;

	public PlainTextImporter() {
		super("plain-text", Set.of("txt", "text", "md", "markdown"), MAX_TEXT);
	}

	@Override
	boolean isCertain(byte[] head) {
		return false;
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		if (SafeArchive.looksLikeWebPage(source.head(HEAD))) {
			throw new ImportRefusal(NLS.bind(Messages.Import_webPageAsText, source.fileName()));
		}
		return new ReadText(CanonicalText.of(decode(source, tally)).stripTrailing());
	}

	/** The text of a file in the encoding that the user chose, or that the file seems to have. */
	static String decode(ImportSource source, Tally tally) throws IOException {
		DecodedText text = TextDecoder.decode(source.fileName(), Files.readAllBytes(source.file()),
				source.options().get("encoding"));
		if (!text.certain()) {
			tally.inform("", NLS.bind(Messages.Import_encodingGuessed, text.charset()));
		}
		return text.text();
	}
}
