/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.coding.analysis.GroupComparison;
import org.imece.coding.analysis.Proportion;
import org.imece.coding.analysis.ui.internal.Messages;

/**
 * For each code the shares of two groups as bars to the left and to the right of its name, and their difference with its
 * limits on a line. Items are the cells: first group, second group, for each row.
 */
public final class ComparisonPicture implements Picture {

	private static final int PADDING = 8;
	private static final int FIRST = 0x0072B2;
	private static final int SECOND = 0xD55E00;
	private static final int DOT = 4;

	private final GroupComparison comparison;
	private int rowHeight = 26;
	private int head;
	private int bar;
	private int label;
	private int axis;

	public ComparisonPicture(GroupComparison comparison) {
		this.comparison = comparison;
	}

	@Override
	public String name() {
		return comparison.title();
	}

	@Override
	public Point arrange(Pen pen, Point room) {
		rowHeight = pen.lineHeight() + PADDING + 2;
		head = 2 * pen.lineHeight() + 2 * PADDING;
		int width = Math.max(520, room.x - 2 * PADDING);
		int longest = comparison.rows().stream().mapToInt(row -> pen.width(row.code().title())).max().orElse(0);
		label = Math.min(longest + 2 * PADDING, width / 4);
		bar = (width - label) / 4;
		axis = width - label - 2 * bar - 3 * PADDING;
		return new Point(width + 2 * PADDING > room.x ? width + 2 * PADDING : 0,
				head + comparison.rows().size() * rowHeight + PADDING);
	}

	private int firstBar() {
		return PADDING;
	}

	private int secondBar() {
		return PADDING + bar + label;
	}

	private int axisLeft() {
		return secondBar() + bar + 3 * PADDING;
	}

	private int onAxis(double difference) {
		return axisLeft() + (int) Math.round((difference + 1) / 2 * (axis - PADDING));
	}

	@Override
	public Point fixed() {
		return new Point(0, head);
	}

	@Override
	public void paint(Pen pen, Point scroll, Point room, int focus) {
		for (int i = 0; i < comparison.rows().size(); i++) {
			int y = head + i * rowHeight - scroll.y;
			if (y + rowHeight < head || y > room.y) {
				continue;
			}
			row(pen, comparison.rows().get(i), y, -scroll.x);
			for (int side = 0; side < 2; side++) {
				if (focus == 2 * i + side) {
					Rectangle place = bounds(focus);
					pen.frame(pen.text(),
							new Rectangle(place.x - scroll.x, place.y - scroll.y, place.width, place.height));
				}
			}
		}
		head(pen, -scroll.x, room);
	}

	private void row(Pen pen, GroupComparison.Row row, int y, int dx) {
		int textY = y + (rowHeight - pen.lineHeight()) / 2;
		bar(pen, row.one(), FIRST, firstBar() + bar + dx, y, -1);
		bar(pen, row.two(), SECOND, secondBar() + dx, y, 1);
		String title = pen.fit(row.code().title(), label - 2 * PADDING);
		pen.write(pen.text(), title, firstBar() + bar + (label - pen.width(title)) / 2 + dx, textY, label);
		Proportion.Interval limits = row.interval();
		boolean differs = limits.low() > 0 || limits.high() < 0;
		int rgb = !differs ? pen.muted() : row.difference() > 0 ? FIRST : SECOND;
		int middle = y + rowHeight / 2;
		pen.line(pen.line(), onAxis(0) + dx, y, onAxis(0) + dx, y + rowHeight);
		pen.line(rgb, 2, onAxis(limits.low()) + dx, middle, onAxis(limits.high()) + dx, middle);
		pen.dot(rgb, onAxis(row.difference()) + dx, middle, DOT);
	}

	private void bar(Pen pen, Proportion share, int rgb, int from, int y, int direction) {
		String text = Messages.percent(share.share());
		int room = bar - pen.width(Messages.percent(1)) - PADDING;
		int length = (int) Math.round(share.share() * room);
		pen.fill(rgb, direction > 0 ? from : from - length, y + 4, length, rowHeight - 8);
		int textY = y + (rowHeight - pen.lineHeight()) / 2;
		if (direction > 0) {
			pen.write(pen.text(), text, from + length + 4, textY, bar);
		} else {
			pen.writeRight(pen.text(), text, from - length - 4, textY);
		}
	}

	private void head(Pen pen, int dx, Point room) {
		pen.fill(pen.background(), 0, 0, room.x, head);
		int lineHeight = pen.lineHeight();
		String one = pen.fit(comparison.group(0).title(), bar);
		pen.writeRight(pen.text(), one, firstBar() + bar + dx, PADDING);
		pen.writeRight(pen.muted(), units(0), firstBar() + bar + dx, PADDING + lineHeight);
		pen.write(pen.text(), comparison.group(1).title(), secondBar() + dx, PADDING, bar);
		pen.write(pen.muted(), units(1), secondBar() + dx, PADDING + lineHeight, bar);
		pen.write(pen.text(), Messages.Comparison_difference, axisLeft() + dx, PADDING, axis);
		pen.write(pen.muted(), "−100", axisLeft() + dx, PADDING + lineHeight, axis);
		pen.write(pen.muted(), "0", onAxis(0) - pen.width("0") / 2 + dx, PADDING + lineHeight, axis);
		pen.writeRight(pen.muted(), "+100", onAxis(1) + dx, PADDING + lineHeight);
		pen.line(pen.line(), 0, head - 1, room.x, head - 1);
	}

	private String units(int side) {
		return Messages.format(Messages.Comparison_units, comparison.group(side).units().size());
	}

	@Override
	public int count() {
		return 2 * comparison.rows().size();
	}

	@Override
	public Rectangle bounds(int item) {
		return new Rectangle(item % 2 == 0 ? firstBar() : secondBar(), head + item / 2 * rowHeight, bar, rowHeight);
	}

	@Override
	public int at(Point place, Point scroll) {
		int row = Math.floorDiv(place.y + scroll.y - head, rowHeight);
		int x = place.x + scroll.x;
		if (place.y < head || row < 0 || row >= comparison.rows().size()) {
			return -1;
		}
		return x < firstBar() + bar + label / 2 ? 2 * row : 2 * row + 1;
	}

	@Override
	public String words(int item) {
		GroupComparison.Row row = comparison.rows().get(item / 2);
		Proportion share = item % 2 == 0 ? row.one() : row.two();
		return Messages.format(Messages.Comparison_cell, row.code().title(), comparison.group(item % 2).title(),
				share.hits(), share.units(), Messages.percent(share.share()), points(row.difference()),
				points(row.interval().low()), points(row.interval().high()));
	}

	private static String points(double difference) {
		return String.format(Locale.getDefault(Locale.Category.FORMAT), "%+.0f", 100 * difference).replace('-', '−');
	}

	@Override
	public int move(int item, int key) {
		return switch (key) {
		case SWT.ARROW_UP -> item < 2 ? item : item - 2;
		case SWT.ARROW_DOWN -> item + 2 < count() ? item + 2 : item;
		case SWT.ARROW_LEFT -> item - item % 2;
		case SWT.ARROW_RIGHT -> item - item % 2 + 1;
		default -> Picture.super.move(item, key);
		};
	}
}
