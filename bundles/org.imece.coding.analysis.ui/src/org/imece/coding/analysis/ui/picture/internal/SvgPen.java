/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws into the text of an SVG 1.1 file; texts stay texts, to be searched and edited. */
final class SvgPen extends Pen {

	private static final double POINTS_PER_INCH = 72;
	private static final String VEIL = "0.75";

	private final StringBuilder svg = new StringBuilder();
	private final Map<String, Integer> widths = new HashMap<>();
	private final int lineHeight;
	private final int ascent;
	private int clips;

	/** @param measure is that of the screen, for which the picture was arranged */
	SvgPen(GC measure, Font font, int background, int text, String title, Point size) {
		super(measure, font, background, text);
		lineHeight = super.lineHeight();
		ascent = measure.getFontMetrics().getLeading() + measure.getFontMetrics().getAscent();
		FontData data = font.getFontData()[0];
		double pixels = data.getHeight() * measure.getDevice().getDPI().y / POINTS_PER_INCH;
		add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" xml:space=\"preserve\" "
				+ "font-family=\"'%s', 'Noto Sans', sans-serif\" font-size=\"%.1f\">\n<title>%s</title>\n", size.x, size.y,
				size.x, size.y, escaped(data.getName()), pixels, escaped(title));
		fill(background, 0, 0, size.x, size.y);
	}

	/** All that was drawn; nothing can be drawn any more. */
	String finish() {
		return svg.append("</svg>\n").toString();
	}

	private void add(String pattern, Object... values) {
		svg.append(String.format(Locale.ROOT, pattern, values));
	}

	private static String escaped(String text) {
		return text.replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}]", " ").replace("&", "&amp;").replace("<", "&lt;")
				.replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
	}

	@Override
	public int lineHeight() {
		return lineHeight;
	}

	@Override
	public int width(String string) {
		return widths.computeIfAbsent(string, super::width);
	}

	@Override
	public void fill(int rgb, int x, int y, int width, int height) {
		if (width > 0 && height > 0) {
			add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#%06X\"/>\n", x, y, width, height, rgb);
		}
	}

	@Override
	public void veil(int rgb, int x, int y, int width, int height) {
		add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#%06X\" fill-opacity=\"%s\"/>\n", x, y, width, height,
				rgb, VEIL);
	}

	@Override
	public void frame(int rgb, Rectangle place) {
		add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#%06X\" stroke-width=\"2\"/>\n",
				place.x + 1, place.y + 1, place.width - 2, place.height - 2, rgb);
	}

	@Override
	public void line(int rgb, int thickness, int x1, int y1, int x2, int y2) {
		add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#%06X\" stroke-width=\"%d\"/>\n", x1, y1, x2, y2, rgb,
				thickness);
	}

	@Override
	public void dot(int rgb, int x, int y, int radius) {
		add("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#%06X\"/>\n", x, y, radius, rgb);
	}

	@Override
	public void ring(int rgb, int thickness, int x, int y, int radius) {
		add("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"none\" stroke=\"#%06X\" stroke-width=\"%d\"/>\n", x, y, radius, rgb,
				thickness);
	}

	@Override
	public void within(Rectangle part, Runnable drawing) {
		clips++;
		add("<clipPath id=\"part%d\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>\n"
				+ "<g clip-path=\"url(#part%d)\">\n", clips, part.x, part.y, part.width, part.height, clips);
		drawing.run();
		svg.append("</g>\n");
	}

	@Override
	public void upright(int x, int y, Runnable drawing) {
		add("<g transform=\"translate(%d %d) rotate(-90)\">\n", x, y);
		drawing.run();
		svg.append("</g>\n");
	}

	@Override
	void text(int rgb, String string, int x, int y) {
		if (!string.isBlank()) { // as wide as on the screen also where the font is missing
			add("<text x=\"%d\" y=\"%d\" fill=\"#%06X\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>\n", x,
					y + ascent, rgb, width(string), escaped(string));
		}
	}
}
