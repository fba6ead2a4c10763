/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.viewer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("two.pdf");
		try (PDDocument document = new PDDocument()) {
			PDPage upright = new PDPage(new PDRectangle(200, 300));
			PDPage turned = new PDPage(new PDRectangle(200, 300));
			turned.setRotation(90);
			document.addPage(upright);
			document.addPage(turned);
			try (PDPageContentStream content = new PDPageContentStream(document, upright)) {
				content.setNonStrokingColor(1f, 0f, 0f);
				content.addRect(0, 150, 200, 150); // the upper half
				content.fill();
				content.setNonStrokingColor(0f, 0f, 0f);
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.newLineAtOffset(20, 50);
				content.showText("First page");
				content.endText();
			}
			document.save(file.toFile());
		}
	}

	@Test
	void knowsSizesAndTexts() throws IOException {
		try (PdfPages pages = new PdfPages(file)) {
			assertEquals(2, pages.count());
			assertEquals(200, pages.width(0));
			assertEquals(300, pages.height(0));
			assertEquals(300, pages.width(1), "a turned page lies on its side");
			assertEquals("First page", pages.text(0).strip());
			assertEquals("", pages.text(1).strip());
		}
	}

	@Test
	void drawsPagesInTheSizeAskedFor() throws IOException {
		try (PdfPages pages = new PdfPages(file)) {
			ImageData picture = pages.picture(0, 1.5);
			assertEquals(300, picture.width);
			assertEquals(450, picture.height);
			assertEquals(new RGB(255, 0, 0), picture.palette.getRGB(picture.getPixel(150, 20)));
			assertEquals(new RGB(255, 255, 255), picture.palette.getRGB(picture.getPixel(290, 440)));
			assertNotEquals(0, pages.picture(1, 0.5).width);
		}
	}

	@Test
	void refusesWhatIsNoPdf() throws IOException {
		Path text = Files.writeString(folder.resolve("text.pdf"), "no pdf");
		assertTrue(assertThrows(IOException.class, () -> new PdfPages(text)).getMessage().length() > 0);
	}
}
