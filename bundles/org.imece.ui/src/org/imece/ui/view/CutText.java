/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Text that its cell has no room for: it ends with an ellipsis, and all of it is shown to a mouse that rests on it.
 * Windows and macOS do so by themselves, except for the tooltips of Windows; GTK cuts letters in half.
 *
 * @since 0.1
 */
public final class CutText {

	/** Around the title of a column, in pixels, with room for the arrow of a sorted one. */
	private static final int AROUND_TITLE = 28;
	/** A little less than the cell, so that letters do not touch those of the next. */
	private static final int GAP = 3;
	/** By which GTK says that a text begins behind where it draws it. */
	private static final int PADDING = 2;

	/** More are forgotten: a table of long texts must not keep all of them. */
	private static final int REMEMBERED = 2_000;

	/** What the room for a text depends on; asking GTK for it is slow, and each cell is painted often. */
	private record Cell(int column, int width, boolean image) {
	}

	/** @param start pixels from the left of the cell to the text */
	private record Room(int start, int width) {
	}

	private record Written(String text, Font font) {
	}

	private record Cut(Written whole, int width) {
	}

	private final Table table;
	private final Map<Cell, Room> rooms = new HashMap<>();
	private final Map<Written, Point> extents = new HashMap<>();
	private final Map<Cut, String> cuts = new HashMap<>();
	private TableItem under;
	private int underColumn;

	private CutText(Table table) {
		this.table = table;
	}

	/** Looks after a table: call it once, whatever columns the table has or gets. */
	public static void in(Table table) {
		CutText cut = new CutText(table);
		if ("gtk".equals(SWT.getPlatform())) {
			table.addListener(SWT.EraseItem, cut::erase);
			table.addListener(SWT.PaintItem, cut::paint);
		}
		if (!"cocoa".equals(SWT.getPlatform())) {
			table.addListener(SWT.MouseMove, cut::move);
		}
	}

	/**
	 * The width that the title of a column needs.
	 *
	 * @return pixels
	 */
	public static int titleWidth(TableColumn column) {
		GC gc = new GC(column.getParent());
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			return gc.textExtent(column.getText()).x + AROUND_TITLE;
		} finally {
			gc.dispose();
		}
	}

	private boolean isCut(GC gc, TableItem item, int column) {
		return table.getColumnCount() > 0 && table.getColumn(column).getAlignment() == SWT.LEFT
				&& extent(gc, item.getText(column)).x > room(item, column).width();
	}

	private Point extent(GC gc, String text) {
		return remember(extents, new Written(text, gc.getFont()), same -> gc.textExtent(text, SWT.DRAW_TRANSPARENT));
	}

	private Room room(TableItem item, int column) {
		Cell key = new Cell(column, table.getColumn(column).getWidth(), item.getImage(column) != null);
		return remember(rooms, key, same -> {
			Rectangle cell = item.getBounds(column);
			int start = item.getTextBounds(column).x;
			return new Room(start - cell.x, cell.x + cell.width - start - GAP);
		});
	}

	private String cut(GC gc, String text, int width) {
		return remember(cuts, new Cut(new Written(text, gc.getFont()), width), same -> shortened(gc, text, width));
	}

	private static <K, V> V remember(Map<K, V> known, K key, Function<K, V> find) {
		if (known.size() >= REMEMBERED) {
			known.clear();
		}
		return known.computeIfAbsent(key, find);
	}

	private void erase(Event event) {
		if (isCut(event.gc, (TableItem) event.item, event.index)) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		boolean cut = isCut(event.gc, item, event.index);
		Image image = item.getImage(event.index);
		if (image != null && (cut || (event.detail & SWT.SELECTED) != 0)) { // which GTK has painted over when selected
			Rectangle place = item.getImageBounds(event.index);
			event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
		}
		if (!cut) {
			return;
		}
		Rectangle cell = item.getBounds(event.index);
		Room room = room(item, event.index);
		String whole = item.getText(event.index);
		event.gc.drawText(cut(event.gc, whole, room.width()), cell.x + room.start() - PADDING,
				cell.y + (cell.height - extent(event.gc, whole).y) / 2, SWT.DRAW_TRANSPARENT);
	}

	static String shortened(GC gc, String text, int width) {
		return Ellipsis.fit(text, width, part -> gc.textExtent(part, SWT.DRAW_TRANSPARENT).x);
	}

	private void move(Event event) {
		Point at = new Point(event.x, event.y);
		TableItem item = table.getItem(at);
		int column = item == null ? -1 : columnAt(item, at);
		if (item != under || column != underColumn) {
			under = item;
			underColumn = column;
			table.setToolTipText(column < 0 ? null : wholeText(item, column));
		}
	}

	private int columnAt(TableItem item, Point at) {
		for (int i = 0; i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(at)) {
				return i;
			}
		}
		return -1;
	}

	private String wholeText(TableItem item, int column) {
		GC gc = new GC(table);
		try {
			gc.setFont(item.getFont(column));
			return isCut(gc, item, column) ? item.getText(column).replace("&", "&&") : null; // no mnemonic
		} finally {
			gc.dispose();
		}
	}
}
