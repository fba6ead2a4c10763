/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader program finds in a PDF. */
record PdfText(String text, int pages, List<String> fontsNotEmbedded) {

	static PdfText of(Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			List<String> missing = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				fonts(page.getResources(), missing);
			}
			return new PdfText(stripper.getText(document), document.getNumberOfPages(), missing);
		}
	}

	private static void fonts(PDResources resources, List<String> missing) throws IOException {
		for (COSName name : resources.getFontNames()) {
			PDFont font = resources.getFont(name);
			if (!font.isEmbedded()) {
				missing.add(font.getName());
			}
		}
		for (COSName name : resources.getXObjectNames()) {
			PDXObject object = resources.getXObject(name);
			if (object instanceof PDFormXObject form && form.getResources() != null) {
				fonts(form.getResources(), missing);
			}
		}
	}

	/** The text with single blanks, so that line breaks do not matter. */
	String flat() {
		return text.replaceAll("\\s+", " ");
	}
}
