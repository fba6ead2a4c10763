/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.code.CodeColors;
import org.imece.coding.segment.Segment;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.ui.view.Ellipsis;

/** Stripes of the coded passages beside the text, with the names of the codes where passages begin. */
final class StripeRuler extends Canvas {

	private static final int LANE = 8;
	private static final int STRIPE = 4;
	private static final int STRIPE_CHOSEN = 7;
	private static final int MAX_LANES = 12;
	private static final int MARGIN = 6;
	private static final int DOT = 6;
	private static final int BEFORE_NAME = 10;
	private static final int NEUTRAL = 0x8C8C8C;

	/** A stripe as it was drawn last. */
	private record Drawn(Rectangle bar, Rectangle name, Segment segment) {
	}

	private final CodingModel model;
	private final StyledText text;
	private final TextGeometry geometry;
	private final List<Drawn> drawn = new ArrayList<>();
	private Coding chosen;

	/** @param choose is told which stripe was clicked */
	StripeRuler(Composite parent, CodingModel model, StyledText text, Consumer<Segment> choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		this.text = text;
		geometry = new TextGeometry(text);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Stripes_name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = chosen == null ? "" : CodingText.describe(chosen, model.project().mainLanguage());
			}
		});
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, event -> at(event).ifPresent(choose));
		addListener(SWT.MouseMove, event -> showToolTip(event));
		addListener(SWT.MouseVerticalWheel, event -> scroll(event));
	}

	/** Draws one stripe stronger than the others. */
	void setChosen(Coding coding) {
		if (chosen != coding) {
			chosen = coding;
			getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
			redraw();
		}
	}

	private void scroll(Event event) {
		text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight());
	}

	private void paint(Event event) {
		drawn.clear();
		if (text.getCharCount() == 0) {
			return;
		}
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		int lanes = Math.min(MAX_LANES, model.stripes().count());
		int left = MARGIN + lanes * LANE + MARGIN;
		Rectangle area = getClientArea();
		int free = Integer.MIN_VALUE;
		geometry.update();
		int top = geometry.top();
		int bottom = geometry.bottom();
		int highest = geometry.upper(top) + 1;
		int lowest = geometry.lower(bottom) - 1;
		for (Segment segment : model.segments().between(top, bottom)) {
			int upper = segment.start() <= top ? highest : geometry.upper(segment.start()) + 1;
			int lower = segment.end() > bottom ? lowest : geometry.lower(segment.end() - 1) - 1;
			Rectangle bar = bar(gc, segment, upper, lower);
			Rectangle name = null;
			int y = Math.max(Math.max(upper, 0), free);
			if (upper >= -text.getLineHeight() && y + text.getLineHeight() <= area.height
					&& y < lower + text.getLineHeight()) {
				name = name(gc, segment, left, y, area.width - left - 2);
				free = y + name.height;
			}
			drawn.add(new Drawn(bar, name, segment));
		}
	}

	private Rectangle bar(GC gc, Segment segment, int upper, int lower) {
		int lane = Math.min(model.stripes().lane(segment), MAX_LANES - 1);
		int width = segment.coding() == chosen ? STRIPE_CHOSEN : STRIPE;
		gc.setBackground(color(rgb(segment)));
		int x = MARGIN + lane * LANE - (width - STRIPE) / 2;
		gc.fillRoundRectangle(x, upper, width, Math.max(3, lower - upper), STRIPE, STRIPE);
		return new Rectangle(x - 2, upper, width + 4, Math.max(3, lower - upper));
	}

	private Rectangle name(GC gc, Segment segment, int x, int y, int width) {
		String name = name(segment) + CodingText.marks(segment.coding());
		Point size = gc.textExtent(name, SWT.DRAW_TRANSPARENT);
		gc.setForeground(getForeground());
		gc.setBackground(color(rgb(segment)));
		gc.fillOval(x, y + size.y / 2 - DOT / 2, DOT, DOT);
		gc.drawText(Ellipsis.fit(name, width - BEFORE_NAME, part -> gc.textExtent(part, SWT.DRAW_TRANSPARENT).x),
				x + BEFORE_NAME, y, SWT.DRAW_TRANSPARENT);
		return new Rectangle(x, y, Math.min(width, size.x + BEFORE_NAME), size.y);
	}

	private String name(Segment segment) {
		Code code = segment.coding().getCode();
		return code == null ? Messages.Coding_none : Titles.of(code, model.project().mainLanguage());
	}

	private static int rgb(Segment segment) {
		return segment.coding().getCode() == null ? NEUTRAL : CodeColors.of(segment.coding().getCode());
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** The stripe under the pointer; of several the one drawn last. */
	private Optional<Segment> at(Event event) {
		for (int i = drawn.size() - 1; i >= 0; i--) {
			Drawn each = drawn.get(i);
			if (each.bar().contains(event.x, event.y) || each.name() != null && each.name().contains(event.x, event.y)) {
				return Optional.of(each.segment());
			}
		}
		return Optional.empty();
	}

	private void showToolTip(Event event) {
		String tip = at(event).map(this::describe).map(text -> text.replace("&", "&&")).orElse(null);
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	String describe(Segment segment) {
		return CodingText.describe(segment.coding(), model.project().mainLanguage());
	}
}
