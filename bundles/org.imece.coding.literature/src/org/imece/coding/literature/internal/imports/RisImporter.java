/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.imports;

import java.io.IOException;
import java.util.regex.Pattern;

import org.imece.coding.literature.internal.format.Readings;
import org.imece.coding.literature.internal.format.RisReader;
import org.imece.core.imports.ImportSource;

/** Imports RIS files (.ris). */
public final class RisImporter extends BibliographyImporter {

	private static final Pattern RECORD = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*TY {1,2}- ");

	public RisImporter() {
		super("ris");
	}

	@Override
	public int fit(ImportSource source) throws IOException {
		return switch (source.extension()) {
		case "ris" -> 2;
		case "txt" -> RECORD.matcher(beginning(source)).lookingAt() ? 2 : 0;
		default -> 0;
		};
	}

	@Override
	Readings read(String fileName, String text) {
		return RisReader.read(text);
	}
}
