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

/** Undo across the project. */
public final class UndoHandler extends ReplayHandler {

	public UndoHandler() {
		super(IWorkbenchCommandConstants.EDIT_UNDO, Messages.Undo_label, IResearchProject::canUndo,
				IResearchProject::undoLabel);
	}

	@Override
	void replay(Shell shell, IResearchProject project) {
		Edits.undo(shell, project);
	}
}
