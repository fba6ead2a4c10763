/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.coding.sources.pseudonym.PseudonymAccount;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;

/** Which documents, which key, which names, then pseudonyms in their place. */
final class PseudonymWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final PseudonymChoice choice;

	/** @param documents identifiers of documents that are chosen to begin with */
	PseudonymWizard(IWorkbenchWindow window, IResearchProject project, List<String> documents) {
		this.window = window;
		choice = new PseudonymChoice(project);
		choice.setDocuments(documents);
		setWindowTitle(Messages.Pseudonym_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(new DocumentsPage(choice));
		addPage(new KeyPage(choice));
		addPage(new NamesPage(choice));
		addPage(new SummaryPage(choice));
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() instanceof SummaryPage page && page.isPageComplete();
	}

	@Override
	public boolean performCancel() {
		choice.wipePassphrases();
		return true;
	}

	@Override
	public boolean performFinish() {
		if (choice.forgetsHistory() && !confirmed()) {
			return false;
		}
		new OperationRunner(window).run(Messages.Pseudonym_running, choice::perform, this::done);
		return true;
	}

	/** The one thing that undo does not reach. */
	private boolean confirmed() {
		return new MessageDialog(getShell(), Messages.Forget_title, null,
				NLS.bind(Messages.Forget_question, choice.documents().size()), MessageDialog.WARNING, 1,
				Messages.Forget_action, Messages.Dialog_cancel).open() == 0;
	}

	private void done(PseudonymAccount account) {
		String message = NLS.bind(Messages.Pseudonym_done, account.places(), account.documents());
		if (choice.forgetsHistory()) {
			Toast.show(window.getShell(), message);
		} else {
			Toast.showUndo(window.getShell(), choice.project(), message);
		}
	}
}
