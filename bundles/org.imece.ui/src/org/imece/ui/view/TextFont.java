/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * The font of texts that are read at length: laws, interviews, reports. Its size is the user's choice. Whoever uses it
 * listens to {@link JFaceResources#getFontRegistry()} for changes of {@link #ID}.
 *
 * @since 0.1
 */
public final class TextFont {

	/** Name in the font registry. */
	public static final String ID = "org.imece.ui.textFont";

	private static final String NODE = "org.imece.ui";
	private static final String KEY = "textSize";
	private static final int SMALLEST = -3;
	private static final int LARGEST = 12;

	private TextFont() {
	}

	/** The font as it is now. On the user interface thread only. */
	public static Font get() {
		if (!JFaceResources.getFontRegistry().hasValueFor(ID)) {
			apply(size());
		}
		return JFaceResources.getFont(ID);
	}

	/** Makes the text larger or smaller by some points and keeps the choice. */
	public static void grow(int points) {
		set(size() + points);
	}

	/** Goes back to the size of the system. */
	public static void reset() {
		set(0);
	}

	private static void set(int size) {
		int bounded = Math.max(SMALLEST, Math.min(LARGEST, size));
		node().putInt(KEY, bounded);
		apply(bounded);
	}

	private static int size() {
		return node().getInt(KEY, 0);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static void apply(int size) {
		FontData[] data = JFaceResources.getDefaultFontDescriptor().getFontData();
		for (FontData font : data) {
			font.setHeight(font.getHeight() + 1 + size);
		}
		JFaceResources.getFontRegistry().put(ID, data);
	}
}
