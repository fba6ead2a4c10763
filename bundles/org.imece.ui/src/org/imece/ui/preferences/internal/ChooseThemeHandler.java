/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.preferences.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Chooses the light or the dark theme, or leaves it to the system; holds at once. */
public final class ChooseThemeHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.imece.ui.command.chooseTheme";
	private static final String PARAMETER = COMMAND + ".theme";

	@Override
	public Object execute(ExecutionEvent event) {
		new UiTheme().choose(event.getParameter(PARAMETER));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(new UiTheme().chosen().equals(parameters.get(PARAMETER)));
	}
}
