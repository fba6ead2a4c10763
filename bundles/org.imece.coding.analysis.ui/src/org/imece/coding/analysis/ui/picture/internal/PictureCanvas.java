/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Shows a picture: arrow keys go from item to item, Enter or a click opens what is behind one. */
public final class PictureCanvas extends Canvas {

	private final IntConsumer opened;
	private Picture picture;
	private Point size = new Point(0, 0);
	private final Point scroll = new Point(0, 0);
	private int focus;

	/** @param opened is told of the item whose passages are asked for */
	public PictureCanvas(Composite parent, IntConsumer opened) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.opened = opened;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::hover);
		addListener(SWT.MouseVerticalWheel, event -> scrollTo(scroll.x, scroll.y - event.count * lineHeight()));
		addListener(SWT.MouseHorizontalWheel, event -> scrollTo(scroll.x - event.count * lineHeight(), scroll.y));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(scroll.x, getVerticalBar().getSelection()));
		getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(getHorizontalBar().getSelection(), scroll.y));
		PictureAccessibility.attach(this);
	}

	/** Shows another picture; {@code null} for none. */
	public void show(Picture next) {
		boolean same = picture != null && next != null && picture.count() == next.count();
		picture = next;
		focus = same ? focus : 0;
		if (!same) {
			scroll.x = 0;
			scroll.y = 0;
		}
		arrange();
	}

	public Picture picture() {
		return picture;
	}

	/** The item that the keyboard is at; -1 while there is none. */
	public int focus() {
		return picture == null || picture.count() == 0 ? -1 : focus;
	}

	/** Size of the whole picture as it is arranged now, of which the canvas may show a part. */
	Point whole() {
		return new Point(size.x > 0 ? size.x : room().x, size.y > 0 ? size.y : room().y);
	}

	/** Place of an item in the canvas. */
	Rectangle place(int item) {
		Rectangle bounds = picture.bounds(item);
		return new Rectangle(bounds.x - scroll.x, bounds.y - scroll.y, bounds.width, bounds.height);
	}

	private int lineHeight() {
		return 3 * getFont().getFontData()[0].getHeight() / 2;
	}

	private Point room() {
		Rectangle area = getClientArea();
		return new Point(area.width, area.height);
	}

	private void arrange() {
		if (picture == null || isDisposed()) {
			return;
		}
		GC gc = new GC(this);
		try {
			size = picture.arrange(new GcPen(gc, this), room());
		} finally {
			gc.dispose();
		}
		setBar(getHorizontalBar(), size.x, room().x);
		setBar(getVerticalBar(), size.y, room().y);
		scrollTo(scroll.x, scroll.y);
		redraw();
	}

	private void setBar(ScrollBar bar, int whole, int part) {
		boolean needed = whole > part && part > 0;
		bar.setVisible(needed);
		if (needed) {
			bar.setValues(bar.getSelection(), 0, whole, part, lineHeight(), Math.max(1, part - lineHeight()));
		}
	}

	private void scrollTo(int x, int y) {
		int newX = Math.clamp(x, 0, Math.max(0, size.x - room().x));
		int newY = Math.clamp(y, 0, Math.max(0, size.y - room().y));
		if (newX != scroll.x || newY != scroll.y) {
			scroll.x = newX;
			scroll.y = newY;
			getHorizontalBar().setSelection(newX);
			getVerticalBar().setSelection(newY);
			redraw();
		}
	}

	private void paint(GC gc) {
		if (picture != null && picture.count() > 0) {
			picture.paint(new GcPen(gc, this), scroll, room(), isFocusControl() ? focus : -1);
		}
	}

	private void key(Event event) {
		if (focus() < 0) {
			return;
		}
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
			opened.accept(focus);
		} else {
			select(picture.move(focus, event.keyCode));
		}
	}

	/** Lets the keyboard be at an item. */
	public void select(int item) {
		focus = Math.clamp(item, 0, Math.max(0, picture.count() - 1));
		Rectangle bounds = picture.bounds(focus);
		Point fixed = picture.fixed();
		int x = Math.min(bounds.x - fixed.x, Math.max(scroll.x, bounds.x + bounds.width - room().x));
		int y = Math.min(bounds.y - fixed.y, Math.max(scroll.y, bounds.y + bounds.height - room().y));
		scrollTo(x, y);
		redraw();
		getAccessible().setFocus(focus);
	}

	private void press(Event event) {
		setFocus();
		int item = item(event);
		if (item >= 0) {
			select(item);
			opened.accept(item);
		}
	}

	private int item(Event event) {
		return picture == null ? -1 : picture.at(new Point(event.x, event.y), scroll);
	}

	private void hover(Event event) {
		int item = item(event);
		String tip = item < 0 ? null : picture.words(item).replace("&", "&&");
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
		setCursor(item < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 480 : widthHint, heightHint == SWT.DEFAULT ? 300 : heightHint);
	}
}
