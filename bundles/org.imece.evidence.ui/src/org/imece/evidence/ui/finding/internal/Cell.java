/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.core.Element;
import org.imece.model.evidence.Finding;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;

/** The cell that the fields of one editor work on. */
record Cell(Supplier<Optional<Finding>> current, IResearchProject project, IWorkbenchPartSite site) {

	/** An edit of the matrix. */
	@FunctionalInterface
	interface Edit {
		void run(MatrixEdits edits) throws CoreException;
	}

	Optional<Finding> finding() {
		return current.get();
	}

	String language() {
		return project.mainLanguage();
	}

	Shell shell() {
		return site.getShell();
	}

	ElementLabels labels() {
		return site.getService(ElementLabels.class);
	}

	boolean edit(Edit edit) {
		return Edits.attempt(shell(), monitor -> edit.run(new MatrixEdits(project)));
	}

	/** As {@link #edit}, then offers to undo it. */
	void editWithToast(String message, Edit edit) {
		if (edit(edit)) {
			Toast.showUndo(shell(), project, message);
		}
	}

	void open(Element element) {
		IWorkbenchPage page = site.getPage();
		site.getService(ElementOpener.class).open(page, element);
	}
}
