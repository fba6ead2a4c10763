/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.exports;

import org.imece.coding.literature.files.BibliographyFormat;

/** Exports the literature as Word. */
public final class DocxExporter extends BibliographyExporter {

	public DocxExporter() {
		super(BibliographyFormat.DOCX);
	}
}
