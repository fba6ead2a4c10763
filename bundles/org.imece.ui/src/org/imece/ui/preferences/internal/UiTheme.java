/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.preferences.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.imece.ui.project.internal.UiPreferences;

/** The chosen theme: {@code light}, {@code dark} or {@code system}. */
public final class UiTheme {

	public static final String SYSTEM = "system";
	public static final String LIGHT = "light";
	public static final String DARK = "dark";

	private static final String KEY = "theme";
	private static final String PREFIX = "org.imece.theme.";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(UiPreferences.NODE);

	public String chosen() {
		return node.get(KEY, SYSTEM);
	}

	/** Keeps the choice and applies it. */
	public void choose(String theme) {
		node.put(KEY, theme);
		apply();
	}

	/** Applies what was chosen, or what the system prefers. */
	public void apply() {
		String theme = chosen();
		String effective = !theme.equals(SYSTEM) ? theme : Display.isSystemDarkTheme() ? DARK : LIGHT;
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String id = PREFIX + effective;
		if (engine != null && (engine.getActiveTheme() == null || !id.equals(engine.getActiveTheme().getId()))) {
			engine.setTheme(id, true);
		}
	}
}
