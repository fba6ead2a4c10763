/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.query.words.TextHit;
import org.imece.coding.segment.CodePassagesOperation;
import org.imece.core.project.IResearchProject;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;

/** Codes what was found, after a look at it. */
final class AutoCodeAction extends Action {

	/** What was found in which state of the project. */
	record Found(ProjectCorpus.Snapshot snapshot, List<TextHit> hits) {
	}

	private final Shell shell;
	private final Supplier<Optional<Found>> found;

	AutoCodeAction(Shell shell, Supplier<Optional<Found>> found) {
		super(Messages.AutoCode_action, ElementLabels.shared("code"));
		setToolTipText(Messages.AutoCode_action);
		this.shell = shell;
		this.found = found;
	}

	@Override
	public void run() {
		Optional<Found> hits = found.get();
		if (hits.isEmpty()) {
			Toast.show(shell, Messages.AutoCode_nothing);
			return;
		}
		IResearchProject project = hits.get().snapshot().project();
		AutoCodeDialog dialog = new AutoCodeDialog(shell, project, hits.get());
		if (dialog.open() != Window.OK) {
			return;
		}
		new OperationRunner(shell).run(Messages.AutoCode_running,
				new CodePassagesOperation(project, dialog.passages(), dialog.codeUri()), made -> {
					if (made == 0) {
						Toast.show(shell, Messages.AutoCode_allThere);
					} else {
						Toast.showUndo(shell, project, Messages.format(Messages.AutoCode_done, made));
					}
				});
	}
}
