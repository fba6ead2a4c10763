/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.imece.coding.code.CodeColors;
import org.imece.model.coding.Code;

/** Small squares in the colours of codes; they live as long as the control they are for. */
public final class CodeImages {

	private static final int SIZE = 12;
	private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final LocalResourceManager resources;

	public CodeImages(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** Filled for a code that passages can have, a frame for one that only groups. */
	public Image of(Code code) {
		return resources.create(new Square(CodeColors.of(code), code.isCodable()));
	}

	private static final class Square extends ImageDescriptor {

		private final int rgb;
		private final boolean filled;

		Square(int rgb, boolean filled) {
			this.rgb = rgb;
			this.filled = filled;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int size = SIZE * zoom / 100;
			int line = Math.max(2, 2 * zoom / 100);
			ImageData data = new ImageData(size, size, 24, DIRECT);
			for (int y = 0; y < size; y++) {
				for (int x = 0; x < size; x++) {
					boolean corner = (x == 0 || x == size - 1) && (y == 0 || y == size - 1);
					boolean inside = x >= line && y >= line && x < size - line && y < size - line;
					data.setPixel(x, y, rgb);
					data.setAlpha(x, y, corner || inside && !filled ? 0 : 255);
				}
			}
			return data;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Square that && rgb == that.rgb && filled == that.filled;
		}

		@Override
		public int hashCode() {
			return rgb * 2 + (filled ? 1 : 0);
		}
	}
}
