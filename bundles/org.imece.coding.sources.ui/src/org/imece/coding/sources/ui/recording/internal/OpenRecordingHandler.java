/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.recording.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.sources.recording.CopyOutOperation;
import org.imece.coding.sources.recording.Moments;
import org.imece.coding.sources.recording.Recordings;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.coding.sources.ui.internal.SelectedDocuments;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Document;
import org.imece.model.core.Attachment;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Refusal;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/**
 * Opens the recording of a transcript, or a recording or picture itself, in the program that the system has for it, and
 * says at which moment the caret is.
 */
public final class OpenRecordingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			List<Document> documents = SelectedDocuments.of(event, project);
			if (!documents.isEmpty()) {
				open(window, project, documents.get(0), moment(event, documents.get(0)));
			}
		});
		return null;
	}

	private static Optional<Long> moment(ExecutionEvent event, Document document) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		StyledText text = editor == null ? null : editor.getAdapter(StyledText.class);
		return text == null ? Optional.empty() : Moments.at(document, text.getCaretOffset());
	}

	private static void open(IWorkbenchWindow window, IResearchProject project, Document document,
			Optional<Long> moment) {
		Shell shell = window.getShell();
		Optional<Attachment> file = Recordings.of(document).flatMap(Recordings::file);
		if (file.isEmpty()) {
			Refusal.show(shell, Messages.Recording_title,
					Recordings.of(document).isEmpty() ? Messages.Recording_none : Messages.Recording_noFile);
			return;
		}
		String name = file.get().getFileName();
		new OperationRunner(window).run(Messages.Recording_opening, new CopyOutOperation(project, file.get()),
				copy -> launch(shell, copy, name, moment));
	}

	private static void launch(Shell shell, Path copy, String name, Optional<Long> moment) {
		if (!Program.launch(copy.toString())) {
			Refusal.show(shell, Messages.Recording_title, NLS.bind(Messages.Recording_noProgram, name));
		} else {
			moment.ifPresent(millis -> Toast.show(shell, NLS.bind(Messages.Recording_moment, Moments.format(millis))));
		}
	}
}
