/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.exports;

import org.imece.coding.literature.files.BibliographyFormat;

/** Exports the literature as RIS. */
public final class RisExporter extends BibliographyExporter {

	public RisExporter() {
		super(BibliographyFormat.RIS);
	}
}
