/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CutTextTest {

	private static final String TEXT = "Görüşme 01 – Çevre derneği, Gaziantep";

	private Image paper;
	private GC gc;

	@BeforeEach
	void open() {
		paper = new Image(Display.getDefault(), 10, 10);
		gc = new GC(paper);
	}

	@AfterEach
	void close() {
		gc.dispose();
		paper.dispose();
	}

	private int width(String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}

	@Test
	void asMuchOfTheBeginningAsFitsIsKept() {
		int room = width(TEXT) / 2;
		String shown = CutText.shortened(gc, TEXT, room);
		String kept = shown.substring(0, shown.length() - 1);
		assertTrue(shown.endsWith("…") && TEXT.startsWith(kept), shown);
		assertTrue(width(shown) <= room, shown);
		assertTrue(width(TEXT.substring(0, kept.length() + 2) + '…') > room, shown);
	}

	@Test
	void noLetterIsCutInHalf() {
		String dove = "a\uD83D\uDD4Ab";
		for (int room = 0; room <= width(dove); room++) {
			String kept = CutText.shortened(gc, dove, room);
			assertTrue(!Character.isHighSurrogate(kept.charAt(Math.max(0, kept.length() - 2))), kept);
		}
	}

	@Test
	void onlyTheEllipsisIsLeftWhereThereIsNoRoom() {
		assertEquals("…", CutText.shortened(gc, TEXT, 0));
	}
}
