/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.text.TextDecoder;
import org.imece.core.text.TextRefusal;
import org.imece.law.internal.Messages;

/** Reads a file of legislation as text, or says in a sentence why it cannot be one. */
public final class LawFile {

	/** The longest acts have some 5 MB as XHTML. */
	static final int MAX_MEGABYTES = 64;

	private LawFile() {
	}

	public static byte[] bytes(ImportSource source) throws ImportRefusal {
		String name = source.fileName();
		try {
			if (Files.size(source.file()) > (long) MAX_MEGABYTES << 20) {
				throw new ImportRefusal(NLS.bind(Messages.Import_tooLarge, name, MAX_MEGABYTES));
			}
			byte[] bytes = Files.readAllBytes(source.file());
			if (bytes.length == 0) {
				throw new ImportRefusal(NLS.bind(Messages.Import_empty, name));
			}
			return bytes;
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, name, e.getLocalizedMessage()), e);
		}
	}

	/** The file as text, in the encoding that the user chose with the option {@code encoding}, or as it shows itself. */
	public static String text(ImportSource source) throws ImportRefusal {
		String name = source.fileName();
		byte[] bytes = bytes(source);
		try {
			String text = TextDecoder.decode(name, bytes, source.options().get("encoding")).text();
			if (text.isBlank()) {
				throw new ImportRefusal(NLS.bind(Messages.Import_empty, name));
			}
			return text;
		} catch (TextRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		}
	}

	/** The beginning of a file for a look whether it may be an act; never refuses. */
	public static String head(ImportSource source, int length) throws IOException {
		byte[] bytes = source.head(length);
		boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE);
		return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
	}
}
