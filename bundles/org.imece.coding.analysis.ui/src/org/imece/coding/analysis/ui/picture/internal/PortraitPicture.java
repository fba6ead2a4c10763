/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.coding.analysis.Portrait;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.corpus.CorpusCode;

/**
 * A document as ribbons that follow each other like lines: coloured by the codes of each stretch, which share the height
 * where there are several. Below stands which colour is which code.
 */
public final class PortraitPicture implements Picture {

	private static final int MARGIN = 10;
	private static final int GAP = 8;
	private static final int RIBBON = 26;
	private static final int SQUARE = 10;
	/** So much text is one ribbon, unless there were more of them than that. */
	private static final int CHARACTERS = 1_500;
	private static final int MOST_RIBBONS = 24;
	private static final int LEGEND = 190;
	private static final double UNCODED = 0.10;

	private final Portrait portrait;
	private final Map<CorpusCode, Integer> legend = new LinkedHashMap<>();
	private int ribbons = 1;
	private int left;
	private int width = 1;
	private int height;

	public PortraitPicture(Portrait portrait) {
		this.portrait = portrait;
		portrait.stretches().forEach(stretch -> stretch.codes().forEach(
				code -> legend.merge(code, stretch.end() - stretch.start(), Integer::sum)));
	}

	@Override
	public String name() {
		return portrait.table().title();
	}

	private int length() {
		return Math.max(1, portrait.document().text().length());
	}

	@Override
	public Point arrange(Pen pen, Point room) {
		ribbons = Math.clamp((length() + CHARACTERS - 1L) / CHARACTERS, 1, MOST_RIBBONS);
		left = MARGIN + pen.width(Messages.percent(1)) + GAP;
		width = Math.max(200, room.x - left - MARGIN);
		int columns = Math.max(1, (room.x - 2 * MARGIN) / LEGEND);
		int lines = (legend.size() + columns - 1) / columns;
		height = MARGIN + ribbons * (RIBBON + GAP) + GAP;
		return new Point(0, height + lines * (pen.lineHeight() + 4) + MARGIN);
	}

	@Override
	public void paint(Pen pen, Point scroll, Point room, int focus) {
		for (int ribbon = 0; ribbon < ribbons; ribbon++) {
			int y = MARGIN + ribbon * (RIBBON + GAP) - scroll.y;
			pen.writeRight(pen.muted(), Messages.percent((double) ribbon / ribbons), left - GAP,
					y + (RIBBON - pen.lineHeight()) / 2);
		}
		for (int i = 0; i < portrait.stretches().size(); i++) {
			Portrait.Stretch stretch = portrait.stretches().get(i);
			for (Rectangle part : parts(stretch)) {
				part.y -= scroll.y;
				paint(pen, stretch, part);
				if (i == focus) {
					pen.frame(pen.text(), new Rectangle(part.x - 1, part.y - 2, Math.max(5, part.width + 2), part.height + 4));
				}
			}
		}
		legend(pen, scroll, room);
	}

	private static void paint(Pen pen, Portrait.Stretch stretch, Rectangle part) {
		if (stretch.codes().isEmpty()) {
			pen.fill(pen.shade(pen.text(), UNCODED), part.x, part.y + part.height / 3, part.width, part.height / 3);
			return;
		}
		int lanes = stretch.codes().size();
		for (int lane = 0; lane < lanes; lane++) {
			int top = part.height * lane / lanes;
			pen.fill(stretch.codes().get(lane).rgb(), part.x, part.y + top, Math.max(2, part.width),
					part.height * (lane + 1) / lanes - top);
		}
	}

	private void legend(Pen pen, Point scroll, Point room) {
		int columns = Math.max(1, (room.x - 2 * MARGIN) / LEGEND);
		int number = 0;
		for (Map.Entry<CorpusCode, Integer> entry : legend.entrySet()) {
			int x = MARGIN + number % columns * LEGEND;
			int y = height + number / columns * (pen.lineHeight() + 4) - scroll.y;
			pen.fill(entry.getKey().rgb(), x, y + (pen.lineHeight() - SQUARE) / 2, SQUARE, SQUARE);
			String share = " " + Messages.percent((double) entry.getValue() / length());
			String title = pen.fit(entry.getKey().title(), LEGEND - SQUARE - 3 * GAP - pen.width(share));
			pen.write(pen.text(), title, x + SQUARE + GAP, y, LEGEND);
			pen.write(pen.muted(), share, x + SQUARE + GAP + pen.width(title), y, LEGEND);
			number++;
		}
	}

	/** Where a stretch is drawn: on several ribbons if it goes on. */
	private List<Rectangle> parts(Portrait.Stretch stretch) {
		List<Rectangle> parts = new ArrayList<>();
		double perRibbon = (double) length() / ribbons;
		for (int ribbon = (int) (stretch.start() / perRibbon); ribbon < ribbons; ribbon++) {
			double from = Math.max(stretch.start(), ribbon * perRibbon);
			double to = Math.min(stretch.end(), (ribbon + 1) * perRibbon);
			if (from >= to) {
				break;
			}
			int x = left + (int) ((from - ribbon * perRibbon) / perRibbon * width);
			int end = left + (int) ((to - ribbon * perRibbon) / perRibbon * width);
			parts.add(new Rectangle(x, MARGIN + ribbon * (RIBBON + GAP), Math.max(1, end - x), RIBBON));
		}
		return parts;
	}

	@Override
	public int count() {
		return portrait.stretches().size();
	}

	@Override
	public Rectangle bounds(int item) {
		List<Rectangle> parts = parts(portrait.stretches().get(item));
		return parts.isEmpty() ? new Rectangle(left, MARGIN, 1, RIBBON) : parts.get(0);
	}

	@Override
	public int at(Point place, Point scroll) {
		int ribbon = Math.floorDiv(place.y + scroll.y - MARGIN, RIBBON + GAP);
		int within = Math.floorMod(place.y + scroll.y - MARGIN, RIBBON + GAP);
		int x = place.x + scroll.x - left;
		if (ribbon < 0 || ribbon >= ribbons || within >= RIBBON || x < 0 || x >= width) {
			return -1;
		}
		double position = ((double) x / width + ribbon) * length() / ribbons;
		for (int i = 0; i < portrait.stretches().size(); i++) {
			if (position < portrait.stretches().get(i).end()) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public String words(int item) {
		Portrait.Stretch stretch = portrait.stretches().get(item);
		return Messages.format(Messages.Portrait_stretch, Messages.percent(portrait.share(stretch.start())),
				Messages.percent(portrait.share(stretch.end())), stretch.words());
	}
}
