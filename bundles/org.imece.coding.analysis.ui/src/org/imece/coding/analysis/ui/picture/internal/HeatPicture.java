/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.coding.code.CodeColors;

/** A table whose cells are shaded by their numbers; titles stay while it scrolls. */
public final class HeatPicture implements Picture {

	/** What the cells hold. */
	public interface Cells {

		/** The number as text; empty where there is nothing to say. */
		String text(int row, int column);

		/** How strong the shade is, from -1 to 1; NaN for none. */
		double strength(int row, int column);

		/** The cell in words, with its titles. */
		String words(int row, int column);
	}

	private static final int PADDING = 6;
	private static final int SQUARE = 10;
	private static final int WIDE = 88;
	private static final int NARROW = 34;
	private static final int TITLE_HEIGHT = 150;
	private static final double LABELS = 0.34;
	private static final double FAINTEST = 0.10;
	private static final double STRONGEST = 0.85;
	/** Blue and vermilion of Okabe and Ito. */
	private static final int MORE = 0x0072B2;
	private static final int LESS = 0xD55E00;

	private final String name;
	private final List<String> rows;
	private final int[] colors;
	private final List<String> columns;
	private final Cells cells;
	private int rowHeight = 24;
	private int columnWidth = WIDE;
	private int labelWidth;
	private int titleHeight;
	private boolean upright;

	/** @param colors of the rows, as 0xRRGGBB */
	public HeatPicture(String name, List<String> rows, int[] colors, List<String> columns, Cells cells) {
		this.name = name;
		this.rows = List.copyOf(rows);
		this.colors = colors.clone();
		this.columns = List.copyOf(columns);
		this.cells = cells;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Point arrange(Pen pen, Point room) {
		rowHeight = pen.lineHeight() + 2 * PADDING;
		int longest = rows.stream().mapToInt(pen::width).max().orElse(0);
		labelWidth = Math.min(longest + SQUARE + 3 * PADDING, Math.max(120, (int) (room.x * LABELS)));
		int titles = columns.stream().mapToInt(pen::width).max().orElse(0);
		int wide = Math.clamp(titles + 2 * PADDING, WIDE / 2, 2 * WIDE);
		upright = labelWidth + columns.size() * Math.min(wide, WIDE) > room.x;
		columnWidth = upright ? Math.max(NARROW, pen.width("0.000") + PADDING) : fill(room, Math.min(wide, WIDE), wide);
		titleHeight = upright ? Math.min(TITLE_HEIGHT, titles + 2 * PADDING) : rowHeight;
		return new Point(labelWidth + columns.size() * columnWidth, titleHeight + rows.size() * rowHeight + PADDING);
	}

	private int fill(Point room, int least, int most) {
		return columns.isEmpty() ? least : Math.clamp((room.x - labelWidth) / columns.size(), least, Math.max(least, most));
	}

	@Override
	public Point fixed() {
		return new Point(labelWidth, titleHeight);
	}

	@Override
	public void paint(Pen pen, Point scroll, Point room, int focus) {
		int firstRow = Math.clamp(scroll.y / rowHeight, 0, rows.size() - 1);
		int lastRow = Math.clamp((scroll.y + room.y) / rowHeight, 0, rows.size() - 1);
		int firstColumn = Math.clamp(scroll.x / columnWidth, 0, columns.size() - 1);
		int lastColumn = Math.clamp((scroll.x + room.x) / columnWidth, 0, columns.size() - 1);
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				Rectangle place = bounds(row * columns.size() + column);
				place.x -= scroll.x;
				place.y -= scroll.y;
				cell(pen, row, column, place);
				if (row * columns.size() + column == focus) {
					pen.frame(pen.text(), place);
				}
			}
		}
		labels(pen, firstRow, lastRow, scroll);
		titles(pen, firstColumn, lastColumn, scroll, room);
	}

	private void cell(Pen pen, int row, int column, Rectangle place) {
		double strength = cells.strength(row, column);
		int ground = Double.isNaN(strength) || strength == 0 ? pen.background()
				: pen.shade(strength > 0 ? MORE : LESS,
						FAINTEST + (STRONGEST - FAINTEST) * Math.min(1, Math.abs(strength)));
		pen.fill(ground, place.x, place.y, place.width - 1, place.height - 1);
		String text = cells.text(row, column);
		int x = place.x + (place.width - pen.width(text)) / 2;
		pen.write(CodeColors.textOn(ground), text, x, place.y + PADDING, place.width);
	}

	private void labels(Pen pen, int first, int last, Point scroll) {
		pen.fill(pen.background(), 0, 0, labelWidth, titleHeight + rows.size() * rowHeight);
		for (int row = first; row <= last; row++) {
			int y = titleHeight + row * rowHeight - scroll.y;
			pen.fill(colors[row], PADDING, y + (rowHeight - SQUARE) / 2, SQUARE, SQUARE);
			pen.write(pen.text(), rows.get(row), 2 * PADDING + SQUARE, y + PADDING, labelWidth - 3 * PADDING - SQUARE);
			pen.line(pen.line(), 0, y + rowHeight - 1, labelWidth, y + rowHeight - 1);
		}
	}

	private void titles(Pen pen, int first, int last, Point scroll, Point room) {
		pen.fill(pen.background(), labelWidth, 0, Math.max(0, room.x - labelWidth), titleHeight);
		for (int column = first; column <= last; column++) {
			int x = labelWidth + column * columnWidth - scroll.x;
			if (x < labelWidth - columnWidth / 2) {
				continue;
			}
			if (upright) {
				String title = columns.get(column);
				pen.upright(x + (columnWidth - pen.lineHeight()) / 2, titleHeight - PADDING,
						() -> pen.write(pen.text(), title, 0, 0, titleHeight - 2 * PADDING));
			} else {
				String title = pen.fit(columns.get(column), columnWidth - PADDING);
				pen.write(pen.text(), title, x + (columnWidth - pen.width(title)) / 2, PADDING, columnWidth);
			}
		}
		pen.fill(pen.background(), 0, 0, labelWidth, titleHeight);
		pen.line(pen.line(), 0, titleHeight - 1, room.x, titleHeight - 1);
	}

	@Override
	public int count() {
		return rows.size() * columns.size();
	}

	@Override
	public Rectangle bounds(int item) {
		return new Rectangle(labelWidth + item % columns.size() * columnWidth,
				titleHeight + item / columns.size() * rowHeight, columnWidth, rowHeight);
	}

	@Override
	public int at(Point place, Point scroll) {
		if (place.x < labelWidth || place.y < titleHeight) {
			return -1;
		}
		int column = (place.x + scroll.x - labelWidth) / columnWidth;
		int row = (place.y + scroll.y - titleHeight) / rowHeight;
		return column < columns.size() && row < rows.size() ? row * columns.size() + column : -1;
	}

	@Override
	public String words(int item) {
		return cells.words(item / columns.size(), item % columns.size());
	}

	@Override
	public int move(int item, int key) {
		int row = item / columns.size();
		int column = item % columns.size();
		return switch (key) {
		case SWT.ARROW_UP -> at(row - 1, column);
		case SWT.ARROW_DOWN -> at(row + 1, column);
		case SWT.ARROW_LEFT -> at(row, column - 1);
		case SWT.ARROW_RIGHT -> at(row, column + 1);
		case SWT.PAGE_UP -> at(row - 10, column);
		case SWT.PAGE_DOWN -> at(row + 10, column);
		case SWT.HOME -> at(row, 0);
		case SWT.END -> at(row, columns.size() - 1);
		default -> item;
		};
	}

	private int at(int row, int column) {
		return Math.clamp(row, 0, rows.size() - 1) * columns.size() + Math.clamp(column, 0, columns.size() - 1);
	}
}
