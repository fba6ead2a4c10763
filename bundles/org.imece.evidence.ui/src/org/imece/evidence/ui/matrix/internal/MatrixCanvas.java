/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The matrix as a picture: one cell is selected, arrow keys move, Enter opens. */
final class MatrixCanvas extends Canvas {

	private final MatrixPainter painter = new MatrixPainter(this);
	private final Consumer<Cell> selected;
	private final Consumer<Cell> opened;
	private MatrixCells cells;
	private int row;
	private int column;
	private int scroll;

	/**
	 * @param selected told when another cell is selected
	 * @param opened   told when a cell is to be opened
	 */
	MatrixCanvas(Composite parent, Consumer<Cell> selected, Consumer<Cell> opened) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.selected = selected;
		this.opened = opened;
		addListener(SWT.Paint, event -> paint(event));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseDoubleClick, event -> open());
		addListener(SWT.MouseWheel, event -> scrollTo(scroll - event.count * painter.lineHeight()));
		addListener(SWT.MouseMove, this::hover);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, this::traverse);
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		MatrixAccessibility.attach(this);
	}

	void show(MatrixCells newCells) {
		boolean other = cells == null || newCells == null || cells.matrix() != newCells.matrix();
		cells = newCells;
		if (other) {
			row = 0;
			column = 0;
			scroll = 0;
		}
		if (cells != null && !cells.all().isEmpty()) {
			row = Math.min(row, cells.questions().size() - 1);
			column = Math.min(column, cells.jurisdictions().size() - 1);
		}
		arrange();
	}

	MatrixCells cells() {
		return cells;
	}

	/** The selected cell; {@code null} while there is none. */
	Cell selection() {
		return cells == null || cells.all().isEmpty() ? null : cells.at(row, column);
	}

	/** Place of the selected cell among all, row by row. */
	int selectedIndex() {
		return cells == null ? -1 : row * cells.jurisdictions().size() + column;
	}

	Rectangle cellBounds(int index) {
		int columns = cells.jurisdictions().size();
		return painter.cell(index / columns, index % columns, scroll);
	}

	void select(int newRow, int newColumn) {
		if (cells == null || cells.all().isEmpty()) {
			return;
		}
		row = Math.clamp(newRow, 0, cells.questions().size() - 1);
		column = Math.clamp(newColumn, 0, cells.jurisdictions().size() - 1);
		reveal();
		redraw();
		getAccessible().setFocus(selectedIndex());
		selected.accept(selection());
	}

	private void reveal() {
		Rectangle bounds = painter.cell(row, column, 0);
		int top = bounds.y - painter.headerHeight();
		int room = getClientArea().height - painter.headerHeight();
		if (top < scroll) {
			scrollTo(top);
		} else if (top + bounds.height > scroll + room) {
			scrollTo(top + bounds.height - room);
		}
	}

	private void arrange() {
		if (cells == null) {
			getVerticalBar().setVisible(false);
			redraw();
			return;
		}
		painter.arrange(cells, getClientArea().width);
		Rectangle area = getClientArea();
		ScrollBar bar = getVerticalBar();
		int room = Math.max(1, area.height - painter.headerHeight());
		bar.setVisible(painter.bodyHeight() > room);
		bar.setValues(scroll, 0, Math.max(1, painter.bodyHeight()), Math.min(room, Math.max(1, painter.bodyHeight())),
				painter.lineHeight(), room);
		scrollTo(scroll);
		redraw();
	}

	private void scrollTo(int position) {
		int room = getClientArea().height - painter.headerHeight();
		int wanted = Math.clamp(position, 0, Math.max(0, painter.bodyHeight() - room));
		if (wanted != scroll) {
			scroll = wanted;
			getVerticalBar().setSelection(scroll);
			redraw();
		}
	}

	private void paint(Event event) {
		if (cells != null && !cells.all().isEmpty()) {
			painter.paint(event.gc, scroll, row, column, isFocusControl());
		}
	}

	private void key(Event event) {
		if (cells == null || cells.all().isEmpty()) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_UP -> select(row - 1, column);
		case SWT.ARROW_DOWN -> select(row + 1, column);
		case SWT.ARROW_LEFT -> select(row, column - 1);
		case SWT.ARROW_RIGHT -> select(row, column + 1);
		case SWT.HOME -> select((event.stateMask & SWT.MOD1) != 0 ? 0 : row, 0);
		case SWT.END -> select((event.stateMask & SWT.MOD1) != 0 ? cells.questions().size() : row,
				cells.jurisdictions().size());
		case SWT.PAGE_UP -> select(0, column);
		case SWT.PAGE_DOWN -> select(cells.questions().size(), column);
		case SWT.CR, SWT.KEYPAD_CR -> open();
		default -> {
			// of others
		}
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
		case SWT.TRAVERSE_RETURN -> event.doit = false;
		default -> {
			// arrow keys move within
		}
		}
	}

	private void press(Event event) {
		setFocus();
		Point place = painter.placeOf(event.x, event.y, scroll);
		if (place != null) {
			select(place.y, place.x);
			return;
		}
		int header = cells == null ? -1 : painter.columnOf(event.x, event.y);
		if (header >= 0) {
			select(row, header); // its menu is about the column, too
		}
	}

	private void hover(Event event) {
		Point place = cells == null ? null : painter.placeOf(event.x, event.y, scroll);
		String tip = place == null ? null : cells.at(place.y, place.x).words(cells.language());
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	/** The cell at a place of the picture; {@code null} if there is none. */
	Cell cellAt(Point point) {
		Point place = cells == null || cells.all().isEmpty() ? null : painter.placeOf(point.x, point.y, scroll);
		return place == null ? null : cells.at(place.y, place.x);
	}

	private void open() {
		if (selection() != null) {
			opened.accept(selection());
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 600 : widthHint, heightHint == SWT.DEFAULT ? 300 : heightHint);
	}
}
