/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.operation.Refusal;
import org.imece.ui.project.IProjectSession;

/** Does something with the works that are selected, in the list or in an editor. */
abstract class WorksHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PlatformUI.getWorkbench().getService(IProjectSession.class).project().ifPresent(project -> {
			List<LiteratureItem> works = ElementSelection.all(HandlerUtil.getCurrentSelection(event), project).stream()
					.filter(LiteratureItem.class::isInstance).map(LiteratureItem.class::cast).distinct().toList();
			if (works.size() < needed()) {
				Refusal.show(window.getShell(), Messages.Works_title,
						needed() == 1 ? Messages.Works_selectOne : Messages.Works_selectTwo);
			} else {
				run(window, project, works);
			}
		});
		return null;
	}

	/** How many works have to be selected at least. */
	int needed() {
		return 1;
	}

	abstract void run(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works);
}
