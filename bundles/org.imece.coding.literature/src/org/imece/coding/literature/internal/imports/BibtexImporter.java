/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.imports;

import java.io.IOException;
import java.util.regex.Pattern;

import org.imece.coding.literature.internal.format.BibtexReader;
import org.imece.coding.literature.internal.format.Readings;
import org.imece.core.imports.ImportSource;

/** Imports BibTeX and biblatex files (.bib). */
public final class BibtexImporter extends BibliographyImporter {

	private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]+\\s*[{(]");

	public BibtexImporter() {
		super("bibtex");
	}

	@Override
	public int fit(ImportSource source) throws IOException {
		return switch (source.extension()) {
		case "bib", "bibtex" -> 2;
		case "txt" -> ENTRY.matcher(beginning(source)).lookingAt() ? 2 : 0;
		default -> 0;
		};
	}

	@Override
	Readings read(String fileName, String text) {
		return BibtexReader.read(text);
	}
}
