/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.imece.core.project.IResearchProject;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/**
 * Shows the project tree and the context beside the overview while a project is open. Without one they would be two empty
 * panes beside the first steps. A view that the user closes stays closed until the next project.
 */
final class OverviewSurroundings extends PerspectiveAdapter implements IProjectSessionListener {

	private static final String[] VIEWS = { Stage.NAVIGATOR, Stage.CONTEXT };

	private final IWorkbenchPage page;
	private final IProjectSession session;
	private boolean due;

	OverviewSurroundings(IWorkbenchPage page, IProjectSession session) {
		this.page = page;
		this.session = session;
	}

	void install() {
		session.addListener(this);
		page.getWorkbenchWindow().addPerspectiveListener(this);
		due = session.project().isPresent();
		arrange();
	}

	void uninstall() {
		session.removeListener(this);
	}

	@Override
	public void opened(IResearchProject project) {
		due = true;
		arrange();
	}

	@Override
	public void closed() {
		due = false;
		if (isOverview()) {
			for (String view : VIEWS) {
				IViewReference reference = page.findViewReference(view);
				if (reference != null) {
					page.hideView(reference);
				}
			}
		}
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage activated, IPerspectiveDescriptor perspective) {
		if (activated == page) {
			arrange();
		}
	}

	private void arrange() {
		if (!due || !isOverview()) {
			return;
		}
		due = false;
		for (String view : VIEWS) {
			if (Stage.isInstalled(view)) {
				show(view);
			}
		}
	}

	private void show(String view) {
		try {
			page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ILog.of(getClass()).log(e.getStatus());
		}
	}

	private boolean isOverview() {
		return Perspectives.isOverview(page.getPerspective());
	}
}
