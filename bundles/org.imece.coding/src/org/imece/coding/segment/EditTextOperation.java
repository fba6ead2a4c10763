/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.coding.text.Span;
import org.imece.coding.text.TextEdit;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Page;
import org.imece.model.coding.SyncPoint;
import org.imece.model.coding.Turn;

/**
 * Edits the text of a document and moves everything that has a place in it: the codings of all coders, also of those
 * whom a round of double coding hides, turns, sync points and pages. A coding of which nothing is left is removed;
 * {@link #vanishing()} tells before. Quotes of evidence stay what they were, so that evidence whose source now reads
 * otherwise shows as stale.
 *
 * @since 0.1
 */
public final class EditTextOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final Document document;
	private final TextEdit edit;

	public EditTextOperation(IResearchProject project, Document document, TextEdit edit) {
		this.project = project;
		this.document = document;
		this.edit = edit;
	}

	/** Codings of all coders of which the edit leaves nothing. */
	public List<Coding> vanishing() throws CoreException {
		check();
		return vanishing(CodingSets.of(project, document));
	}

	private List<Coding> vanishing(List<CodingSet> sets) {
		List<Coding> vanishing = new ArrayList<>();
		sets.forEach(set -> set.getCodings().stream().filter(this::vanishes).forEach(vanishing::add));
		return vanishing;
	}

	/** Codings of a recording or a picture have no place in the text and stay. */
	private boolean vanishes(Coding coding) {
		Span place = place(coding);
		return !place.isEmpty() && edit.move(place).isEmpty();
	}

	private static Span place(Coding coding) {
		return new Span(coding.getStart(), coding.getEnd());
	}

	private String text() {
		return document.getText() == null ? "" : document.getText();
	}

	private void check() throws CoreException {
		if (!edit.fits(text())) {
			throw new CoreException(Status.error(Messages.Text_outside));
		}
	}

	/** @throws CoreException if the text is another one than that the edit was made for */
	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		check();
		String before = text();
		String after = edit.apply(before);
		if (after.equals(before)) {
			return null;
		}
		List<CodingSet> sets = CodingSets.of(project, document);
		project.edit(NLS.bind(Messages.Edit_text, Titles.of(document, project.mainLanguage())), () -> {
			Set<Coding> vanishing = new HashSet<>(vanishing(sets));
			for (CodingSet set : sets) {
				set.getCodings().removeAll(vanishing); // the end of the edit follows what refers to them
				set.getCodings().forEach(coding -> move(coding, before, after));
			}
			moveTurns();
			for (SyncPoint point : document.getSyncPoints()) {
				point.setPosition(edit.movePoint(point.getPosition(), false));
			}
			for (Page page : document.getPages()) {
				page.setStart(edit.movePoint(page.getStart(), true));
			}
			document.setText(after);
		});
		return null;
	}

	/** A quote that fitted its passage fits afterwards; one that did not is left for the check to report. */
	private void move(Coding coding, String before, String after) {
		Span from = place(coding);
		Span to = edit.move(from);
		if (from.equals(to) && !edit.touches(from)) {
			return;
		}
		boolean fitted = Passages.isWithin(before, coding)
				&& before.substring(from.start(), from.end()).equals(coding.getQuote());
		if (!from.equals(to)) {
			coding.setStart(to.start());
			coding.setEnd(to.end());
		}
		if (fitted && !after.substring(to.start(), to.end()).equals(coding.getQuote())) {
			coding.setQuote(after.substring(to.start(), to.end()));
		}
	}

	/** What is added at the end of a turn is still said by its speaker, unless the next turn begins right there. */
	private void moveTurns() {
		Set<Integer> starts = new HashSet<>();
		document.getTurns().forEach(turn -> starts.add(turn.getStart()));
		for (Turn turn : List.copyOf(document.getTurns())) {
			Span to = edit.move(new Span(turn.getStart(), turn.getEnd()), false, !starts.contains(turn.getEnd()));
			if (to.isEmpty() && turn.getStart() < turn.getEnd()) {
				EcoreUtil.remove(turn);
			} else {
				turn.setStart(to.start());
				turn.setEnd(to.end());
			}
		}
	}
}
