/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.exports;

import org.imece.coding.literature.files.BibliographyFormat;

/** Exports the literature as text. */
public final class TextExporter extends BibliographyExporter {

	public TextExporter() {
		super(BibliographyFormat.TEXT);
	}
}
