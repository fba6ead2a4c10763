/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.concordance.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.model.law.LawFactory;
import org.imece.ui.element.NewElement;
import org.imece.ui.project.IProjectSession;

/** Adds an empty concordance and opens it. */
public final class NewConcordanceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(IProjectSession.class).project().ifPresent(
				project -> new NewElement(window, project).addNamed(LawFactory.eINSTANCE.createConcordance()));
		return null;
	}
}
