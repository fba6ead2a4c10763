/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.imece.core.project.IResearchProject;

/** Before the workbench closes: commits what is pending, and lets the user stay if that fails. */
final class LastSave {

	/** The second button; closing the question, with Escape too, gives neither. */
	private static final int LEAVE = 1;

	private final Shell shell;

	LastSave(Shell shell) {
		this.shell = shell;
	}

	/** @return whether the workbench may close */
	boolean allowsExit(Optional<IResearchProject> project) {
		if (project.isEmpty()) {
			return true;
		}
		try {
			project.get().flush();
			return true;
		} catch (CoreException e) {
			return MessageDialog.open(MessageDialog.WARNING, shell, Messages.LastSave_title,
					Messages.bind(Messages.LastSave_message, e.getStatus().getMessage()), 0, Messages.LastSave_stay,
					Messages.LastSave_leave) == LEAVE;
		}
	}
}
