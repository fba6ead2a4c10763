/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.IProjectSession;
import org.imece.law.ui.internal.Messages;

/** Adds an instrument without a text and opens its form. */
public final class NewInstrumentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			NewInstrumentDialog dialog = new NewInstrumentDialog(window.getShell());
			if (dialog.open() == Window.OK) {
				new OperationRunner(window).run(Messages.New_title, dialog.operation(project),
						instrument -> window.getService(ElementOpener.class).open(window.getActivePage(), instrument));
			}
		});
		return null;
	}
}
