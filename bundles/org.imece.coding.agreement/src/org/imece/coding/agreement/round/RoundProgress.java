/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusSegment;

/**
 * How far a coder has come in a round. Says in how many documents something is coded, and nothing of what: it is for the
 * eyes of coders who work blindly.
 *
 * @param begun     number of documents in which the coder has coded something
 * @param documents number of documents of the round
 * @since 0.1
 */
public record RoundProgress(String coderId, int begun, int documents) {

	/**
	 * One for each coder, in their order.
	 *
	 * @param corpus everything, see {@link org.imece.coding.corpus.CorpusReader#readAll}
	 */
	public static List<RoundProgress> of(Corpus corpus, Collection<String> documentIds, Collection<String> coderIds) {
		Set<String> documents = Set.copyOf(documentIds);
		return coderIds.stream().map(coder -> new RoundProgress(coder, begun(corpus, documents, coder), documents.size()))
				.toList();
	}

	private static int begun(Corpus corpus, Set<String> documents, String coder) {
		return documents.stream().flatMap(document -> corpus.segments(document).stream())
				.filter(segment -> segment.coderId().equals(coder)).map(CorpusSegment::documentId)
				.collect(Collectors.toSet()).size();
	}

	/** Whether nothing is left without a code. */
	public boolean isComplete() {
		return begun == documents;
	}
}
