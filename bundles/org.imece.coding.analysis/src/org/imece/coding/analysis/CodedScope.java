/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;

/**
 * What a filter lets through of a corpus. Codes have places, from 0, in the order of the codebooks; a passage counts for
 * the places of its code and, if the filter says so, of the codes above it. Immutable, for any thread.
 *
 * @since 0.1
 */
public final class CodedScope {

	private static final int[] NONE = {};

	private final Corpus corpus;
	private final AnalysisFilter filter;
	private final List<CorpusDocument> documents;
	private final List<CorpusCode> codes;
	private final Map<String, int[]> places = new HashMap<>();
	/** For each place those above it; empty unless codes count what is below them. */
	private final List<BitSet> above = new ArrayList<>();

	public CodedScope(Corpus corpus, AnalysisFilter filter) {
		this.corpus = corpus;
		this.filter = filter;
		documents = corpus.documents().stream().filter(document -> filter.letsDocument(document.id())).toList();
		codes = corpus.codes().stream()
				.filter(code -> filter.letsCode(code.id()) && (code.codable() || filter.withNarrower())).toList();
		Map<String, Integer> own = new HashMap<>();
		codes.forEach(code -> own.put(code.id(), own.size()));
		corpus.codes().forEach(code -> places.put(code.id(), placesOf(code, own)));
		if (filter.withNarrower()) {
			codes.forEach(code -> above.add(bits(places.get(code.id()))));
		}
	}

	private static BitSet bits(int[] places) {
		BitSet bits = new BitSet();
		IntStream.of(places).forEach(bits::set);
		return bits;
	}

	private int[] placesOf(CorpusCode code, Map<String, Integer> own) {
		List<Integer> found = new ArrayList<>();
		for (CorpusCode at = code; at != null; at = corpus.code(at.parentId()).orElse(null)) {
			Integer place = own.get(at.id());
			if (place != null) {
				found.add(place);
			}
			if (!filter.withNarrower()) {
				break;
			}
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** What it was taken from. */
	public Corpus corpus() {
		return corpus;
	}

	/** What it was taken with. */
	public AnalysisFilter filter() {
		return filter;
	}

	/** The documents, in the order of the corpus. */
	public List<CorpusDocument> documents() {
		return documents;
	}

	/** The codes by place. A code that only groups is there only if codes count what is below them. */
	public List<CorpusCode> codes() {
		return codes;
	}

	/** The places of the codes that a passage counts for; its own first. */
	public int[] places(CorpusSegment segment) {
		return places.getOrDefault(segment.codeId(), NONE);
	}

	/** Passages of a document that count for a code, in reading order. */
	public List<CorpusSegment> segments(String documentId) {
		return filter.letsDocument(documentId) ? corpus.segments(documentId).stream().filter(this::counts).toList()
				: List.of();
	}

	private boolean counts(CorpusSegment segment) {
		return filter.letsCoder(segment.coderId()) && places(segment).length > 0;
	}

	/** All passages of a code, document by document. */
	public List<CorpusSegment> segments(int place) {
		return documents.stream().flatMap(document -> segments(document.id()).stream())
				.filter(segment -> counts(segment, place)).toList();
	}

	boolean counts(CorpusSegment segment, int place) {
		for (int at : places(segment)) {
			if (at == place) {
				return true;
			}
		}
		return false;
	}

	/** Whether one of two codes counts the passages of the other. */
	boolean related(int one, int two) {
		return !above.isEmpty() && (above.get(one).get(two) || above.get(two).get(one));
	}

	/** Whether several coders coded one of the documents, so that passages may count once for each of them. */
	public boolean hasSeveralCoders() {
		return documents.stream().anyMatch(
				document -> segments(document.id()).stream().map(CorpusSegment::coderId).distinct().limit(2).count() > 1);
	}
}
