/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.viewer.internal;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Pages one below the other, at one scale, as much of them as fits; scrolls. */
final class PageStrip extends Canvas {

	private static final int GAP = 12;
	private static final int LINE = 48;

	private final PdfPages pages;
	private final PagePictures pictures;
	private final boolean numbered;
	private final int[] tops;
	private double scale = 1;
	private int scrolled;
	private int marked;
	private IntConsumer onPage = page -> {
	};

	/** @param numbered whether the number stands below each page and the present one is framed, as for thumbnails */
	PageStrip(Composite parent, PdfPages pages, boolean numbered) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.pages = pages;
		this.numbered = numbered;
		pictures = new PagePictures(pages, this);
		tops = new int[pages.count() + 1];
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> updateBar());
		addListener(SWT.MouseVerticalWheel, event -> scrollTo(scrolled - event.count * LINE / 2));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = true);
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		setScale(1);
	}

	/** Is told the page that is in sight, or that was chosen. */
	void onPage(IntConsumer listener) {
		onPage = listener;
	}

	void setScale(double newScale) {
		double part = tops[tops.length - 1] == 0 ? 0 : scrolled / (double) tops[tops.length - 1];
		scale = newScale;
		tops[0] = GAP;
		for (int i = 0; i < pages.count(); i++) {
			tops[i + 1] = tops[i] + pixels(pages.height(i)) + GAP + (numbered ? 2 * GAP : 0);
		}
		updateBar();
		scrollTo((int) Math.round(part * tops[tops.length - 1]));
		redraw();
	}

	double scale() {
		return scale;
	}

	/** The scale at which the widest page is as wide as there is room. */
	double scaleToFit() {
		double widest = 1;
		for (int i = 0; i < pages.count(); i++) {
			widest = Math.max(widest, pages.width(i));
		}
		return Math.max(0.05, (getClientArea().width - 2.0 * GAP) / widest);
	}

	private int pixels(double points) {
		return (int) Math.round(points * scale);
	}

	/** Brings a page to the top. */
	void show(int page) {
		scrollTo(tops[page] - GAP);
	}

	/** Frames a page and makes sure that it is in sight. */
	void mark(int page) {
		marked = page;
		int bottom = tops[page + 1];
		if (tops[page] - GAP < scrolled) {
			scrollTo(tops[page] - GAP);
		} else if (bottom > scrolled + getClientArea().height) {
			scrollTo(bottom - getClientArea().height);
		}
		redraw();
	}

	/** The page that takes the upper third of the room. */
	int page() {
		return pageAt(scrolled + getClientArea().height / 3);
	}

	private int pageAt(int y) {
		for (int i = 0; i < pages.count(); i++) {
			if (y < tops[i + 1]) {
				return i;
			}
		}
		return Math.max(0, pages.count() - 1);
	}

	private void scrollTo(int y) {
		int last = Math.max(0, tops[tops.length - 1] - getClientArea().height);
		int next = Math.max(0, Math.min(last, y));
		if (next != scrolled) {
			scrolled = next;
			getVerticalBar().setSelection(scrolled);
			redraw();
			if (!numbered) {
				onPage.accept(page());
			}
		}
	}

	private void updateBar() {
		ScrollBar bar = getVerticalBar();
		int room = Math.max(1, getClientArea().height);
		int all = Math.max(1, tops[tops.length - 1]);
		bar.setValues(scrolled, 0, all, Math.min(room, all), LINE, Math.max(1, room - LINE));
		bar.setEnabled(room < all);
		scrollTo(scrolled);
	}

	private void mouseDown(Event event) {
		setFocus();
		if (numbered) {
			choose(pageAt(event.y + scrolled));
		}
	}

	private void choose(int page) {
		mark(page);
		onPage.accept(page);
	}

	private void key(Event event) {
		int room = getClientArea().height;
		int present = numbered ? marked : page();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(present, 1, LINE);
		case SWT.ARROW_UP -> move(present, -1, -LINE);
		case SWT.PAGE_DOWN, SWT.SPACE -> scrollTo(scrolled + room - LINE);
		case SWT.PAGE_UP -> scrollTo(scrolled - room + LINE);
		case SWT.HOME -> scrollTo(0);
		case SWT.END -> scrollTo(tops[tops.length - 1]);
		default -> {
			// not ours
		}
		}
	}

	private void move(int page, int pagesFurther, int further) {
		if (numbered) {
			choose(Math.max(0, Math.min(pages.count() - 1, page + pagesFurther)));
		} else {
			scrollTo(scrolled + further);
		}
	}

	private void paint(GC gc) {
		Rectangle room = getClientArea();
		for (int i = pageAt(scrolled); i < pages.count() && tops[i] - scrolled < room.height; i++) {
			paint(gc, room, i);
		}
	}

	private void paint(GC gc, Rectangle room, int page) {
		int width = pixels(pages.width(page));
		int height = pixels(pages.height(page));
		int x = Math.max(GAP, (room.width - width) / 2);
		int y = tops[page] - scrolled;
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(x, y, width, height);
		Image picture = pictures.get(page, scale * zoom());
		if (picture != null) {
			Rectangle size = picture.getBounds();
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(picture, 0, 0, size.width, size.height, x, y, width, height);
		}
		boolean framed = numbered && page == marked;
		Color frame = getDisplay().getSystemColor(framed ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_WIDGET_NORMAL_SHADOW);
		gc.setForeground(frame);
		gc.setLineWidth(framed ? 3 : 1);
		gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
		gc.setForeground(getForeground());
		if (numbered) {
			String number = Integer.toString(page + 1);
			Point extent = gc.textExtent(number);
			gc.drawText(number, x + (width - extent.x) / 2, y + height + GAP / 2, true);
		}
	}

	private double zoom() {
		return getMonitor().getZoom() / 100.0;
	}
}
