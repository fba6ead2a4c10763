/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.law.citation.ResolveCitationsOperation;
import org.imece.law.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/** Follows all citations of the project again. */
public final class ResolveCitationsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(IProjectSession.class).project()
				.ifPresent(project -> new OperationRunner(window).run(Messages.Resolve_job,
						new ResolveCitationsOperation(project), result -> Toast.show(window.getShell(),
								NLS.bind(Messages.Resolve_done, result.found(), result.citations()))));
		return null;
	}
}
