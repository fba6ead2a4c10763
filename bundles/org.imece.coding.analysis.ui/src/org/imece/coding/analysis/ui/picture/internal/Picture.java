/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Something drawn that consists of items. Places are those of the whole picture, of which a {@link PictureCanvas} shows
 * a part.
 */
public interface Picture {

	/** What the picture is, for the screen reader. */
	String name();

	/** Lays out for a room that is to be filled; returns the size that is needed. */
	Point arrange(Pen pen, Point room);

	/**
	 * Draws.
	 *
	 * @param scroll place of the upper left corner of the room
	 * @param focus  item that the keyboard is at
	 */
	void paint(Pen pen, Point scroll, Point room, int focus);

	int count();

	/** Place of an item. */
	Rectangle bounds(int item);

	/** The item at a place of the room; -1 if there is none. */
	int at(Point place, Point scroll);

	/** An item in words: what it is, its numbers. */
	String words(int item);

	/** The item that a key leads to. */
	default int move(int item, int key) {
		return switch (key) {
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> item - 1;
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> item + 1;
		case SWT.PAGE_UP -> item - 10;
		case SWT.PAGE_DOWN -> item + 10;
		case SWT.HOME -> 0;
		case SWT.END -> count() - 1;
		default -> item;
		};
	}

	/** Room at the left and at the top that does not scroll. */
	default Point fixed() {
		return new Point(0, 0);
	}
}
