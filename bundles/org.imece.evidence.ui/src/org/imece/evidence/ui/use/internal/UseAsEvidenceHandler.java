/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.use.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.evidence.Matrix;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.element.QuotedElement;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Refusal;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/** Makes what is selected evidence of a claim or a finding: Ctrl+E, then Enter for the most recent one. */
public final class UseAsEvidenceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		PlatformUI.getWorkbench().getService(IProjectSession.class).project()
				.ifPresent(project -> use(window.getShell(), project, selection));
		return null;
	}

	private static void use(Shell shell, IResearchProject project, ISelection selection) {
		Optional<QuotedElement> passage = ElementSelection.passage(selection).filter(quoted -> !quoted.quote().isBlank());
		List<Element> elements = passage.map(quoted -> List.of(quoted.element()))
				.orElseGet(() -> ElementSelection.all(selection, project));
		if (elements.isEmpty()) {
			Refusal.show(shell, Messages.Use_title, Messages.Use_nothingSelected);
			return;
		}
		if (project.all(Matrix.class).isEmpty()) {
			Refusal.show(shell, Messages.Use_title, Messages.Use_noMatrix);
			return;
		}
		RecentCarriers recent = new RecentCarriers();
		new CarrierDialog(shell, project, recent.in(project)).choose()
				.ifPresent(carrier -> add(shell, project, carrier, elements, passage.map(QuotedElement::quote)));
	}

	private static void add(Shell shell, IResearchProject project, Element carrier, List<Element> elements,
			Optional<String> quote) {
		MatrixEdits edits = new MatrixEdits(project);
		boolean done = Edits.run(shell, project, Messages.Use_label, () -> {
			for (Element element : elements) {
				edits.addEvidence(carrier, element, quote.orElse(null));
			}
		});
		if (done) {
			new RecentCarriers().used(project, carrier);
			Toast.showUndo(shell, project,
					Messages.format(Messages.Use_done, Titles.of(carrier, project.mainLanguage())));
		}
	}
}
