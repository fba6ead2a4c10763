/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.segment.CodePassagesOperation;
import org.imece.coding.segment.CodePassagesOperation.Passage;

/**
 * What coding from hits would code, to be looked at before {@link CodePassagesOperation} does it.
 *
 * @since 0.1
 */
public final class AutoCode {

	/**
	 * A passage that would be coded.
	 *
	 * @param document title of its document
	 * @param hits     how many hits are in it
	 * @since 0.1
	 */
	public record Candidate(Passage passage, String document, int hits) {
	}

	private AutoCode() {
	}

	/**
	 * The passages around hits, each once, in the order of the hits. Finding sentences takes a while where there are
	 * many.
	 */
	public static List<Candidate> resolve(Corpus corpus, Collection<TextHit> hits, PassageScope scope,
			IProgressMonitor monitor) {
		record Place(String documentId, PassageScope.Span span) {
		}
		SubMonitor progress = SubMonitor.convert(monitor, hits.size());
		Map<Place, Integer> places = new LinkedHashMap<>();
		for (TextHit hit : hits) {
			progress.split(1);
			corpus.document(hit.documentId()).ifPresent(document -> places
					.merge(new Place(document.id(), scope.around(document, hit.start(), hit.end())), 1, Integer::sum));
		}
		List<Candidate> candidates = new ArrayList<>(places.size());
		places.forEach((place, count) -> {
			CorpusDocument document = corpus.document(place.documentId()).orElseThrow();
			candidates.add(new Candidate(
					new Passage(document.id(), place.span().start(), place.span().end(),
							document.text().substring(place.span().start(), place.span().end())),
					document.title(), count));
		});
		return candidates;
	}
}
