/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.sources.pseudonym.ForgetHistoryOperation;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.coding.sources.ui.internal.SelectedDocuments;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Document;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.IProjectSession;

/** Removes former versions of the chosen documents, and of what refers to them, for good. */
public final class ForgetHistoryHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			List<Document> documents = SelectedDocuments.of(event, project);
			if (!documents.isEmpty() && confirmed(window, documents.size())) {
				Set<String> records = new LinkedHashSet<>();
				if (Edits.attempt(window.getShell(), monitor -> collect(project, documents, records))) {
					new OperationRunner(window).run(Messages.Forget_running,
							new ForgetHistoryOperation(project, records, List.of()), Messages.Forget_done);
				}
			}
		});
		return null;
	}

	private static void collect(IResearchProject project, List<Document> documents, Set<String> records)
			throws CoreException {
		for (Document document : documents) {
			records.add(document.getId());
			project.referencing(document).stream().map(RecordHeader::id).forEach(records::add);
		}
	}

	private static boolean confirmed(IWorkbenchWindow window, int documents) {
		return new MessageDialog(window.getShell(), Messages.Forget_title, null,
				NLS.bind(Messages.Forget_question, documents), MessageDialog.WARNING, 1, Messages.Forget_action,
				Messages.Dialog_cancel).open() == 0;
	}
}
