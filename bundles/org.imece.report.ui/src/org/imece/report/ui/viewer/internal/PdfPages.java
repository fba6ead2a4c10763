/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.viewer.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pages of a PDF file as pictures and as text. May be used by several threads, one after the other. */
final class PdfPages implements AutoCloseable {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final PDDocument document;
	private final PDFRenderer renderer;
	private final double[] widths;
	private final double[] heights;
	private final Map<Integer, String> texts = new HashMap<>();

	PdfPages(Path file) throws IOException {
		document = Loader.loadPDF(file.toFile());
		renderer = new PDFRenderer(document);
		renderer.setSubsamplingAllowed(true);
		widths = new double[document.getNumberOfPages()];
		heights = new double[widths.length];
		for (int i = 0; i < widths.length; i++) {
			PDRectangle box = document.getPage(i).getCropBox();
			boolean turned = document.getPage(i).getRotation() % 180 != 0;
			widths[i] = turned ? box.getHeight() : box.getWidth();
			heights[i] = turned ? box.getWidth() : box.getHeight();
		}
	}

	int count() {
		return widths.length;
	}

	/** Width in points of 1/72 inch. */
	double width(int page) {
		return widths[page];
	}

	double height(int page) {
		return heights[page];
	}

	/** @param scale pixels for each point */
	synchronized ImageData picture(int page, double scale) throws IOException {
		BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
		BufferedImage pixels = image;
		if (image.getType() != BufferedImage.TYPE_INT_RGB) {
			pixels = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
			pixels.createGraphics().drawImage(image, 0, 0, null);
		}
		int[] values = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
		ImageData data = new ImageData(pixels.getWidth(), pixels.getHeight(), 24, RGB);
		for (int y = 0; y < data.height; y++) {
			data.setPixels(0, y, data.width, values, y * data.width);
		}
		return data;
	}

	/** What a page says; also for those who cannot see the picture. */
	synchronized String text(int page) throws IOException {
		String known = texts.get(page);
		if (known == null) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(page + 1);
			stripper.setEndPage(page + 1);
			known = stripper.getText(document);
			texts.put(page, known);
		}
		return known;
	}

	@Override
	public synchronized void close() throws IOException {
		document.close();
	}
}
