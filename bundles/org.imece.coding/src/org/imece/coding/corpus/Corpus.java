/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is coded in a project at one moment. Immutable, for any thread.
 *
 * @see CorpusReader
 * @since 0.1
 */
public final class Corpus {

	private static final Comparator<CorpusSegment> READING_ORDER = Comparator.comparingInt(CorpusSegment::start)
			.thenComparing(Comparator.comparingInt(CorpusSegment::end).reversed()).thenComparing(CorpusSegment::id);

	private final Map<String, CorpusDocument> documents;
	private final Map<String, CorpusCode> codes;
	private final Map<String, CorpusCoder> coders;
	private final List<CorpusCase> cases;
	private final Map<String, CorpusVariable> variables;
	private final Map<String, List<CorpusSegment>> segments;

	/**
	 * @param documents in the order in which they are shown
	 * @param codes     in the order of the codebooks, a code before those below it
	 * @param segments  in any order; those in documents that are not there are left out
	 */
	public Corpus(Collection<CorpusDocument> documents, Collection<CorpusCode> codes, Collection<CorpusCoder> coders,
			Collection<CorpusCase> cases, Collection<CorpusVariable> variables, Collection<CorpusSegment> segments) {
		this.documents = byId(documents, CorpusDocument::id);
		this.codes = byId(codes, CorpusCode::id);
		this.coders = byId(coders, CorpusCoder::id);
		this.cases = List.copyOf(cases);
		this.variables = byId(variables, CorpusVariable::id);
		Map<String, List<CorpusSegment>> byDocument = segments.stream()
				.collect(Collectors.groupingBy(CorpusSegment::documentId));
		Map<String, List<CorpusSegment>> sorted = new LinkedHashMap<>();
		for (CorpusDocument document : documents) {
			List<CorpusSegment> own = new ArrayList<>(byDocument.getOrDefault(document.id(), List.of()));
			own.sort(READING_ORDER);
			sorted.put(document.id(), List.copyOf(own));
		}
		this.segments = sorted;
	}

	private static <T> Map<String, T> byId(Collection<T> elements, Function<T, String> id) {
		Map<String, T> map = new LinkedHashMap<>();
		elements.forEach(element -> map.put(id.apply(element), element));
		return map;
	}

	public Collection<CorpusDocument> documents() {
		return documents.values();
	}

	public Optional<CorpusDocument> document(String id) {
		return Optional.ofNullable(documents.get(id));
	}

	/** In the order of the codebooks, a code before those below it. */
	public Collection<CorpusCode> codes() {
		return codes.values();
	}

	public Optional<CorpusCode> code(String id) {
		return Optional.ofNullable(codes.get(id));
	}

	/** A code with all that are below it. */
	public Set<String> withNarrower(String codeId) {
		return codes.values().stream().map(CorpusCode::id).filter(id -> isWithin(id, codeId))
				.collect(Collectors.toUnmodifiableSet());
	}

	private boolean isWithin(String codeId, String ancestor) {
		for (CorpusCode code = codes.get(codeId); code != null; code = codes.get(code.parentId())) {
			if (code.id().equals(ancestor)) {
				return true;
			}
		}
		return false;
	}

	public Collection<CorpusCoder> coders() {
		return coders.values();
	}

	public Optional<CorpusCoder> coder(String id) {
		return Optional.ofNullable(coders.get(id));
	}

	public List<CorpusCase> cases() {
		return cases;
	}

	public Collection<CorpusVariable> variables() {
		return variables.values();
	}

	public Optional<CorpusVariable> variable(String id) {
		return Optional.ofNullable(variables.get(id));
	}

	/** Coded passages of a document in reading order; of those with the same start the longer first. */
	public List<CorpusSegment> segments(String documentId) {
		return segments.getOrDefault(documentId, List.of());
	}

	/** All coded passages, document by document. */
	public List<CorpusSegment> segments() {
		return segments.values().stream().flatMap(List::stream).toList();
	}

	/** The text that a passage covers; cut at the end of the document if it reaches beyond it. */
	public String text(CorpusSegment segment) {
		String text = document(segment.documentId()).map(CorpusDocument::text).orElse("");
		int start = Math.clamp(segment.start(), 0, text.length());
		return text.substring(start, Math.clamp(segment.end(), start, text.length()));
	}
}
