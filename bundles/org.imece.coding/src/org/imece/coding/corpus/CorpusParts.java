/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imece.coding.segment.BlindRounds;
import org.imece.core.text.TextOrder;

/** Gathers what the records of a project contribute to its corpus. */
final class CorpusParts {

	/** A coder, and the name under which edits are made. */
	record KnownCoder(CorpusCoder coder, String handle) {
	}

	private final Locale language;
	private final List<CorpusDocument> documents = new ArrayList<>();
	private final List<CorpusCode> codes = new ArrayList<>();
	private final List<KnownCoder> coders = new ArrayList<>();
	private final List<CorpusCase> cases = new ArrayList<>();
	private final List<CorpusVariable> variables = new ArrayList<>();
	private final List<CorpusSegment> segments = new ArrayList<>();
	private final List<BlindRounds.Round> rounds = new ArrayList<>();

	/** @param language of the titles, whose order they get */
	CorpusParts(Locale language) {
		this.language = language;
	}

	void add(Object part) {
		switch (part) {
		case CorpusDocument document -> documents.add(document);
		case CorpusCode code -> codes.add(code);
		case KnownCoder coder -> coders.add(coder);
		case CorpusCase it -> cases.add(it);
		case CorpusVariable variable -> variables.add(variable);
		case CorpusSegment segment -> segments.add(segment);
		case BlindRounds.Round round -> rounds.add(round);
		case Collection<?> several -> several.forEach(this::add);
		default -> throw new IllegalArgumentException(part.getClass().getName());
		}
	}

	/** @param viewer handle of the one who looks; empty for all */
	Corpus corpus(Optional<String> viewer) {
		Comparator<String> order = TextOrder.in(language);
		documents.sort(Comparator.comparing(CorpusDocument::title, order));
		cases.sort(Comparator.comparing(CorpusCase::title, order));
		List<CorpusSegment> visible = viewer.map(this::visible).orElse(segments);
		return new Corpus(documents, codes, coders.stream().map(KnownCoder::coder).toList(), cases, variables, visible);
	}

	private List<CorpusSegment> visible(String handle) {
		String own = coders.stream().filter(coder -> handle.equals(coder.handle())).map(coder -> coder.coder().id())
				.findFirst().orElse("");
		BlindRounds blind = new BlindRounds(rounds, own);
		return segments.stream().filter(segment -> blind.shows(segment.documentId(), segment.coderId())).toList();
	}
}
