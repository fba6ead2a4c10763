/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.operation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.swt.widgets.Shell;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;

/**
 * Short edits from the user interface: what goes wrong is shown to the user. On the user interface thread only.
 *
 * @since 0.1
 */
public final class Edits {

	private Edits() {
	}

	/**
	 * Runs a change as one undoable step.
	 *
	 * @param label what the user reads after Undo
	 * @return whether it was done
	 */
	public static boolean run(Shell shell, IResearchProject project, String label, ModelChange change) {
		return attempt(shell, monitor -> project.edit(label, change));
	}

	/** As {@link #run}, then says it was done and offers to undo it. */
	public static boolean runWithToast(Shell window, IResearchProject project, String label, String message,
			ModelChange change) {
		boolean done = run(window, project, label, change);
		if (done) {
			Toast.showUndo(window, project, message);
		}
		return done;
	}

	/** Undoes the last edit, if there is one. */
	public static boolean undo(Shell shell, IResearchProject project) {
		return project.canUndo() && attempt(shell, monitor -> project.undo());
	}

	/** Does again what was undone last, if there is something. */
	public static boolean redo(Shell shell, IResearchProject project) {
		return project.canRedo() && attempt(shell, monitor -> project.redo());
	}

	/** Does something short that may be refused; says why if it is. */
	public static boolean attempt(Shell shell, ICoreRunnable action) {
		try {
			action.run(null);
			return true;
		} catch (CoreException e) {
			Refusal.show(shell, e.getStatus());
			return false;
		}
	}
}
