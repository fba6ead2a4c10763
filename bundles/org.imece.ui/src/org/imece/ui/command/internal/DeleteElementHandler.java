/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.model.core.ProjectSettings;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;
import org.imece.ui.project.IProjectSession;

/** Deletes the selected elements; a toast offers to undo it. */
public final class DeleteElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			List<Element> elements = ElementSelection.all(HandlerUtil.getCurrentSelection(event), project).stream()
					.filter(element -> !(element instanceof ProjectSettings)).toList();
			if (!elements.isEmpty()) {
				delete(window, project, elements);
			}
		});
		return null;
	}

	private static void delete(IWorkbenchWindow window, IResearchProject project, List<Element> elements) {
		String what = elements.size() > 1 ? Messages.format(Messages.Delete_several, Integer.valueOf(elements.size()))
				: window.getService(ElementLabels.class).text(elements.get(0));
		Edits.runWithToast(window.getShell(), project, Messages.format(Messages.Delete_label, what),
				Messages.format(Messages.Delete_done, what), () -> {
					for (Element element : elements) {
						project.delete(element);
					}
				});
	}
}
