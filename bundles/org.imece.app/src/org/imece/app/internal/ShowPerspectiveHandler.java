/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the perspective of the parameter. */
public final class ShowPerspectiveHandler extends AbstractHandler {

	static final String COMMAND = "org.imece.app.command.showPerspective";
	static final String PARAMETER = COMMAND + ".id";

	@Override
	public Object execute(ExecutionEvent event) {
		Perspectives.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), event.getParameter(PARAMETER));
		return null;
	}
}
