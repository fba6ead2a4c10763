/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.speaker;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.coding.segment.EditTextOperation;
import org.imece.coding.text.PrintedLabel;
import org.imece.coding.text.TextChange;
import org.imece.coding.text.TextEdit;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.Titles;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;
import org.imece.model.stakeholder.Party;

/**
 * Renames a speaker, says who it is, or merges two. Names printed before the turns change with it, codings stay where
 * they are.
 *
 * @since 0.1
 */
public final class ChangeSpeakerOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final String label;
	private final ModelChange change;

	private ChangeSpeakerOperation(IResearchProject project, String label, ModelChange change) {
		this.project = project;
		this.label = label;
		this.change = change;
	}

	/**
	 * Gives a speaker another label, also where it is printed before its turns.
	 *
	 * @param label without a colon; not that of another speaker of the document
	 */
	public static ChangeSpeakerOperation rename(IResearchProject project, Speaker speaker, String label) {
		String wanted = label.strip();
		return new ChangeSpeakerOperation(project, NLS.bind(Messages.Edit_renameSpeaker, wanted), () -> {
			Document document = (Document) speaker.eContainer();
			if (wanted.isEmpty() || wanted.indexOf(':') >= 0 || wanted.indexOf('\n') >= 0) {
				throw new CoreException(Status.error(Messages.Speaker_badName));
			}
			if (document.getSpeakers().stream().anyMatch(other -> other != speaker && wanted.equals(other.getLabel()))) {
				throw new CoreException(Status.error(NLS.bind(Messages.Speaker_nameTaken, wanted)));
			}
			print(project, document, speaker, wanted);
			speaker.setLabel(wanted);
		});
	}

	/** @param party who the speaker is; {@code null} for nobody known */
	public static ChangeSpeakerOperation link(IResearchProject project, Speaker speaker, Party party) {
		return new ChangeSpeakerOperation(project,
				party == null ? NLS.bind(Messages.Edit_unlinkSpeaker, speaker.getLabel())
						: NLS.bind(Messages.Edit_linkSpeaker, speaker.getLabel(), Titles.of(party, project.mainLanguage())),
				() -> speaker.setParty(party));
	}

	/** Lets one speaker say what two said; the other one goes away. */
	public static ChangeSpeakerOperation merge(IResearchProject project, Speaker from, Speaker into) {
		return new ChangeSpeakerOperation(project,
				NLS.bind(Messages.Edit_mergeSpeakers, from.getLabel(), into.getLabel()), () -> {
					Document document = (Document) from.eContainer();
					if (from == into || into.eContainer() != document) {
						throw new CoreException(Status.error(Messages.Speaker_mergeSame));
					}
					print(project, document, from, into.getLabel());
					document.getTurns().stream().filter(turn -> turn.getSpeaker() == from)
							.forEach(turn -> turn.setSpeaker(into));
					if (into.getParty() == null) {
						into.setParty(from.getParty());
					}
					project.delete(from);
				});
	}

	/** Replaces the label of a speaker where it is printed before a turn. */
	private static void print(IResearchProject project, Document document, Speaker speaker, String label)
			throws CoreException {
		String text = document.getText() == null ? "" : document.getText();
		List<TextChange> changes = new ArrayList<>();
		for (Turn turn : document.getTurns()) {
			int at = turn.getSpeaker() == speaker ? PrintedLabel.of(text, turn) : -1;
			if (at >= 0 && !label.equals(speaker.getLabel())) {
				changes.add(new TextChange(at, speaker.getLabel().length(), label));
			}
		}
		if (!changes.isEmpty()) {
			new EditTextOperation(project, document, new TextEdit(changes)).run(null);
		}
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(label, change);
		return null;
	}
}
