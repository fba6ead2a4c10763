/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.imece.coding.segment.Segment;
import org.imece.coding.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;

/** The text between its numbers and its stripes. */
final class TextPane extends Composite {

	private static final int NUMBERS = 44;
	private static final int STRIPES = 170;
	/** About ninety letters. */
	private static final int MAX_LETTERS = 92;
	private static final int PAD = 12;
	private static final int MANY_CHANGES = 100;

	private final CodingModel model;
	private final SourceViewer viewer;
	private final NumberRuler numbers;
	private final StripeRuler stripes;
	private RGB styledFor;

	TextPane(Composite parent, CodingModel model, Font font, Consumer<Segment> choose) {
		super(parent, SWT.NONE);
		this.model = model;
		viewer = new SourceViewer(this, null, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
		viewer.setEditable(false);
		viewer.configure(new SourceViewerConfiguration());
		StyledText text = viewer.getTextWidget();
		text.setMargins(PAD, PAD, PAD, PAD);
		text.setAlwaysShowScrollBars(false);
		AccessibleNames.set(text, Messages.Text_name);
		numbers = new NumberRuler(this, model, text);
		stripes = new StripeRuler(this, model, text, choose);
		viewer.setDocument(new Document(model.text()));
		setLayout(new Columns());
		applyFont(font);
		text.addListener(SWT.Paint, this::textPainted);
		viewer.addViewportListener(offset -> redrawRulers());
		viewer.getControl().addListener(SWT.Resize, event -> redrawRulers());
	}

	SourceViewer viewer() {
		return viewer;
	}

	StyledText text() {
		return viewer.getTextWidget();
	}

	StripeRuler stripes() {
		return stripes;
	}

	void applyFont(Font font) {
		StyledText text = text();
		text.setFont(font);
		text.setLineSpacing(Math.round(font.getFontData()[0].getHeight() * 0.4f));
		layout();
		redrawRulers();
	}

	/** Caret movements repaint a line; anything larger may have moved the lines. */
	private void textPainted(Event event) {
		if (!getTextGround().equals(styledFor)) {
			styledFor = getTextGround();
			getDisplay().asyncExec(this::styleAll); // first time, and after a change of theme
		}
		if (event.height > text().getLineHeight() * 2) {
			redrawRulers();
		}
	}

	private RGB getTextGround() {
		return text().getBackground().getRGB();
	}

	private void redrawRulers() {
		numbers.redraw();
		stripes.redraw();
	}

	/** Styles the whole text again. */
	void styleAll() {
		if (!isDisposed()) {
			int length = text().getCharCount();
			text().setStyleRanges(styles().between(0, length));
			redrawRulers();
		}
	}

	/** Styles parts of the text again. */
	void style(List<int[]> changed) {
		if (changed.size() > MANY_CHANGES) {
			styleAll();
			return;
		}
		SpanStyles styles = styles();
		for (int[] part : changed) {
			if (part[0] < part[1]) {
				text().replaceStyleRanges(part[0], part[1] - part[0], styles.between(part[0], part[1]));
			}
		}
		redrawRulers();
	}

	private SpanStyles styles() {
		return new SpanStyles(model.segments(), model.turns(), model.text(), getTextGround());
	}

	/** Below the selection, or where the caret is, on the display. */
	Point belowSelection() {
		Point selection = text().getSelectionRange();
		int offset = Math.max(selection.x, selection.x + selection.y - 1);
		Point place = text().getLocationAtOffset(selection.x);
		int below = new TextGeometry(text()).lower(offset);
		Rectangle area = text().getClientArea();
		return text().toDisplay(Math.clamp(place.x, 0, Math.max(0, area.width)), Math.clamp(below, 0, area.height));
	}

	/** Numbers, text of a readable width, stripes. */
	private final class Columns extends Layout {

		@Override
		protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
			return new Point(widthHint == SWT.DEFAULT ? 700 : widthHint, heightHint == SWT.DEFAULT ? 400 : heightHint);
		}

		@Override
		protected void layout(Composite composite, boolean flushCache) {
			Rectangle area = composite.getClientArea();
			int readable = (int) (letterWidth() * MAX_LETTERS) + 2 * PAD;
			int stripesWidth = Math.min(STRIPES, area.width / 3);
			int textWidth = Math.max(0, Math.min(readable, area.width - NUMBERS - stripesWidth));
			numbers.setBounds(0, 0, NUMBERS, area.height);
			viewer.getControl().setBounds(NUMBERS, 0, textWidth, area.height);
			stripes.setBounds(NUMBERS + textWidth, 0, Math.max(0, area.width - NUMBERS - textWidth), area.height);
		}

		private double letterWidth() {
			GC gc = new GC(text());
			try {
				return gc.getFontMetrics().getAverageCharacterWidth();
			} finally {
				gc.dispose();
			}
		}
	}
}
