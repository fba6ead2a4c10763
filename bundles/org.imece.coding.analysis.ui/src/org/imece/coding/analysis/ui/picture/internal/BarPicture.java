/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Bars below each other, the longest as wide as there is room. */
public final class BarPicture implements Picture {

	private static final int PADDING = 8;
	private static final int INDENT = 14;
	private static final int SQUARE = 10;
	private static final double LABELS = 0.42;

	/**
	 * A bar.
	 *
	 * @param level how deep it is below others
	 * @param rgb   its colour; -1 for that of the workbench
	 * @param value how long it is, and as text
	 * @param words all of it, for the screen reader
	 */
	public record Bar(String label, int level, int rgb, double value, String text, String words) {
	}

	private final String name;
	private final List<Bar> bars;
	private int rowHeight = 24;
	private int labelWidth;
	private int width;
	private double unit;

	public BarPicture(String name, List<Bar> bars) {
		this.name = name;
		this.bars = List.copyOf(bars);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Point arrange(Pen pen, Point room) {
		rowHeight = pen.lineHeight() + PADDING;
		int longest = 0;
		int numbers = 0;
		for (Bar bar : bars) {
			longest = Math.max(longest, pen.width(bar.label()) + indent(bar));
			numbers = Math.max(numbers, pen.width(bar.text()));
		}
		labelWidth = Math.min(longest, (int) (room.x * LABELS));
		width = Math.max(room.x, 240);
		double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
		unit = most == 0 ? 0 : (width - labelWidth - numbers - 4.0 * PADDING) / most;
		return new Point(0, bars.size() * rowHeight + 2 * PADDING);
	}

	private static int indent(Bar bar) {
		return bar.level() * INDENT + (bar.rgb() < 0 ? 0 : SQUARE + PADDING);
	}

	@Override
	public void paint(Pen pen, Point scroll, Point room, int focus) {
		int first = Math.max(0, (scroll.y - PADDING) / rowHeight);
		int last = Math.min(bars.size() - 1, (scroll.y + room.y) / rowHeight);
		for (int i = first; i <= last; i++) {
			Rectangle row = bounds(i);
			paint(pen, bars.get(i), row.y - scroll.y);
			if (i == focus) {
				pen.frame(pen.accent(), new Rectangle(row.x, row.y - scroll.y, row.width, row.height));
			}
		}
	}

	private void paint(Pen pen, Bar bar, int y) {
		int textY = y + PADDING / 2;
		int x = PADDING + bar.level() * INDENT;
		int rgb = bar.rgb() < 0 ? pen.accent() : bar.rgb();
		if (bar.rgb() >= 0) {
			pen.fill(rgb, x, y + (rowHeight - SQUARE) / 2, SQUARE, SQUARE);
		}
		int left = PADDING + labelWidth + PADDING;
		pen.write(pen.text(), bar.label(), PADDING + indent(bar), textY, left - 2 * PADDING - indent(bar) + PADDING / 2);
		int length = (int) Math.round(bar.value() * unit);
		pen.fill(rgb, left, y + 3, Math.max(bar.value() > 0 ? 2 : 0, length), rowHeight - 6);
		pen.write(bar.value() > 0 ? pen.text() : pen.muted(), bar.text(), left + length + PADDING, textY, width);
	}

	@Override
	public int count() {
		return bars.size();
	}

	@Override
	public Rectangle bounds(int item) {
		return new Rectangle(2, PADDING + item * rowHeight, width - 4, rowHeight);
	}

	@Override
	public int at(Point place, Point scroll) {
		int row = Math.floorDiv(place.y + scroll.y - PADDING, rowHeight);
		return row >= 0 && row < bars.size() ? row : -1;
	}

	@Override
	public String words(int item) {
		return bars.get(item).words();
	}
}
