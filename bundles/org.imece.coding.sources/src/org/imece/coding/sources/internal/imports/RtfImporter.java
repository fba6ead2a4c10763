/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

/** Reads the text of an RTF file (Rich Text Format 1.9.1), whatever code pages its fonts have. */
public final class RtfImporter extends TextFileImporter {

	private static final String MAGIC = "{\\rtf";

	public RtfImporter() {
		super("rtf", Set.of("rtf"), MAX_TEXT * 2); // pictures stand in it as hexadecimal digits
	}

	@Override
	boolean isCertain(byte[] head) {
		return startsWith(head, MAGIC);
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		if (!isCertain(source.head(MAGIC.length()))) {
			throw otherFormat(source, Messages.Format_rtf);
		}
		RtfText text = new RtfText(monitor);
		try (InputStream in = source.open()) {
			new StandardRtfParser().parse(new RtfStreamSource(in), text);
		} catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
				| NoSuchElementException | EOFException e) { // what the parser throws when groups or digits are missing
			throw new ImportRefusal(NLS.bind(Messages.Import_damaged, source.fileName()), e);
		}
		if (!text.isComplete()) {
			throw new ImportRefusal(NLS.bind(Messages.Import_damaged, source.fileName()));
		}
		if (text.pictures() > 0) {
			tally.inform("", NLS.bind(Messages.Import_pictures, text.pictures()));
		}
		return new ReadText(CanonicalText.of(text.text()).stripTrailing()).keptAs("application/rtf");
	}
}
