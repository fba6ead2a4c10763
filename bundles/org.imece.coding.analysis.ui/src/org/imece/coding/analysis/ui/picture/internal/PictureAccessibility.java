/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology of the items of a picture: each is an entry of a list, in words. */
final class PictureAccessibility {

	private PictureAccessibility() {
	}

	static void attach(PictureCanvas canvas) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (canvas.picture() != null) {
					event.result = isItem(canvas, event.childID) ? canvas.picture().words(event.childID)
							: canvas.picture().name();
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = isItem(canvas, event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = canvas.picture() == null ? 0 : canvas.picture().count();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.focus() < 0 ? ACC.CHILDID_SELF : canvas.focus();
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
				if (event.childID == canvas.focus()) {
					event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
				}
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle bounds = isItem(canvas, event.childID) ? canvas.place(event.childID) : canvas.getClientArea();
				Point corner = canvas.toDisplay(bounds.x, bounds.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = bounds.width;
				event.height = bounds.height;
			}
		});
	}

	private static boolean isItem(PictureCanvas canvas, int child) {
		return canvas.picture() != null && child >= 0 && child < canvas.picture().count();
	}
}
