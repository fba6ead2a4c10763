/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;

/** How large texts are shown, kept in the preferences. */
record TextSize(int points) {

	private static final String NODE = "org.imece.coding.ui";
	private static final String KEY = "textSize";
	private static final int MIN = 7;
	private static final int MAX = 32;

	static TextSize stored() {
		int standard = JFaceResources.getDialogFont().getFontData()[0].getHeight() + 1;
		return new TextSize(Math.clamp(InstanceScope.INSTANCE.getNode(NODE).getInt(KEY, standard), MIN, MAX));
	}

	/** One step larger or smaller. */
	TextSize step(int steps) {
		TextSize next = new TextSize(Math.clamp(points + (long) steps, MIN, MAX));
		InstanceScope.INSTANCE.getNode(NODE).putInt(KEY, next.points());
		return next;
	}
}
