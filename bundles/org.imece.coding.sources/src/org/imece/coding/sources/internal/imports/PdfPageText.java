/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imece.coding.text.CanonicalText;

/**
 * The text of single pages as one would read it: lines of a paragraph are joined, words that were divided at the end of
 * a line are put together where the next line goes on in lower case.
 */
final class PdfPageText {

	private static final String PARAGRAPH = "\u001E";
	private static final char SOFT_HYPHEN = '\u00AD';

	private final PDFTextStripper stripper = new PDFTextStripper();
	private int joinedWords;

	PdfPageText() throws IOException {
		stripper.setLineSeparator("\n");
		stripper.setParagraphStart("");
		stripper.setParagraphEnd(PARAGRAPH);
		stripper.setPageStart("");
		stripper.setPageEnd("");
		stripper.setArticleStart("");
		stripper.setArticleEnd("");
		stripper.setSuppressDuplicateOverlappingText(true);
	}

	/** Words that were divided by a hyphen which may have belonged to them. */
	int joinedWords() {
		return joinedWords;
	}

	/** @param page counted from 1 */
	String of(PDDocument pdf, int page) throws IOException {
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		StringBuilder text = new StringBuilder();
		for (String paragraph : CanonicalText.of(stripper.getText(pdf)).split(PARAGRAPH)) {
			String joined = join(paragraph.strip());
			if (!joined.isEmpty()) {
				text.append(text.isEmpty() ? "" : "\n").append(joined);
			}
		}
		return text.toString();
	}

	String join(String paragraph) {
		StringBuilder text = new StringBuilder(paragraph.length());
		for (String raw : paragraph.split("\n")) {
			String line = raw.strip();
			if (line.isEmpty()) {
				continue;
			}
			int end = text.length();
			char last = end == 0 ? '\n' : text.charAt(end - 1);
			boolean lower = Character.isLowerCase(line.charAt(0));
			if (last == SOFT_HYPHEN) {
				text.setLength(end - 1);
			} else if ((last == '-' || last == '\u2010') && lower && end > 1
					&& Character.isLetter(text.charAt(end - 2))) {
				text.setLength(end - 1);
				joinedWords++;
			} else if (end > 0) {
				text.append(' ');
			}
			text.append(line);
		}
		return text.toString();
	}
}
