/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imece.coding.corpus.Corpus;

/**
 * What an analysis looks at. An empty set lets everything through.
 *
 * @param withNarrower whether a code also counts what is coded with the codes below it
 * @since 0.1
 */
public record AnalysisFilter(Set<String> documentIds, Set<String> codeIds, Set<String> coderIds,
		boolean withNarrower) {

	/** Everything, each code by itself. */
	public static final AnalysisFilter ALL = new AnalysisFilter(Set.of(), Set.of(), Set.of(), false);

	public AnalysisFilter {
		documentIds = Set.copyOf(documentIds);
		codeIds = Set.copyOf(codeIds);
		coderIds = Set.copyOf(coderIds);
	}

	/** The same with other documents. */
	public AnalysisFilter withDocuments(Set<String> ids) {
		return new AnalysisFilter(ids, codeIds, coderIds, withNarrower);
	}

	/** The same with other codes. */
	public AnalysisFilter withCodes(Set<String> ids) {
		return new AnalysisFilter(documentIds, ids, coderIds, withNarrower);
	}

	/** The same with other coders. */
	public AnalysisFilter withCoders(Set<String> ids) {
		return new AnalysisFilter(documentIds, codeIds, ids, withNarrower);
	}

	/** The same with or without the codes below a code. */
	public AnalysisFilter withNarrower(boolean narrower) {
		return new AnalysisFilter(documentIds, codeIds, coderIds, narrower);
	}

	/** The same without documents, codes and coders that are not there. */
	public AnalysisFilter within(Corpus corpus) {
		return new AnalysisFilter(kept(documentIds, corpus::document), kept(codeIds, corpus::code),
				kept(coderIds, corpus::coder), withNarrower);
	}

	private static Set<String> kept(Set<String> ids, Function<String, Optional<?>> known) {
		return ids.stream().filter(id -> known.apply(id).isPresent()).collect(Collectors.toSet());
	}

	boolean letsDocument(String id) {
		return documentIds.isEmpty() || documentIds.contains(id);
	}

	boolean letsCode(String id) {
		return codeIds.isEmpty() || codeIds.contains(id);
	}

	boolean letsCoder(String id) {
		return coderIds.isEmpty() || coderIds.contains(id);
	}
}
