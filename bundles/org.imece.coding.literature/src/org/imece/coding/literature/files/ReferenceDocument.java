/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.imece.coding.literature.style.Reference;
import org.imece.coding.literature.style.Run;
import org.imece.core.citation.CitationWords;

/** Entries as a Word document, each with a hanging indent. */
final class ReferenceDocument {

	/** Half an inch, in twentieths of a point. */
	private static final int INDENT = 720;
	private static final int HEADING_POINTS = 16;

	private ReferenceDocument() {
	}

	static void write(List<Reference> references, String language, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			XWPFRun heading = document.createParagraph().createRun();
			heading.setBold(true);
			heading.setFontSize(HEADING_POINTS);
			heading.setText(CitationWords.in(language).bibliography());
			for (Reference reference : references) {
				XWPFParagraph paragraph = document.createParagraph();
				paragraph.setIndentationLeft(INDENT);
				paragraph.setIndentationHanging(INDENT);
				for (Run run : reference.runs()) {
					XWPFRun part = paragraph.createRun();
					part.setItalic(run.italic());
					part.setText(run.text());
				}
			}
			document.write(out);
		}
	}
}
