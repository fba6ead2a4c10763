/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.CodedWith;
import org.imece.coding.query.coded.Passages.Common;
import org.imece.coding.query.coded.Passages.Either;
import org.imece.coding.query.coded.Passages.Fulfilling;
import org.imece.coding.query.coded.Passages.Related;
import org.imece.coding.query.coded.Passages.Remaining;
import org.imece.coding.query.internal.Messages;
import org.imece.core.operation.IOperation;

/**
 * Answers a query, document by document; nothing relates codings of different documents. With n codings it takes
 * O(n log n) for each operator.
 *
 * @since 0.1
 */
public final class QueryOperation implements IOperation<QueryHits> {

	/** Parts of codings multiply where many overlap; nobody reads that many. */
	private static final int MOST_HITS = 2_000_000;

	private final Corpus corpus;
	private final Passages query;
	private final Map<CodedWith, Set<String>> codes = new HashMap<>();
	private Conditions conditions;

	public QueryOperation(Corpus corpus, Query query) {
		this.corpus = corpus;
		this.query = QueryJoin.passages(query);
	}

	/** @throws CoreException if a regular expression takes too long, or there are more than two million hits */
	@Override
	public QueryHits run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Query_running, corpus.documents().size());
		conditions = new Conditions(corpus, progress);
		List<QueryHit> all = new ArrayList<>();
		for (CorpusDocument document : corpus.documents()) {
			progress.split(1);
			conditions.enter(document);
			all.addAll(new InDocument(document).hits(query));
			limit(all);
		}
		return new QueryHits(all);
	}

	private static void limit(Collection<QueryHit> hits) throws CoreException {
		if (hits.size() > MOST_HITS) {
			throw new CoreException(Status.error(Messages.Query_tooMany));
		}
	}

	/** Works in one document; lists are in reading order. */
	private final class InDocument {

		private final CorpusDocument document;
		private final Distances distances;

		InDocument(CorpusDocument document) {
			this.document = document;
			distances = new Distances(document);
		}

		List<QueryHit> hits(Passages passages) throws CoreException {
			return switch (passages) {
			case AnyCoding any -> corpus.segments(document.id()).stream().map(QueryHit::new).toList();
			case CodedWith coded -> coded(coded);
			case Common common -> parts(common.left(), common.right(), true);
			case Remaining remaining -> parts(remaining.left(), remaining.right(), false);
			case Either either -> either(either);
			case Fulfilling that -> fulfilling(that);
			case Related related -> related(related);
			};
		}

		private List<QueryHit> coded(CodedWith coded) {
			Set<String> wanted = codes.computeIfAbsent(coded,
					key -> key.below() ? corpus.withNarrower(key.code().id()) : Set.of(key.code().id()));
			return corpus.segments(document.id()).stream().filter(segment -> wanted.contains(segment.codeId()))
					.map(QueryHit::new).toList();
		}

		private List<QueryHit> parts(Passages left, Passages right, boolean covered) throws CoreException {
			List<QueryHit> from = hits(left);
			if (from.isEmpty()) {
				return from;
			}
			Coverage coverage = new Coverage(hits(right));
			Set<QueryHit> parts = new LinkedHashSet<>();
			for (QueryHit hit : from) {
				if (covered) {
					coverage.covered(hit, parts::add);
				} else {
					coverage.uncovered(hit, parts::add);
				}
				limit(parts);
			}
			return sorted(parts);
		}

		private List<QueryHit> either(Either either) throws CoreException {
			Set<QueryHit> all = new LinkedHashSet<>(hits(either.left()));
			all.addAll(hits(either.right()));
			return sorted(all);
		}

		private static List<QueryHit> sorted(Collection<QueryHit> hits) {
			return hits.stream().sorted(QueryHit.READING_ORDER).toList();
		}

		private List<QueryHit> fulfilling(Fulfilling that) throws CoreException {
			List<QueryHit> kept = new ArrayList<>();
			for (QueryHit hit : hits(that.passages())) {
				if (conditions.fulfils(hit, that.condition())) {
					kept.add(hit);
				}
			}
			return kept;
		}

		private List<QueryHit> related(Related related) throws CoreException {
			List<QueryHit> from = hits(related.left());
			if (from.isEmpty()) {
				return from;
			}
			Map<String, Neighbours> bySpeaker = new HashMap<>();
			boolean sameSpeaker = related.relation().sameSpeaker();
			Map<String, List<QueryHit>> groups = new HashMap<>();
			for (QueryHit hit : hits(related.right())) {
				groups.computeIfAbsent(sameSpeaker ? distances.speakerAt(hit.start()) : "", key -> new ArrayList<>())
						.add(hit);
			}
			if (sameSpeaker) {
				groups.remove(""); // nobody is not somebody
			}
			groups.forEach((speaker, hits) -> bySpeaker.put(speaker,
					new Neighbours(related.relation(), distances, hits)));
			List<QueryHit> kept = new ArrayList<>();
			for (QueryHit hit : from) {
				Neighbours neighbours = bySpeaker.get(sameSpeaker ? distances.speakerAt(hit.start()) : "");
				if ((neighbours != null && neighbours.exist(hit)) != related.negated()) {
					kept.add(hit);
				}
			}
			return kept;
		}
	}
}
