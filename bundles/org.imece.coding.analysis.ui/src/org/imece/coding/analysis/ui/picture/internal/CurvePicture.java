/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.coding.analysis.Saturation;
import org.imece.coding.analysis.ui.internal.Messages;

/** Bars of new codes and the line of all codes so far, document by document. */
public final class CurvePicture implements Picture {

	private static final int MARGIN = 14;
	private static final int NARROWEST = 26;
	private static final int WIDEST = 90;
	private static final int DOT = 3;

	private final Saturation saturation;
	private int left;
	private int bottom;
	private int top;
	private double unit;
	private int step = NARROWEST;
	private int most;
	private int lines;

	public CurvePicture(Saturation saturation) {
		this.saturation = saturation;
	}

	@Override
	public String name() {
		return saturation.table().title();
	}

	@Override
	public Point arrange(Pen pen, Point room) {
		most = Math.max(1, saturation.steps().stream().mapToInt(Saturation.Step::cumulative).max().orElse(1));
		left = MARGIN + pen.width(Integer.toString(most)) + MARGIN;
		top = 2 * MARGIN + pen.lineHeight();
		int steps = Math.max(1, saturation.steps().size());
		step = Math.clamp((room.x - left - MARGIN) / steps, NARROWEST, WIDEST);
		lines = step >= WIDEST - 1 ? 2 : 1;
		bottom = Math.max(top + 120, room.y - MARGIN - (1 + lines) * pen.lineHeight());
		unit = (double) (bottom - top) / most;
		return new Point(left + steps * step + MARGIN, bottom + (1 + lines) * pen.lineHeight());
	}

	@Override
	public void paint(Pen pen, Point scroll, Point room, int focus) {
		legend(pen);
		grid(pen, scroll, room);
		pen.within(new Rectangle(left, 0, Math.max(0, room.x - left), room.y), () -> curve(pen, scroll, focus));
	}

	private void curve(Pen pen, Point scroll, int focus) {
		Point before = null;
		for (int i = 0; i < saturation.steps().size(); i++) {
			Saturation.Step one = saturation.steps().get(i);
			int x = left + i * step - scroll.x;
			int y = -scroll.y;
			int height = (int) Math.round(one.fresh().size() * unit);
			pen.fill(pen.isDark() ? 0xE69F00 : 0xD98B00, x + step / 5, y + bottom - height, step * 3 / 5, height);
			Point here = new Point(x + step / 2, y + bottom - (int) Math.round(one.cumulative() * unit));
			if (before != null) {
				pen.line(pen.accent(), 2, before.x, before.y, here.x, here.y);
			}
			pen.dot(pen.accent(), here.x, here.y, DOT);
			before = here;
			title(pen, i, x, y);
			if (i == focus) {
				pen.frame(pen.text(), new Rectangle(x + 1, y + top - MARGIN / 2, step - 2, bottom - top + MARGIN));
			}
		}
	}

	private void title(Pen pen, int index, int x, int y) {
		String number = Integer.toString(index + 1);
		pen.write(pen.muted(), number, x + (step - pen.width(number)) / 2, y + bottom + 2, step);
		if (lines > 1) {
			String title = pen.fit(saturation.steps().get(index).document().title(), step - 4);
			pen.write(pen.text(), title, x + (step - pen.width(title)) / 2, y + bottom + 2 + pen.lineHeight(), step);
		}
	}

	private void legend(Pen pen) {
		int y = MARGIN;
		int x = left;
		pen.fill(pen.accent(), x, y + pen.lineHeight() / 2 - 1, 16, 3);
		pen.write(pen.text(), Messages.Saturation_all, x + 22, y, 400);
		x += 22 + pen.width(Messages.Saturation_all) + 2 * MARGIN;
		pen.fill(pen.isDark() ? 0xE69F00 : 0xD98B00, x, y + 3, 12, pen.lineHeight() - 6);
		pen.write(pen.text(), Messages.Saturation_fresh, x + 18, y, 400);
	}

	private void grid(Pen pen, Point scroll, Point room) {
		int every = Math.max(1, (int) Math.ceil(pen.lineHeight() * 2.5 / unit));
		for (int value = 0; value <= most; value += every) {
			int y = bottom - (int) Math.round(value * unit) - scroll.y;
			pen.line(pen.line(), left, y, room.x, y);
			pen.writeRight(pen.muted(), Integer.toString(value), left - 6, y - pen.lineHeight() / 2);
		}
	}

	@Override
	public int count() {
		return saturation.steps().size();
	}

	@Override
	public Rectangle bounds(int item) {
		return new Rectangle(left + item * step, 0, step, bottom);
	}

	@Override
	public Point fixed() {
		return new Point(left, 0);
	}

	@Override
	public int at(Point place, Point scroll) {
		int item = Math.floorDiv(place.x + scroll.x - left, step);
		return place.x >= left && item >= 0 && item < count() ? item : -1;
	}

	@Override
	public String words(int item) {
		Saturation.Step one = saturation.steps().get(item);
		return Messages.format(Messages.Saturation_step, item + 1, one.document().title(), one.fresh().size(),
				one.cumulative(), String.join(", ", one.fresh().stream().map(code -> code.title()).toList()));
	}
}
