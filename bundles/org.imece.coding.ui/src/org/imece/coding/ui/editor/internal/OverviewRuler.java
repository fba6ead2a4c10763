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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.code.CodeColors;
import org.imece.coding.segment.Segment;
import org.imece.model.coding.Code;
import org.imece.coding.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;

/** The whole document in one strip: where it is coded, in the colours of the codes, and which part is seen. */
final class OverviewRuler extends Canvas {

	static final int WIDTH = 16;
	private static final int LANES = 3;
	private static final int LANE = 4;
	private static final int NEUTRAL = 0x8C8C8C;
	private static final int NOTHING = -1;

	private final CodingModel model;
	private final StyledText text;
	private final TextGeometry geometry;
	/** Colours by row and lane; null when they have to be worked out again. */
	private int[][] rows;

	OverviewRuler(Composite parent, CodingModel model, StyledText text) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		this.text = text;
		geometry = new TextGeometry(text);
		AccessibleNames.set(this, Messages.Overview_name);
		setToolTipText(Messages.Overview_tip);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> rows = null);
		addListener(SWT.MouseDown, this::jump);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				jump(event);
			}
		});
	}

	/** After the codings changed. */
	void changed() {
		rows = null;
		redraw();
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
		if (rows == null) {
			rows = rows(area.height, length);
		}
		int upper = row(geometry.top(), length, area.height);
		int lower = Math.max(upper + 6, row(geometry.bottom(), length, area.height));
		gc.setAlpha(28);
		gc.setBackground(getForeground());
		gc.fillRectangle(0, upper, area.width, lower - upper);
		gc.setAlpha(255);
		for (int lane = 0; lane < LANES; lane++) {
			for (int y = 0; y < rows.length; y++) {
				int color = rows[y][lane];
				int from = y;
				while (y + 1 < rows.length && rows[y + 1][lane] == color) {
					y++;
				}
				if (color != NOTHING) {
					gc.setBackground(new Color(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF));
					gc.fillRectangle(2 + lane * LANE, from, LANE - 1, y - from + 1);
				}
			}
		}
	}

	private static int row(int offset, int length, int height) {
		return (int) ((long) offset * height / length);
	}

	private int[][] rows(int height, int length) {
		int[][] colors = new int[height][LANES];
		for (int[] row : colors) {
			Arrays.fill(row, NOTHING);
		}
		Map<Code, Integer> byCode = new IdentityHashMap<>();
		for (Segment segment : model.segments().all()) {
			Code code = segment.coding().getCode();
			int color = code == null ? NEUTRAL : byCode.computeIfAbsent(code, CodeColors::of);
			int lane = model.stripes().lane(segment) % LANES;
			int last = Math.min(height - 1, row(Math.max(segment.start(), segment.end() - 1), length, height));
			for (int y = row(segment.start(), length, height); y <= last; y++) {
				if (colors[y][lane] == NOTHING) {
					colors[y][lane] = color;
				}
			}
		}
		return colors;
	}
}
