/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.segment.BlindRounds;
import org.imece.coding.segment.CodingSets;
import org.imece.coding.segment.Segment;
import org.imece.coding.segment.Segments;
import org.imece.coding.text.Span;
import org.imece.coding.text.TextChange;
import org.imece.coding.text.TextEdit;
import org.imece.coding.text.Turns;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/** What an editor shows of a document, as it was when it was collected last, and as the text is being typed. */
final class CodingModel {

	private final IResearchProject project;
	private final Document document;
	private String text = "";
	/** What has been typed since the text was stored last; null if nothing. */
	private TextChange typed;
	/** Of all coders. To ask the store for them may mean to wait until it has saved something. */
	private List<CodingSet> sets;
	private List<Coder> coders = List.of();
	private Set<String> leftOut = Set.of();
	private Segments stored = Segments.of(List.of());
	private Segments segments = stored;
	private StripeLayout stripes = new StripeLayout(List.of());
	private Turns turns;
	/** What the segments looked like, in reading order, to find out what has changed. */
	private List<Look> looks = List.of();

	private record Look(int start, int end, Coding coding, Code code) {

		private static final Comparator<Look> READING_ORDER = Comparator.comparingInt(Look::start)
				.thenComparing(Comparator.comparingInt(Look::end).reversed());

		boolean same(Look other) {
			return start == other.start && end == other.end && coding == other.coding && code == other.code;
		}
	}

	CodingModel(IResearchProject project, Document document) throws CoreException {
		this.project = project;
		this.document = document;
		sets = CodingSets.of(project, document);
		collect(Set.of());
	}

	IResearchProject project() {
		return project;
	}

	Document document() {
		return document;
	}

	/** The text as it is shown. */
	String text() {
		return text;
	}

	/** The text as the project has it. */
	String storedText() {
		return document.getText() == null ? "" : document.getText();
	}

	Segments segments() {
		return segments;
	}

	StripeLayout stripes() {
		return stripes;
	}

	Turns turns() {
		return turns;
	}

	/** Where a place of the stored text is in the text as it is shown. */
	int shown(int place) {
		return typed == null ? place : typed.movePoint(place, false);
	}

	/** Where a place of the text as it is shown is in the stored text. */
	int stored(int place) {
		if (typed == null || place < typed.offset()) {
			return place;
		}
		int behind = typed.offset() + typed.replacement().length();
		return place >= behind ? place - typed.growth() : Math.min(place, typed.end());
	}

	/** Those whose codings may be seen here, in the order of their names. */
	List<Coder> coders() {
		return coders;
	}

	/** Whether the codings of a coder are shown. */
	boolean isShown(Coder coder) {
		return !leftOut.contains(coder.getId());
	}

	/** Leaves out the codings of some coders from the next time on that they are collected. */
	void leaveOut(Set<String> coderIds) {
		leftOut = Set.copyOf(coderIds);
	}

	/** Whether an edit of these records may change what is shown. */
	boolean concerns(Set<String> recordIds) {
		return recordIds.contains(document.getId()) || recordIds.stream()
				.anyMatch(id -> project.root(id).map(root -> root instanceof CodingSet || root instanceof Codebook
						|| root instanceof CodingRound || root instanceof Coder).orElse(true));
	}

	/** Whether the codes themselves may look different. */
	boolean touchesCodes(Set<String> recordIds) {
		return recordIds.stream()
				.anyMatch(id -> project.root(id).map(Codebook.class::isInstance).orElse(false));
	}

	/** Whether codings were edited, and nothing else that is shown. */
	boolean touchesOnlyCodings(Set<String> recordIds) {
		return !recordIds.isEmpty() && recordIds.stream()
				.allMatch(id -> project.root(id).map(CodingSet.class::isInstance).orElse(false));
	}

	/**
	 * Collects text and segments again.
	 *
	 * @param recordIds records that were edited
	 * @return parts of the text that look different now, start and end
	 */
	List<int[]> collect(Set<String> recordIds) throws CoreException {
		typed = null;
		if (recordIds.stream().anyMatch(this::isOtherSet)) {
			sets = CodingSets.of(project, document);
		}
		String now = storedText();
		if (!now.equals(text)) {
			TextChange.between(text, now).ifPresent(this::moveLooks);
			text = now;
		}
		BlindRounds rounds = BlindRounds.of(project);
		List<CodingSet> visible = sets.stream().filter(rounds::shows).toList();
		coders = visible.stream().map(CodingSet::getCoder).filter(coder -> coder != null).distinct()
				.sorted(TextOrder.by(Locale.of("tr"), coder -> Titles.of(coder, project.mainLanguage()))).toList();
		stored = stored.again(visible.stream().filter(set -> set.getCoder() == null || isShown(set.getCoder())).toList());
		segments = stored;
		stripes = new StripeLayout(segments.all());
		turns = Turns.of(document);
		return changes();
	}

	/** Whether a record has become a coding set or is none any more, or is another object since it was restored. */
	private boolean isOtherSet(String recordId) {
		Optional<CodingSet> now = project.root(recordId).filter(CodingSet.class::isInstance).map(CodingSet.class::cast);
		return now.isPresent() ? !sets.contains(now.get())
				: sets.stream().anyMatch(set -> set.getId().equals(recordId));
	}

	/** What only moved along with the text does not look different. */
	private void moveLooks(TextChange change) {
		List<Look> moved = new ArrayList<>(looks.size());
		for (Look look : looks) {
			Span place = change.move(new Span(look.start(), look.end()));
			moved.add(new Look(place.start(), place.end(), look.coding(), look.code()));
		}
		moved.sort(Look.READING_ORDER);
		looks = moved;
	}

	private static List<Look> looks(Segments segments) {
		List<Look> looks = new ArrayList<>(segments.size());
		for (Segment segment : segments.all()) {
			looks.add(new Look(segment.start(), segment.end(), segment.coding(), segment.coding().getCode()));
		}
		return looks;
	}

	/** Both lists are in order, so that a walk through them side by side finds what is in one only. */
	private List<int[]> changes() {
		List<Look> now = looks(segments);
		List<int[]> changed = new ArrayList<>();
		int before = 0;
		int after = 0;
		while (before < looks.size() || after < now.size()) {
			if (before < looks.size() && after < now.size() && looks.get(before).same(now.get(after))) {
				before++;
				after++;
			} else if (after == now.size() || before < looks.size()
					&& Look.READING_ORDER.compare(looks.get(before), now.get(after)) <= 0) {
				changed.add(clipped(looks.get(before++)));
			} else {
				changed.add(clipped(now.get(after++)));
			}
		}
		looks = now;
		return changed;
	}

	private int[] clipped(Look look) {
		int start = Math.clamp(look.start(), 0, text.length());
		return new int[] { start, Math.clamp(look.end(), start, text.length()) };
	}

	/** Moves what is shown along with text that is being typed; the codings themselves follow when it is stored. */
	void typed(TextChange change, String now) {
		typed = change;
		text = now;
		segments = stored.moved(new TextEdit(change));
		looks = looks(segments);
	}

	/** The shortest coded passage at an offset. */
	Optional<Coding> shortestAt(int offset) {
		return segments.at(offset).stream().min(Comparator.comparingInt(Segment::length)).map(Segment::coding);
	}

	/** Where a coding is shown; empty if it is not. */
	Optional<Segment> segment(Coding coding) {
		int start = shown(coding.getStart());
		return segments.between(Math.max(0, start - 1), start + 1).stream()
				.filter(segment -> segment.coding() == coding).findFirst();
	}
}
