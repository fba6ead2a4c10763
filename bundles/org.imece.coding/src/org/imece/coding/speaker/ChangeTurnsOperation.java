/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.coding.internal.Messages;
import org.imece.coding.segment.Passages;
import org.imece.coding.text.Span;
import org.imece.coding.text.Transcript;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;

/**
 * Sets or clears where a turn begins, or recognises speakers and turns again. The text stays as it is.
 *
 * @since 0.1
 */
public final class ChangeTurnsOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final String label;
	private final ModelChange change;

	private ChangeTurnsOperation(IResearchProject project, String label, ModelChange change) {
		this.project = project;
		this.label = label;
		this.change = change;
	}

	/** Lets a speaker of the document begin at an offset, up to the end of the turn there or the next one. */
	public static ChangeTurnsOperation begin(IResearchProject project, Document document, int offset,
			Speaker speaker) {
		return new ChangeTurnsOperation(project, Messages.Edit_beginTurn, () -> begin(document, offset, speaker));
	}

	/** As {@link #begin(IResearchProject, Document, int, Speaker)}, for a speaker that the document has not yet. */
	public static ChangeTurnsOperation begin(IResearchProject project, Document document, int offset, String label) {
		return new ChangeTurnsOperation(project, Messages.Edit_beginTurn, () -> {
			if (label.isBlank()) {
				throw new CoreException(Status.error(Messages.Speaker_badName));
			}
			String wanted = label.strip();
			begin(document, offset, document.getSpeakers().stream()
					.filter(speaker -> wanted.equals(speaker.getLabel())).findFirst().orElseGet(() -> {
						Speaker added = CodingFactory.eINSTANCE.createSpeaker();
						added.setId(UUID.randomUUID().toString());
						added.setLabel(wanted);
						document.getSpeakers().add(added);
						return added;
					}));
		});
	}

	private static void begin(Document document, int offset, Speaker speaker) throws CoreException {
		String text = document.getText() == null ? "" : document.getText();
		Turn here = document.getTurns().stream().filter(turn -> turn.getStart() <= offset && offset < turn.getEnd())
				.findFirst().orElse(null);
		int end = here != null ? here.getEnd()
				: document.getTurns().stream().mapToInt(Turn::getStart).filter(start -> start > offset).min()
						.orElse(text.length());
		Span said = Passages.trim(text, Math.min(offset, text.length()), Math.min(end, text.length()));
		if (said.isEmpty()) {
			throw new CoreException(Status.error(Messages.Turn_nothingSaid));
		}
		Span before = here == null ? new Span(0, 0) : Passages.trim(text, here.getStart(), said.start());
		if (here != null && before.isEmpty()) {
			here.setSpeaker(speaker); // it begins here already
			return;
		}
		if (here != null) {
			here.setEnd(before.end());
		}
		Turn turn = CodingFactory.eINSTANCE.createTurn();
		turn.setStart(said.start());
		turn.setEnd(said.end());
		turn.setSpeaker(speaker);
		int index = (int) document.getTurns().stream().filter(other -> other.getStart() < said.start()).count();
		document.getTurns().add(index, turn);
	}

	/** Lets the turn at an offset go on with the one before it; the first turn goes away. */
	public static ChangeTurnsOperation join(IResearchProject project, Document document, int offset) {
		return new ChangeTurnsOperation(project, Messages.Edit_joinTurns, () -> {
			List<Turn> turns = document.getTurns().stream().filter(turn -> turn.getStart() <= offset)
					.sorted(Comparator.comparingInt(Turn::getStart)).toList();
			if (turns.isEmpty() || turns.getLast().getEnd() < offset) {
				throw new CoreException(Status.error(Messages.Turn_noneHere));
			}
			Turn turn = turns.getLast();
			if (turns.size() > 1) {
				turns.get(turns.size() - 2).setEnd(turn.getEnd());
			}
			EcoreUtil.remove(turn);
		});
	}

	/** Replaces speakers and turns by what the text shows; speakers whose label is still there stay who they are. */
	public static ChangeTurnsOperation recognise(IResearchProject project, Document document) {
		return new ChangeTurnsOperation(project, Messages.Edit_recogniseSpeakers,
				() -> Transcript.recogniseSpeakers(document));
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(label, change);
		return null;
	}
}
