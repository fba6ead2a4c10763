/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Lays a scrolled form out again after its content changed, and scrolls it. */
final class Reflow {

	private Reflow() {
	}

	static void around(Control control) {
		control.requestLayout();
		SharedScrolledComposite form = formOf(control);
		if (form != null) {
			Point origin = form.getOrigin();
			form.reflow(true);
			form.setOrigin(origin);
		}
	}

	static void show(Control control) {
		around(control);
		FormToolkit.ensureVisible(control);
		control.setFocus();
	}

	private static SharedScrolledComposite formOf(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof SharedScrolledComposite form) {
				return form;
			}
		}
		return null;
	}
}
