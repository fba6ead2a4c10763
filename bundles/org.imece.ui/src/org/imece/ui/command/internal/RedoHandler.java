/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/** Redo across the project. */
public final class RedoHandler extends ReplayHandler {

	public RedoHandler() {
		super(IWorkbenchCommandConstants.EDIT_REDO, Messages.Redo_label, IResearchProject::canRedo,
				IResearchProject::redoLabel);
	}

	@Override
	void replay(Shell shell, IResearchProject project) {
		Edits.redo(shell, project);
	}
}
