/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.recording.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.sources.recording.LinkRecordingOperation;
import org.imece.coding.sources.recording.Recordings;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.coding.sources.ui.internal.SelectedDocuments;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Document;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Refusal;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/** Asks which recording the chosen documents are transcripts of. */
public final class LinkRecordingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> {
			List<Document> transcripts = SelectedDocuments.of(event, project).stream()
					.filter(document -> !Recordings.isRecording(document)).toList();
			if (!transcripts.isEmpty()) {
				ask(window, project, transcripts);
			}
		});
		return null;
	}

	private static void ask(IWorkbenchWindow window, IResearchProject project, List<Document> transcripts) {
		List<Document> recordings = project.all(Document.class).stream().filter(Recordings::isRecording).toList();
		if (recordings.isEmpty()) {
			Refusal.show(window.getShell(), Messages.Recording_title, Messages.Recording_noneInProject);
			return;
		}
		Optional<Document> chosen = new ElementChooser(window.getShell(), window.getService(ElementLabels.class),
				Messages.Recording_choose).choose(recordings);
		chosen.ifPresent(recording -> {
			if (Edits.attempt(window.getShell(), new LinkRecordingOperation(project, transcripts, recording)::run)) {
				Toast.showUndo(window.getShell(), project,
						NLS.bind(Messages.Recording_linked, Titles.of(recording, project.mainLanguage())));
			}
		});
	}
}
