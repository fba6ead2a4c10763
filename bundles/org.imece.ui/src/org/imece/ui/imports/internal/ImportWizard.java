/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.operation.FileOutcome;
import org.imece.core.operation.ImportFilesOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Account;
import org.imece.ui.command.internal.TextWindow;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;

/** Files, then what would happen, then the import itself, one edit for each file. */
final class ImportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final IResearchProject project;
	private final ImportChoice choice;

	ImportWizard(IWorkbenchWindow window, IResearchProject project, List<Path> files) {
		this.window = window;
		this.project = project;
		choice = new ImportChoice(project, files);
		setWindowTitle(Messages.Import_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(new ImportFilesPage(choice));
		addPage(new ImportPreviewPage(choice));
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() instanceof ImportPreviewPage page && page.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		ImportFilesOperation operation = choice.operation();
		new OperationRunner(window).run(Messages.Import_importing, operation, outcomes -> done(operation, outcomes));
		return true;
	}

	private void done(ImportFilesOperation operation, List<FileOutcome> outcomes) {
		long imported = outcomes.stream().filter(outcome -> !outcome.isRefused()).count();
		String message = Messages.format(Messages.Import_done, Long.valueOf(imported),
				Long.valueOf(outcomes.size() - imported));
		Optional<Account> account = operation.account();
		if (account.isPresent()) {
			window.getService(ElementOpener.class).open(window.getActivePage(), account.get());
			Toast.showUndo(window.getShell(), project, message);
		} else {
			new TextWindow(window.getShell(), Messages.Account_title, message,
					AccountText.of(outcomes, choice).toString()).open();
		}
	}
}
