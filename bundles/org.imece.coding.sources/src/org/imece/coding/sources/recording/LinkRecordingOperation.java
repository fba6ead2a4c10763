/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.recording;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Document;

/**
 * Says of which recording documents are the transcripts, as one edit.
 *
 * @since 0.1
 */
public final class LinkRecordingOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final List<Document> transcripts;
	private final Document recording;

	/** @param recording {@code null} for none */
	public LinkRecordingOperation(IResearchProject project, List<Document> transcripts, Document recording) {
		this.project = project;
		this.transcripts = List.copyOf(transcripts);
		this.recording = recording;
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		String label = recording == null ? Messages.Recording_unlink
				: NLS.bind(Messages.Recording_link, Titles.of(recording, project.mainLanguage()));
		project.edit(label, () -> transcripts.stream().filter(document -> !Recordings.isRecording(document))
				.forEach(document -> document.setRecording(recording)));
		return null;
	}
}
