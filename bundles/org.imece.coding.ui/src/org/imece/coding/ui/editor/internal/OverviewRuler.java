/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.code.CodeColors;
import org.imece.coding.segment.Segment;
import org.imece.model.coding.Code;
import org.imece.coding.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Later;

/** The whole document in one strip: where it is coded, in the colours of the codes, and which part is seen. */
final class OverviewRuler extends Canvas {

	static final int WIDTH = 16;
	private static final int LANES = 3;
	private static final int LANE = 4;
	private static final int NEUTRAL = 0x8C8C8C;

	private final CodingModel model;
	private final StyledText text;
	private final TextGeometry geometry;
	private final Later redraw;
	/** The codings; null when they have to be drawn again. */
	private Image codings;

	OverviewRuler(Composite parent, CodingModel model, StyledText text) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		this.text = text;
		geometry = new TextGeometry(text);
		AccessibleNames.set(this, Messages.Overview_name);
		setToolTipText(Messages.Overview_tip);
		addListener(SWT.Paint, event -> paint(event.gc));
		redraw = new Later(this, () -> {
			forget();
			redraw();
		});
		addListener(SWT.Resize, event -> forget());
		addListener(SWT.Dispose, event -> forget());
		addListener(SWT.MouseDown, this::jump);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				jump(event);
			}
		});
	}

	/** After the codings changed. */
	void changed() {
		redraw.soon();
	}

	private void forget() {
		if (codings != null) {
			codings.dispose();
			codings = null;
		}
	}

	private void jump(Event event) {
		int height = Math.max(1, getClientArea().height);
		int offset = (int) ((long) text.getCharCount() * Math.clamp(event.y, 0, height) / height);
		text.setTopIndex(Math.max(0, text.getLineAtOffset(offset) - 3));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int length = text.getCharCount();
		if (length == 0 || area.height == 0) {
			return;
		}
		if (codings == null) {
			ImageData drawn = draw(area.height, length);
			codings = new Image(getDisplay(), (ImageDataProvider) zoom -> drawn.scaledTo(WIDTH * zoom / 100,
					area.height * zoom / 100));
		}
		int upper = row(geometry.top(), length, area.height);
		int lower = Math.max(upper + 6, row(geometry.bottom(), length, area.height));
		gc.setAlpha(28);
		gc.setBackground(getForeground());
		gc.fillRectangle(0, upper, area.width, lower - upper);
		gc.setAlpha(255);
		gc.drawImage(codings, 0, 0);
	}

	private static int row(int offset, int length, int height) {
		return (int) ((long) offset * height / length);
	}

	/** What comes first in a lane of a row is what one sees of it. */
	private ImageData draw(int height, int length) {
		ImageData image = new ImageData(WIDTH, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		image.alphaData = new byte[WIDTH * height];
		Map<Code, Integer> byCode = new IdentityHashMap<>();
		for (Segment segment : model.segments().all()) {
			Code code = segment.coding().getCode();
			int color = code == null ? NEUTRAL : byCode.computeIfAbsent(code, CodeColors::of);
			int x = 2 + model.stripes().lane(segment) % LANES * LANE;
			int last = Math.min(height - 1, row(Math.max(segment.start(), segment.end() - 1), length, height));
			for (int y = row(segment.start(), length, height); y <= last; y++) {
				if (image.alphaData[y * WIDTH + x] == 0) {
					Arrays.fill(image.alphaData, y * WIDTH + x, y * WIDTH + x + LANE - 1, (byte) 0xFF);
					for (int i = 0; i < LANE - 1; i++) {
						image.setPixel(x + i, y, color);
					}
				}
			}
		}
		return image;
	}
}
