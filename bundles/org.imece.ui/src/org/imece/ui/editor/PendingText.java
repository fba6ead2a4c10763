/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * What is typed in the field with the focus and has not become an edit yet. Undo first takes this back.
 *
 * @since 0.1
 */
public final class PendingText {

	private static final String KEY = PendingText.class.getName();

	private final BooleanSupplier pending;
	private final Runnable revert;

	private PendingText(BooleanSupplier pending, Runnable revert) {
		this.pending = pending;
		this.revert = revert;
	}

	/** Says how what is typed in a control is taken back. */
	public static void attach(Control control, BooleanSupplier pending, Runnable revert) {
		control.setData(KEY, new PendingText(pending, revert));
	}

	/**
	 * Takes back what is typed in the control with the focus.
	 *
	 * @return whether there was something
	 */
	public static boolean revert(Display display) {
		Control focus = display.getFocusControl();
		if (focus != null && focus.getData(KEY) instanceof PendingText text && text.pending.getAsBoolean()) {
			text.revert.run();
			return true;
		}
		return false;
	}
}
