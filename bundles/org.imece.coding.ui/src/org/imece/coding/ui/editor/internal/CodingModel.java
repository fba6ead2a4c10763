/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.segment.CodingSets;
import org.imece.coding.segment.Segment;
import org.imece.coding.segment.Segments;
import org.imece.coding.text.Turns;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/** What an editor shows of a document, as it was when it was collected last. */
final class CodingModel {

	private final IResearchProject project;
	private final Document document;
	private final String text;
	private Segments segments = Segments.of(List.of());
	private StripeLayout stripes = new StripeLayout(List.of());
	private Turns turns;
	/** What a segment looked like, to find out what has changed. */
	private Map<Coding, Look> looks = new IdentityHashMap<>();

	private record Look(int start, int end, Code code) {
	}

	CodingModel(IResearchProject project, Document document) throws CoreException {
		this.project = project;
		this.document = document;
		text = document.getText() == null ? "" : document.getText();
		turns = Turns.of(document);
		collect();
	}

	IResearchProject project() {
		return project;
	}

	Document document() {
		return document;
	}

	/** The text as it was when the editor was opened. */
	String text() {
		return text;
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

	/** Whether an edit of these records may change what is shown. */
	boolean concerns(Set<String> recordIds) {
		return recordIds.contains(document.getId()) || recordIds.stream().anyMatch(id -> project.root(id)
				.map(root -> root instanceof CodingSet || root instanceof Codebook).orElse(true));
	}

	/** Whether the codes themselves may look different. */
	boolean touchesCodes(Set<String> recordIds) {
		return recordIds.stream()
				.anyMatch(id -> project.root(id).map(Codebook.class::isInstance).orElse(false));
	}

	/**
	 * Collects the segments again.
	 *
	 * @return parts of the text that look different now, start and end
	 */
	List<int[]> collect() throws CoreException {
		segments = Segments.of(CodingSets.of(project, document));
		stripes = new StripeLayout(segments.all());
		turns = Turns.of(document);
		Map<Coding, Look> now = new IdentityHashMap<>();
		List<int[]> changed = new ArrayList<>();
		for (Segment segment : segments.all()) {
			Look look = new Look(segment.start(), segment.end(), segment.coding().getCode());
			now.put(segment.coding(), look);
			Look before = looks.remove(segment.coding());
			if (!look.equals(before)) {
				changed.add(clipped(look));
				if (before != null) {
					changed.add(clipped(before));
				}
			}
		}
		looks.values().forEach(gone -> changed.add(clipped(gone)));
		looks = now;
		return changed;
	}

	private int[] clipped(Look look) {
		int start = Math.clamp(look.start(), 0, text.length());
		return new int[] { start, Math.clamp(look.end(), start, text.length()) };
	}

	/** The shortest coded passage at an offset. */
	Optional<Coding> shortestAt(int offset) {
		return segments.at(offset).stream().min(Comparator.comparingInt(Segment::length)).map(Segment::coding);
	}
}
