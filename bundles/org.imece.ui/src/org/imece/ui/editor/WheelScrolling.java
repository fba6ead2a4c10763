/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Lets the mouse wheel scroll a form, also over a field that would take it to change its value: somebody who reads
 * down a form must not change what it says.
 *
 * @since 0.1
 */
public final class WheelScrolling {

	private static final int PIXELS_PER_STEP = 16;

	private WheelScrolling() {
	}

	/** Passes the wheel over a control on to the form that it is in. */
	public static void passOn(Control control) {
		control.addListener(SWT.MouseVerticalWheel, event -> {
			event.doit = false;
			scroll(control, event);
		});
	}

	private static void scroll(Control control, Event event) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite form) {
				Point origin = form.getOrigin();
				form.setOrigin(origin.x, origin.y - event.count * PIXELS_PER_STEP);
				return;
			}
		}
	}
}
