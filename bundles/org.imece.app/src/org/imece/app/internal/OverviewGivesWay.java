/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * In the overview there is room for one thing in the middle: the overview, or what was opened from it. The overview
 * comes back when the last editor is closed, and when it is asked for.
 */
final class OverviewGivesWay extends PerspectiveAdapter implements IPartListener2 {

	private final IWorkbenchPage page;
	private boolean returning;
	private boolean waiting;

	OverviewGivesWay(IWorkbenchPage page) {
		this.page = page;
	}

	void install() {
		page.addPartListener(this);
		page.getWorkbenchWindow().addPerspectiveListener(this);
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage activated, IPerspectiveDescriptor perspective) {
		if (activated == page && Perspectives.isOverview(perspective)) {
			arrangeSoon(true);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference || part.getId().equals(Stage.OVERVIEW)) {
			arrangeSoon(false);
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference && page.getEditorReferences().length == 0) {
			arrangeSoon(true);
		}
	}

	/** Not at once: the workbench is still busy with what it tells of. */
	private void arrangeSoon(boolean toOverview) {
		returning |= toOverview;
		if (!waiting && Perspectives.isOverview(page.getPerspective())) {
			waiting = true;
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::arrange);
		}
	}

	private void arrange() {
		boolean toOverview = returning;
		waiting = false;
		returning = false;
		if (page.getWorkbenchWindow().getShell() == null || !Perspectives.isOverview(page.getPerspective())) {
			return;
		}
		if (toOverview || page.getActivePart() != page.getActiveEditor()) {
			showOverview();
		} else if (page.getActiveEditor() != null) {
			showEditors();
		}
	}

	private void showOverview() {
		try {
			page.showView(Stage.OVERVIEW);
			page.setEditorAreaVisible(false);
		} catch (PartInitException e) {
			ILog.of(getClass()).log(e.getStatus());
		}
	}

	private void showEditors() {
		page.setEditorAreaVisible(true);
		IViewReference overview = page.findViewReference(Stage.OVERVIEW);
		if (overview != null) {
			page.hideView(overview);
		}
	}
}
