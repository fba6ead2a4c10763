/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.code.CodeColors;
import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Ellipsis;

/** Left of the text: who begins to speak, and the numbers of the lines as the state line gives them. */
final class MarginRuler extends Canvas {

	private static final int NUMBERS = 40;
	private static final int SPEAKERS = 76;
	private static final int GAP = 8;

	private final CodingModel model;
	private final StyledText text;
	private final TextGeometry geometry;

	MarginRuler(Composite parent, CodingModel model, StyledText text) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		this.text = text;
		geometry = new TextGeometry(text);
		AccessibleNames.set(this, Messages.Margin_name);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseMove, this::showToolTip);
	}

	/** How wide it should be: without speakers there is no column for them. */
	int width() {
		return model.turns().all().isEmpty() ? NUMBERS : SPEAKERS + NUMBERS;
	}

	private void paint(Event event) {
		if (text.getCharCount() == 0) {
			return;
		}
		geometry.update();
		int right = getClientArea().width - GAP;
		event.gc.setForeground(muted());
		for (int line = geometry.firstLine(); line <= geometry.lastLine(); line++) {
			String number = Integer.toString(line + 1);
			event.gc.drawText(number, right - event.gc.textExtent(number).x, geometry.upper(text.getOffsetAtLine(line)),
					true);
		}
		event.gc.setForeground(getForeground());
		List<Turn> turns = model.turns().all();
		int bottom = model.stored(geometry.bottom());
		for (int i = Math.max(0, model.turns().indexAt(model.stored(geometry.top()))); i < turns.size()
				&& turns.get(i).getStart() < bottom; i++) {
			Turn turn = turns.get(i);
			if (turn.getSpeaker() != null && turn.getSpeaker().getLabel() != null) {
				drawSpeaker(event.gc, turn.getSpeaker(), geometry.upper(model.shown(turn.getStart())));
			}
		}
	}

	private void drawSpeaker(GC gc, Speaker speaker, int y) {
		String label = Ellipsis.fit(speaker.getLabel(), SPEAKERS - GAP, part -> gc.textExtent(part).x);
		gc.drawText(label, GAP, y, true);
	}

	private void showToolTip(Event event) {
		Rectangle area = getClientArea();
		String tip = null;
		if (text.getCharCount() > 0 && event.x < area.width - NUMBERS) {
			int offset = model.stored(text.getOffsetAtLine(text.getLineIndex(event.y)));
			tip = model.turns().speaker(offset, offset + 1).map(Speaker::getLabel).map(label -> label.replace("&", "&&"))
					.orElse(null);
		}
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private Color muted() {
		RGB ink = getForeground().getRGB();
		RGB ground = getBackground().getRGB();
		int mixed = CodeColors.mix(ink.red << 16 | ink.green << 8 | ink.blue,
				ground.red << 16 | ground.green << 8 | ground.blue, 0.45);
		return new Color(mixed >> 16 & 0xFF, mixed >> 8 & 0xFF, mixed & 0xFF);
	}
}
