/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * How many codes each document brought that none before it had.
 *
 * @param steps one for each document, in the chosen order
 * @since 0.1
 */
public record Saturation(CodedScope scope, List<Step> steps) {

	/** First documents that the share of new codes is taken of, the <em>base</em> of Guest, Namey and Chen. */
	public static final int BASE = 4;
	/** Documents in a row that are looked at together, their <em>run</em>. */
	public static final int RUN = 2;
	/** Share of new codes at which nothing essential is expected any more, their <em>threshold</em>. */
	public static final double THRESHOLD = 0.05;

	/**
	 * What a document brought.
	 *
	 * @param codes      different codes in it
	 * @param fresh      those that none before it had
	 * @param cumulative different codes in it and all before it
	 * @since 0.1
	 */
	public record Step(CorpusDocument document, int codes, List<CorpusCode> fresh, int cumulative) {

		public Step {
			fresh = List.copyOf(fresh);
		}
	}

	public Saturation {
		steps = List.copyOf(steps);
	}

	/** @param order the documents of the scope in the order in which they are looked at */
	public static Saturation of(CodedScope scope, List<CorpusDocument> order) {
		Set<Integer> known = new HashSet<>();
		List<Step> steps = new ArrayList<>();
		for (CorpusDocument document : order) {
			Set<Integer> here = scope.segments(document.id()).stream().map(segment -> scope.places(segment)[0])
					.collect(Collectors.toSet());
			List<CorpusCode> fresh = here.stream().filter(known::add).sorted().map(scope.codes()::get).toList();
			steps.add(new Step(document, here.size(), fresh, known.size()));
		}
		return new Saturation(scope, steps);
	}

	/**
	 * After how many documents the share of new codes fell to the threshold: the first n at which the codes that are new in
	 * the last {@value #RUN} of n documents, by those of the first {@value #BASE}, are at most 5 per cent (Guest, Namey and
	 * Chen 2020, PLoS ONE 15(5): e0232076). Empty if it did not or there are too few documents.
	 */
	public OptionalInt saturatedAfter() {
		if (steps.size() < BASE + RUN || steps.get(BASE - 1).cumulative() == 0) {
			return OptionalInt.empty();
		}
		double base = steps.get(BASE - 1).cumulative();
		for (int last = BASE + RUN; last <= steps.size(); last++) {
			int fresh = steps.get(last - 1).cumulative() - steps.get(last - RUN - 1).cumulative();
			if (fresh / base <= THRESHOLD) {
				return OptionalInt.of(last);
			}
		}
		return OptionalInt.empty();
	}

	/** The first passages of the codes that a document brought. */
	public List<CorpusSegment> segments(int step) {
		Set<String> seen = new HashSet<>();
		Set<String> fresh = steps.get(step).fresh().stream().map(CorpusCode::id).collect(Collectors.toSet());
		return scope.segments(steps.get(step).document().id()).stream()
				.filter(segment -> fresh.contains(scope.codes().get(scope.places(segment)[0]).id())
						&& seen.add(segment.codeId()))
				.toList();
	}

	/** A row for each document. */
	public ResultTable table() {
		List<ResultColumn> columns = List.of(ResultColumn.count(Messages.Column_number),
				ResultColumn.text(Messages.Column_document), ResultColumn.count(Messages.Column_differentCodes),
				ResultColumn.count(Messages.Column_freshCodes), ResultColumn.count(Messages.Column_cumulative),
				ResultColumn.text(Messages.Column_whichCodes));
		List<Object[]> rows = new ArrayList<>();
		for (Step step : steps) {
			rows.add(new Object[] { rows.size() + 1, step.document().title(), step.codes(), step.fresh().size(),
					step.cumulative(), step.fresh().stream().map(CorpusCode::title).collect(Collectors.joining(", ")) });
		}
		return new ResultTable(Messages.Saturation_title, columns, rows, List.of(remark()));
	}

	/** Whether the curve came to rest, in a sentence. */
	public String remark() {
		if (steps.size() < BASE + RUN) {
			return NLS.bind(Messages.Saturation_few, BASE + RUN);
		}
		OptionalInt after = saturatedAfter();
		return after.isPresent() ? NLS.bind(Messages.Saturation_reached, after.getAsInt(), RUN)
				: NLS.bind(Messages.Saturation_open, RUN);
	}
}
