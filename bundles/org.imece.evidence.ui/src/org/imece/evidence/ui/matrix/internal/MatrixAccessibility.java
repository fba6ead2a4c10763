/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.evidence.ui.internal.Messages;

/** Tells assistive technology of the cells of the picture: each is a child with its state, summary and counts. */
final class MatrixAccessibility {

	private MatrixAccessibility() {
	}

	static void attach(MatrixCanvas canvas) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = isCell(canvas, event.childID)
						? canvas.cells().all().get(event.childID).words(canvas.cells().language())
						: Messages.Matrix_name;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = isCell(canvas, event.childID) ? ACC.ROLE_TABLECELL : ACC.ROLE_TABLE;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = canvas.cells() == null ? 0 : canvas.cells().all().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.selection() == null ? ACC.CHILDID_SELF : canvas.selectedIndex();
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
				if (event.childID == canvas.selectedIndex()) {
					event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
				}
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle bounds = isCell(canvas, event.childID) ? canvas.cellBounds(event.childID)
						: canvas.getClientArea();
				Point corner = canvas.toDisplay(bounds.x, bounds.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = bounds.width;
				event.height = bounds.height;
			}
		});
	}

	private static boolean isCell(MatrixCanvas canvas, int child) {
		return canvas.cells() != null && child >= 0 && child < canvas.cells().all().size();
	}
}
