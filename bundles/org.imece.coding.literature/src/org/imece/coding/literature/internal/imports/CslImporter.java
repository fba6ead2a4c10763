/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.imports;

import java.io.IOException;
import java.util.regex.Pattern;

import org.imece.coding.literature.internal.format.CslReader;
import org.imece.coding.literature.internal.format.Readings;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;

/** Imports CSL-JSON files (.json). */
public final class CslImporter extends BibliographyImporter {

	private static final Pattern ITEM = Pattern
			.compile("\"(?:container-title|date-parts|issued|publisher-place|DOI|ISBN)\"\\s*:");

	public CslImporter() {
		super("csl-json");
	}

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!source.extension().equals("json")) {
			return 0;
		}
		String head = beginning(source);
		return head.contains("\"title\"") && head.contains("\"type\"") && ITEM.matcher(head).find() ? 2 : 0;
	}

	@Override
	Readings read(String fileName, String text) throws ImportRefusal {
		return CslReader.read(fileName, text);
	}
}
