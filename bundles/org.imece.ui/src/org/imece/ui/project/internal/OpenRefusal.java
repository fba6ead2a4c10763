/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.net.URI;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.project.IProjectFactory;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.ProjectLifecycle;

/** Explains why a project could not be opened and offers what helps. */
final class OpenRefusal {

	private final IWorkbenchWindow window;
	private final IProjectFactory factory;
	private final ProjectLifecycle lifecycle;
	private final URI location;

	OpenRefusal(IWorkbenchWindow window, IProjectFactory factory, ProjectLifecycle lifecycle, URI location) {
		this.window = window;
		this.factory = factory;
		this.lifecycle = lifecycle;
		this.location = location;
	}

	void explain(CoreException refused) {
		StoreProblem problem = refused instanceof StoreException e ? e.problem() : StoreProblem.IO;
		switch (problem) {
		case LOCKED, DISK_FULL, READ_ONLY, IO -> {
			if (ask(refused, Messages.OpenRefusal_retry)) {
				lifecycle.open(window, location);
			}
		}
		case DAMAGED -> {
			if (ask(refused, Messages.OpenRefusal_rescue)) {
				new RescueCopy(window, factory, lifecycle, location).offer();
			}
		}
		case NOT_FOUND, NOT_A_PROJECT -> {
			new RecentProjects().remove(location);
			tell(refused);
		}
		default -> tell(refused);
		}
	}

	private void tell(CoreException refused) {
		new MessageDialog(window.getShell(), Messages.OpenRefusal_title, null, refused.getMessage(),
				MessageDialog.WARNING, 0, Messages.Dialog_ok).open();
	}

	private boolean ask(CoreException refused, String action) {
		return new MessageDialog(window.getShell(), Messages.OpenRefusal_title, null, refused.getMessage(),
				MessageDialog.WARNING, 1, action, Messages.Dialog_cancel).open() == 0 && window.getShell() != null;
	}
}
