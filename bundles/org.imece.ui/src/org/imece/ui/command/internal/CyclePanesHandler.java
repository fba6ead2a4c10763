/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next or the previous visible pane, in reading order. */
public final class CyclePanesHandler extends AbstractHandler {

	private static final String PREVIOUS = "org.imece.ui.command.previousPane";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		List<IWorkbenchPart> panes = panes(page);
		if (!panes.isEmpty()) {
			int step = event.getCommand().getId().equals(PREVIOUS) ? -1 : 1;
			int now = panes.indexOf(page.getActivePart());
			page.activate(panes.get(Math.floorMod(now < 0 ? 0 : now + step, panes.size())));
		}
		return null;
	}

	private static List<IWorkbenchPart> panes(IWorkbenchPage page) {
		List<IWorkbenchPart> panes = new ArrayList<>();
		for (IViewReference view : page.getViewReferences()) {
			IWorkbenchPart part = view.getPart(false);
			if (part != null && page.isPartVisible(part)) {
				panes.add(part);
			}
		}
		if (page.getActiveEditor() != null && page.isPartVisible(page.getActiveEditor())) {
			panes.add(page.getActiveEditor());
		}
		panes.sort(Comparator.comparingInt((IWorkbenchPart part) -> corner(part).x)
				.thenComparingInt(part -> corner(part).y));
		return panes;
	}

	private static Point corner(IWorkbenchPart part) {
		MPart model = part.getSite().getService(MPart.class);
		return model != null && model.getWidget() instanceof Control control && !control.isDisposed()
				? control.toDisplay(0, 0)
				: new Point(0, 0);
	}
}
