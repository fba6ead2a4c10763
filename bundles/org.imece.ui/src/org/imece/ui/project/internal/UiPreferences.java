/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Choices of the user that hold for the whole workbench. */
public final class UiPreferences {

	/** Preference node; the name of this bundle. */
	public static final String NODE = "org.imece.ui";
	/** Who is named as author of edits. */
	public static final String AUTHOR = "author";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

	/** The name that the user gave, otherwise the one of the operating system. */
	public String author() {
		String name = node.get(AUTHOR, "").strip();
		return name.isEmpty() ? System.getProperty("user.name", "?") : name;
	}
}
