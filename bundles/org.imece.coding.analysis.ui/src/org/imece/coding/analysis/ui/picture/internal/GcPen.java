/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;

/** Draws on the screen or into an image. */
final class GcPen extends Pen {

	private static final int VEIL = 190;
	private static final int OPAQUE = 255;

	private final GC gc;

	/** With the colours that the theme gave a control. */
	GcPen(GC gc, Control control) {
		this(gc, control, rgb(control.getBackground()), rgb(control.getForeground()));
	}

	/** @param control has the font */
	GcPen(GC gc, Control control, int background, int text) {
		super(gc, control.getFont(), background, text);
		this.gc = gc;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	@Override
	public void fill(int rgb, int x, int y, int width, int height) {
		gc.setBackground(color(rgb));
		gc.fillRectangle(x, y, width, height);
	}

	@Override
	public void veil(int rgb, int x, int y, int width, int height) {
		gc.setAlpha(VEIL);
		fill(rgb, x, y, width, height);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void frame(int rgb, Rectangle place) {
		stroke(rgb, 2);
		gc.drawRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2);
	}

	@Override
	public void line(int rgb, int thickness, int x1, int y1, int x2, int y2) {
		stroke(rgb, thickness);
		gc.drawLine(x1, y1, x2, y2);
	}

	private void stroke(int rgb, int thickness) {
		gc.setForeground(color(rgb));
		gc.setLineWidth(thickness);
	}

	@Override
	public void dot(int rgb, int x, int y, int radius) {
		gc.setBackground(color(rgb));
		gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	@Override
	public void ring(int rgb, int thickness, int x, int y, int radius) {
		stroke(rgb, thickness);
		gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	@Override
	public void within(Rectangle part, Runnable drawing) {
		gc.setClipping(part);
		drawing.run();
		gc.setClipping((Rectangle) null);
	}

	@Override
	public void upright(int x, int y, Runnable drawing) {
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(turned);
			turned.translate(x, y);
			turned.rotate(-90);
			gc.setTransform(turned);
			drawing.run();
			gc.setTransform(before);
		} finally {
			turned.dispose();
			before.dispose();
		}
	}

	@Override
	void text(int rgb, String string, int x, int y) {
		gc.setForeground(color(rgb));
		gc.drawString(string, x, y, true);
	}
}
