/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.imece.coding.segment.Segment;
import org.imece.coding.text.TextChange;
import org.imece.coding.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.TextFont;

/** The text between its margin and its stripes. */
final class TextPane extends Composite {

	private static final int STRIPES = 170;
	/** About ninety letters. */
	private static final int MAX_LETTERS = 92;
	private static final int PAD = 12;
	private static final int MANY_CHANGES = 200;

	private final SourceViewer viewer;
	private final TextGeometry geometry;
	private final SeenStyles styles;
	private final MarginRuler margin;
	private final StripeRuler stripes;
	private final OverviewRuler overview;

	TextPane(Composite parent, CodingModel model, Font font, Consumer<Segment> choose) {
		super(parent, SWT.NONE);
		viewer = new SourceViewer(this, null, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
		viewer.setEditable(false);
		viewer.configure(new SourceViewerConfiguration() {
			@Override
			public IUndoManager getUndoManager(ISourceViewer sourceViewer) {
				return null; // undo is that of the project
			}
		});
		StyledText text = viewer.getTextWidget();
		text.setMargins(PAD, PAD, PAD, PAD);
		text.setAlwaysShowScrollBars(false);
		AccessibleNames.set(text, Messages.Text_name);
		geometry = new TextGeometry(text);
		styles = new SeenStyles(model, text);
		margin = new MarginRuler(this, model, text);
		stripes = new StripeRuler(this, model, text, choose);
		overview = new OverviewRuler(this, model, text);
		viewer.setDocument(new Document(model.text()));
		setLayout(new Columns());
		applyFont(font);
		text.addListener(SWT.Paint, this::textPainted);
		text.addListener(SWT.MouseVerticalWheel, this::zoom);
		viewer.addViewportListener(offset -> viewportChanged());
		viewer.getControl().addListener(SWT.Resize, event -> viewportChanged());
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

	SeenStyles styles() {
		return styles;
	}

	private void zoom(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
			event.doit = false;
			TextFont.grow(Integer.signum(event.count));
		}
	}

	/** Lines may have moved without anybody telling, such as when their wrapping becomes known. */
	private void textPainted(Event event) {
		if (styles.isOutdated()) {
			getDisplay().asyncExec(this::styleAll); // first time, and after a change of theme
		}
		if (geometry.update()) {
			redrawRulers();
		}
	}

	private void viewportChanged() {
		styles.extend();
		redrawRulers();
	}

	private void redrawRulers() {
		margin.redraw();
		stripes.redraw();
		overview.redraw();
	}

	/** Styles the text again. */
	void styleAll() {
		if (!isDisposed()) {
			styles.restart();
			overview.changed();
			redrawRulers();
		}
	}

	/** Styles parts of the text again. */
	void style(List<int[]> changed) {
		if (changed.isEmpty()) {
			return;
		}
		if (changed.size() > MANY_CHANGES) {
			styleAll();
			return;
		}
		changed.forEach(part -> styles.again(part[0], part[1]));
		overview.changed();
		redrawRulers();
	}

	/** After the text of the widget was changed by typing. */
	void typed(TextChange change) {
		int start = text().getOffsetAtLine(text().getLineAtOffset(change.offset()));
		int last = text().getLineAtOffset(change.offset() + change.replacement().length());
		styles.again(start, text().getOffsetAtLine(last) + text().getLine(last).length());
		redrawRulers();
	}

	/** After turns were changed: the margin may have to become wider. */
	void turnsChanged() {
		if (margin.getSize().x != margin.width()) {
			layout();
		}
	}

	/** Below the selection, or where the caret is, on the display. */
	Point belowSelection() {
		Point selection = text().getSelectionRange();
		int offset = Math.max(selection.x, selection.x + selection.y - 1);
		Point place = text().getLocationAtOffset(selection.x);
		int below = text().getLocationAtOffset(offset).y + text().getLineHeight(offset);
		Rectangle area = text().getClientArea();
		return text().toDisplay(Math.clamp(place.x, 0, Math.max(0, area.width)), Math.clamp(below, 0, area.height));
	}

	/** Speakers and numbers, text of a readable width, stripes, the whole in a strip. */
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
			int left = margin.width();
			int textWidth = Math.max(0, Math.min(readable, area.width - left - stripesWidth - OverviewRuler.WIDTH));
			margin.setBounds(0, 0, left, area.height);
			viewer.getControl().setBounds(left, 0, textWidth, area.height);
			stripes.setBounds(left + textWidth, 0,
					Math.max(0, area.width - left - textWidth - OverviewRuler.WIDTH), area.height);
			overview.setBounds(Math.max(0, area.width - OverviewRuler.WIDTH), 0, OverviewRuler.WIDTH, area.height);
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
