/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Puts something on the clipboard. On the thread of the user interface.
 *
 * @since 0.1
 */
public final class Clip {

	private Clip() {
	}

	public static void put(Display display, String text) {
		put(display, new Object[] { text }, TextTransfer.getInstance());
	}

	/** @param html the same with italics, for word processors */
	public static void put(Display display, String text, String html) {
		put(display, new Object[] { text, html }, TextTransfer.getInstance(), HTMLTransfer.getInstance());
	}

	private static void put(Display display, Object[] contents, Transfer... types) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(contents, types);
		clipboard.dispose();
	}
}
