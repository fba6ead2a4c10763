/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.imece.coding.code.CodeColors;

/** Draws with the colours that the theme gave a control. */
public final class Pen {

	private static final double MUTED = 0.62;
	private static final double LINE = 0.14;
	private static final double SELECTED = 0.16;
	private static final int DARK_TEXT_BELOW = 0x80;

	private final GC gc;
	private final int background;
	private final int text;

	Pen(GC gc, Control control) {
		this.gc = gc;
		background = rgb(control.getBackground());
		text = rgb(control.getForeground());
		gc.setFont(control.getFont());
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	private static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}

	public GC gc() {
		return gc;
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
		return gc.getFontMetrics().getHeight();
	}

	public int width(String string) {
		return gc.stringExtent(string).x;
	}

	public void fill(int rgb, int x, int y, int width, int height) {
		gc.setBackground(color(rgb));
		gc.fillRectangle(x, y, width, height);
	}

	public void frame(int rgb, Rectangle place) {
		gc.setForeground(color(rgb));
		gc.setLineWidth(2);
		gc.drawRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2);
		gc.setLineWidth(1);
	}

	public void line(int rgb, int x1, int y1, int x2, int y2) {
		gc.setForeground(color(rgb));
		gc.drawLine(x1, y1, x2, y2);
	}

	/** Writes a line, with an ellipsis where it is too long. */
	public void write(int rgb, String string, int x, int y, int width) {
		gc.setForeground(color(rgb));
		gc.drawString(fit(string, width), x, y, true);
	}

	/** Writes a line that ends at a place. */
	public void writeRight(int rgb, String string, int right, int y) {
		gc.setForeground(color(rgb));
		gc.drawString(string, right - width(string), y, true);
	}

	/** As much of a line as there is room for. */
	public String fit(String string, int width) {
		if (width(string) <= width) {
			return string;
		}
		int low = 0;
		int high = string.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (width(string.substring(0, middle).stripTrailing() + '…') <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : string.substring(0, low).stripTrailing() + '…';
	}

	public static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
