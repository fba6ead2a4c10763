/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.imece.core.project.Titles;
import org.imece.evidence.ui.internal.Palette;
import org.imece.evidence.ui.internal.States;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Question;

/** Lays the matrix out and draws it: questions on the left, a column for each jurisdiction. */
final class MatrixPainter {

	private static final int PADDING = 8;
	private static final int GAP = 4;
	private static final int SIGN = 12;
	private static final int TEXT_LINES = 2;
	private static final int QUESTION_LINES = 3;
	private static final double QUESTION_SHARE = 0.26;
	private static final int MIN_QUESTION = 170;
	private static final int MAX_QUESTION = 380;

	private final Control control;
	private Font bold;
	private MatrixCells cells;
	private int lineHeight = 16;
	private int questionWidth;
	private int columnWidth;
	private int rowHeight;

	MatrixPainter(Control control) {
		this.control = control;
		control.addListener(SWT.Dispose, event -> {
			if (bold != null) {
				bold.dispose();
			}
		});
	}

	void arrange(MatrixCells newCells, int width) {
		cells = newCells;
		GC gc = new GC(control);
		lineHeight = gc.getFontMetrics().getHeight();
		gc.dispose();
		questionWidth = (int) Math.clamp(width * QUESTION_SHARE, MIN_QUESTION, MAX_QUESTION);
		columnWidth = Math.max(120, (width - questionWidth) / Math.max(1, cells.jurisdictions().size()));
		rowHeight = 2 * PADDING + Math.max(QUESTION_LINES * lineHeight, (1 + TEXT_LINES) * lineHeight + GAP);
	}

	int lineHeight() {
		return lineHeight;
	}

	int headerHeight() {
		return lineHeight + 2 * PADDING;
	}

	int bodyHeight() {
		return cells == null ? 0 : cells.questions().size() * rowHeight;
	}

	Rectangle cell(int row, int column, int scroll) {
		return new Rectangle(questionWidth + column * columnWidth, headerHeight() + row * rowHeight - scroll,
				columnWidth, rowHeight);
	}

	/** Column and row at a point; {@code null} outside of cells. */
	Point placeOf(int x, int y, int scroll) {
		if (cells == null || x < questionWidth || y < headerHeight() || rowHeight == 0) {
			return null;
		}
		int column = (x - questionWidth) / columnWidth;
		int row = (y + scroll - headerHeight()) / rowHeight;
		return column < cells.jurisdictions().size() && row < cells.questions().size() ? new Point(column, row) : null;
	}

	/** Column whose header is at a point; -1 if there is none. */
	int columnOf(int x, int y) {
		if (cells == null || y >= headerHeight() || x < questionWidth || columnWidth == 0) {
			return -1;
		}
		int column = (x - questionWidth) / columnWidth;
		return column < cells.jurisdictions().size() ? column : -1;
	}

	void paint(GC gc, int scroll, int selectedRow, int selectedColumn, boolean focus) {
		Palette palette = Palette.of(control);
		gc.setAntialias(SWT.ON);
		for (int row = 0; row < cells.questions().size(); row++) {
			question(gc, palette, cells.questions().get(row), row, scroll);
			for (int column = 0; column < cells.jurisdictions().size(); column++) {
				boolean selected = row == selectedRow && column == selectedColumn;
				cell(gc, palette, cells.at(row, column), cell(row, column, scroll), selected, focus);
			}
		}
		header(gc, palette);
	}

	private void header(GC gc, Palette palette) {
		int width = questionWidth + columnWidth * cells.jurisdictions().size();
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, Math.max(width, control.getSize().x), headerHeight());
		for (int column = 0; column < cells.jurisdictions().size(); column++) {
			Jurisdiction jurisdiction = cells.jurisdictions().get(column);
			int x = questionWidth + column * columnWidth;
			Color color = palette.jurisdiction(jurisdiction.getCode());
			gc.setBackground(color);
			gc.fillRectangle(x + 1, headerHeight() - 3, columnWidth - 2, 3);
			String code = jurisdiction.getCode() == null ? "" : jurisdiction.getCode();
			gc.setFont(bold());
			gc.setForeground(color);
			gc.drawString(code, x + PADDING, PADDING, true);
			int after = gc.stringExtent(code).x + 8;
			gc.setFont(control.getFont());
			gc.setForeground(palette.text());
			layout(gc, Titles.of(jurisdiction, cells.language()), x + PADDING + after, PADDING,
					columnWidth - 2 * PADDING - after, 1);
		}
	}

	private void question(GC gc, Palette palette, Question question, int row, int scroll) {
		int y = headerHeight() + row * rowHeight - scroll;
		gc.setForeground(palette.line());
		gc.drawLine(0, y + rowHeight - 1, questionWidth, y + rowHeight - 1);
		gc.setFont(bold());
		gc.setForeground(palette.accent());
		String number = String.valueOf(question.getNumber());
		gc.drawString(number, PADDING, y + PADDING, true);
		int indent = PADDING + Math.max(18, gc.stringExtent(number).x + 8);
		gc.setFont(control.getFont());
		gc.setForeground(palette.text());
		layout(gc, Titles.of(question, cells.language()), indent, y + PADDING, questionWidth - indent - PADDING,
				QUESTION_LINES);
	}

	private void cell(GC gc, Palette palette, Cell cell, Rectangle bounds, boolean selected, boolean focus) {
		gc.setBackground(selected ? palette.selection() : palette.background());
		gc.fillRectangle(bounds);
		gc.setForeground(palette.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x, bounds.y, bounds.x, bounds.y + bounds.height);
		if (selected) {
			gc.setForeground(palette.accent());
			gc.setLineWidth(focus ? 2 : 1);
			gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
			gc.setLineWidth(1);
		}
		int x = bounds.x + PADDING;
		int y = bounds.y + PADDING;
		sign(gc, palette, cell.state(), x, y + (lineHeight - SIGN) / 2);
		String signs = cell.signs();
		int signsWidth = gc.stringExtent(signs).x;
		gc.setForeground(palette.muted());
		gc.drawString(signs, bounds.x + bounds.width - PADDING - signsWidth, y, true);
		if (cell.counts() != null && cell.counts().stale() > 0) {
			gc.setForeground(palette.warning());
			String stale = "⚠ " + cell.counts().stale();
			gc.drawString(stale, bounds.x + bounds.width - PADDING - signsWidth - 12 - gc.stringExtent(stale).x, y, true);
		}
		gc.setForeground(palette.state(cell.state()));
		layout(gc, States.name(cell.state()), x + SIGN + 6, y, bounds.width - 2 * PADDING - SIGN - 12 - signsWidth, 1);
		gc.setForeground(palette.text());
		layout(gc, cell.summary(), x, y + lineHeight + GAP, bounds.width - 2 * PADDING, TEXT_LINES);
	}

	/** Circle, empty set, half circle, full circle. */
	private static void sign(GC gc, Palette palette, FindingState state, int x, int y) {
		Color color = palette.state(state);
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setLineWidth(2);
		switch (state) {
		case FOUND -> gc.fillOval(x, y, SIGN, SIGN);
		case PARTIAL -> {
			gc.fillArc(x, y, SIGN, SIGN, 90, 180);
			gc.drawOval(x + 1, y + 1, SIGN - 2, SIGN - 2);
		}
		case NOTHING_FOUND -> {
			gc.drawOval(x + 1, y + 1, SIGN - 2, SIGN - 2);
			gc.drawLine(x, y + SIGN, x + SIGN, y);
		}
		case NOT_LOOKED -> gc.drawOval(x + 1, y + 1, SIGN - 2, SIGN - 2);
		}
		gc.setLineWidth(1);
	}

	/** Draws a text in so many lines, with an ellipsis where there is more. */
	private void layout(GC gc, String text, int x, int y, int width, int lines) {
		if (text.isEmpty() || width < lineHeight) {
			return;
		}
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(gc.getFont());
			layout.setWidth(width);
			layout.setText(text);
			if (layout.getLineCount() > lines) {
				String cut = text.substring(0, layout.getLineOffsets()[lines]).stripTrailing();
				layout.setText(cut + '…');
				while (layout.getLineCount() > lines && !cut.isEmpty()) {
					cut = cut.substring(0, cut.length() - 1).stripTrailing();
					layout.setText(cut + '…');
				}
			}
			layout.draw(gc, x, y);
		} finally {
			layout.dispose();
		}
	}

	private Font bold() {
		if (bold == null) {
			FontData[] data = control.getFont().getFontData();
			for (FontData each : data) {
				each.setStyle(SWT.BOLD);
			}
			bold = new Font(control.getDisplay(), data);
		}
		return bold;
	}
}
