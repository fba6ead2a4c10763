/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;

/** A whole picture for a file, as a canvas has arranged it: dark on white, whatever the theme. */
public final class PictureFile {

	private static final int WHITE = 0xFFFFFF;
	private static final int INK = 0x23262B;
	/** Pixels for a pixel of the screen, so that it can be printed. */
	private static final int FINE = 2;
	/** What is painted in half a second; Cairo takes no side above 32,767. */
	private static final long MOST_PIXELS = 24_000_000;
	private static final int LONGEST_SIDE = 32_000;
	private static final Point CORNER = new Point(0, 0);

	private PictureFile() {
	}

	/** Whether a file could take the picture; there are tables with millions of cells. */
	public static boolean fits(PictureCanvas canvas) {
		return fits(canvas.whole(), 1);
	}

	private static boolean fits(Point size, int scale) {
		return (long) size.x * size.y * scale * scale <= MOST_PIXELS
				&& Math.max(size.x, size.y) * scale <= LONGEST_SIDE;
	}

	/** Twice as fine as the screen, if there is room for it. */
	public static ImageData image(PictureCanvas canvas) {
		Point size = canvas.whole();
		int scale = fits(size, FINE) ? FINE : 1;
		Image image = new Image(canvas.getDisplay(), size.x * scale, size.y * scale);
		GC gc = new GC(image);
		Transform finer = new Transform(canvas.getDisplay());
		try {
			finer.scale(scale, scale);
			gc.setTransform(finer);
			Pen pen = new GcPen(gc, canvas, WHITE, INK);
			pen.fill(WHITE, 0, 0, size.x, size.y);
			canvas.picture().paint(pen, CORNER, size, -1);
			return image.getImageData();
		} finally {
			finer.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** As SVG 1.1. */
	public static String svg(PictureCanvas canvas) {
		GC gc = new GC(canvas);
		try {
			SvgPen pen = new SvgPen(gc, canvas.getFont(), WHITE, INK, canvas.picture().name(), canvas.whole());
			canvas.picture().paint(pen, CORNER, canvas.whole(), -1);
			return pen.finish();
		} finally {
			gc.dispose();
		}
	}
}
