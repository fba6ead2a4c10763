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
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.code.CodeColors;
import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Turn;
import org.imece.ui.editor.AccessibleNames;

/** Numbers of the turns left of the text; of the lines where nobody is known to speak. */
final class NumberRuler extends Canvas {

	private final CodingModel model;
	private final StyledText text;
	private final TextGeometry geometry;

	NumberRuler(Composite parent, CodingModel model, StyledText text) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		this.text = text;
		geometry = new TextGeometry(text);
		AccessibleNames.set(this, Messages.Numbers_name);
		addListener(SWT.Paint, this::paint);
	}

	private void paint(Event event) {
		if (text.getCharCount() == 0) {
			return;
		}
		event.gc.setForeground(muted());
		List<Turn> turns = model.turns().all();
		if (turns.isEmpty()) {
			for (int line = geometry.firstLine(); line <= geometry.lastLine(); line++) {
				draw(event.gc, line + 1, text.getOffsetAtLine(line));
			}
			return;
		}
		for (int i = Math.max(0, model.turns().indexAt(geometry.top())); i < turns.size()
				&& turns.get(i).getStart() < geometry.bottom(); i++) {
			draw(event.gc, i + 1, turns.get(i).getStart());
		}
	}

	private void draw(GC gc, int number, int offset) {
		String label = Integer.toString(number);
		int y = geometry.upper(offset);
		gc.drawText(label, getClientArea().width - gc.textExtent(label).x - 8, y, true);
	}

	private Color muted() {
		RGB ink = getForeground().getRGB();
		RGB ground = getBackground().getRGB();
		int mixed = CodeColors.mix(ink.red << 16 | ink.green << 8 | ink.blue,
				ground.red << 16 | ground.green << 8 | ground.blue, 0.45);
		return new Color(mixed >> 16 & 0xFF, mixed >> 8 & 0xFF, mixed & 0xFF);
	}
}
