/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.exports;

import org.imece.coding.literature.files.BibliographyFormat;

/** Exports the literature as HTML. */
public final class HtmlExporter extends BibliographyExporter {

	public HtmlExporter() {
		super(BibliographyFormat.HTML);
	}
}
