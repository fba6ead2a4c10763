/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader program finds in a PDF. */
record PdfContent(String text, List<String> fontsNotEmbedded) {

	static PdfContent of(Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			Set<String> missing = new TreeSet<>();
			for (PDPage page : document.getPages()) {
				PDResources resources = page.getResources();
				for (COSName name : resources.getFontNames()) {
					PDFont font = resources.getFont(name);
					if (!font.isEmbedded()) {
						missing.add(font.getName());
					}
				}
			}
			return new PdfContent(new PDFTextStripper().getText(document), List.copyOf(missing));
		}
	}

	/** Whether the words stand there one after the other, wherever lines break. */
	boolean says(String words) {
		return squeezed(text).contains(squeezed(words));
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}
}
