/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.coding.code.CodeColors;
import org.imece.ui.view.Ellipsis;

/** Draws in few colours and strokes, so that a picture can be shown and saved alike. Colours are 0xRRGGBB. */
public abstract class Pen {

	private static final double MUTED = 0.62;
	private static final double LINE = 0.14;
	private static final double SELECTED = 0.16;
	private static final int DARK_TEXT_BELOW = 0x80;

	private final GC measure;
	private final int background;
	private final int text;

	/** @param measure tells how large texts are */
	Pen(GC measure, Font font, int background, int text) {
		this.measure = measure;
		this.background = background;
		this.text = text;
		measure.setFont(font);
	}

	static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}

	public int background() {
		return background;
	}

	public int text() {
		return text;
	}

	public int muted() {
		return CodeColors.mix(background, text, MUTED);
	}

	public int line() {
		return CodeColors.mix(background, text, LINE);
	}

	public boolean isDark() {
		return (background >> 8 & 0xFF) < DARK_TEXT_BELOW;
	}

	public int accent() {
		return isDark() ? 0x4DB28E : 0x1F7A5C;
	}

	/** Ground of what the keyboard is at. */
	public int selection() {
		return CodeColors.mix(background, accent(), SELECTED);
	}

	/** A colour as strong as a share from 0 to 1 says. */
	public int shade(int rgb, double share) {
		return CodeColors.mix(background, rgb, Math.clamp(share, 0, 1));
	}

	public int lineHeight() {
		return measure.getFontMetrics().getHeight();
	}

	public int width(String string) {
		return measure.stringExtent(string).x;
	}

	public abstract void fill(int rgb, int x, int y, int width, int height);

	/** Fills so that what is below still shines through. */
	public abstract void veil(int rgb, int x, int y, int width, int height);

	public abstract void frame(int rgb, Rectangle place);

	public abstract void line(int rgb, int thickness, int x1, int y1, int x2, int y2);

	public final void line(int rgb, int x1, int y1, int x2, int y2) {
		line(rgb, 1, x1, y1, x2, y2);
	}

	public abstract void dot(int rgb, int x, int y, int radius);

	public abstract void ring(int rgb, int thickness, int x, int y, int radius);

	/** Draws within a part only. */
	public abstract void within(Rectangle part, Runnable drawing);

	/** Draws in a system that begins at a place and is turned by a quarter: what goes to the right there goes up. */
	public abstract void upright(int x, int y, Runnable drawing);

	abstract void text(int rgb, String string, int x, int y);

	/** Writes a line, with an ellipsis where it is too long. */
	public final void write(int rgb, String string, int x, int y, int width) {
		text(rgb, fit(string, width), x, y);
	}

	/** Writes a line that ends at a place. */
	public final void writeRight(int rgb, String string, int right, int y) {
		text(rgb, string, right - width(string), y);
	}

	/** As much of a line as there is room for. */
	public String fit(String string, int width) {
		String fitting = Ellipsis.fit(string, width, this::width);
		return fitting.length() == 1 && !fitting.equals(string) ? "" : fitting; // an ellipsis alone says nothing
	}
}
