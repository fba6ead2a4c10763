/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * Which codes occur together. Codes are named by their place in the scope.
 *
 * @since 0.1
 */
public final class Cooccurrence {

	/**
	 * Two codes that occur together, the one with the lower place first.
	 *
	 * @since 0.1
	 */
	public record Pair(int one, int two, int count, int documents, double coefficient) {
	}

	private final CodedScope scope;
	private final Nearness nearness;
	private final CooccurrenceTally tally;

	Cooccurrence(CodedScope scope, Nearness nearness, CooccurrenceTally tally) {
		this.scope = scope;
		this.nearness = nearness;
		this.tally = tally;
	}

	public CodedScope scope() {
		return scope;
	}

	public Nearness nearness() {
		return nearness;
	}

	public List<CorpusCode> codes() {
		return scope.codes();
	}

	/** Passages of a code; turns with it if nearness is that of turns. */
	public int occurrences(int place) {
		return tally.occurrences(place);
	}

	/** Pairs of passages, one of each code, that are together; turns with both if nearness is that of turns. */
	public int count(int one, int two) {
		return tally.pairs(one, two);
	}

	/** Documents in which the two are together. */
	public int documents(int one, int two) {
		return tally.documents(one, two);
	}

	/**
	 * Strength of the relation from 0 to 1, the c-coefficient n₁₂ / (n₁ + n₂ − n₁₂): Jaccard's coefficient of occurrences
	 * (Jaccard 1901; as <em>c-coefficient</em> of codes in the manual of ATLAS.ti 9, “Code Co-occurrence”, after Garcia 2006).
	 * For passages n₁₂ is the smaller of the numbers of passages of either code that are together with one of the other.
	 * Where each is together with at most one this is the number of pairs, and it never exceeds n₁ or n₂, so that a
	 * long passage over many short ones cannot bring the coefficient above 1.
	 */
	public double coefficient(int one, int two) {
		int both = Math.min(tally.meetings(one, two), tally.meetings(two, one));
		int either = occurrences(one) + occurrences(two) - both;
		return either == 0 ? 0 : (double) both / either;
	}

	/** Pairs that occur together, the most frequent first. */
	public List<Pair> pairs() {
		List<Pair> found = new ArrayList<>();
		for (int two = 1; two < codes().size(); two++) {
			for (int one = 0; one < two; one++) {
				if (count(one, two) > 0) {
					found.add(new Pair(one, two, count(one, two), documents(one, two), coefficient(one, two)));
				}
			}
		}
		found.sort(Comparator.comparingInt(Pair::count).reversed().thenComparingInt(Pair::one)
				.thenComparingInt(Pair::two));
		return found;
	}

	/** The passages of two codes that are together, in reading order. */
	public List<CorpusSegment> segments(int one, int two) {
		List<CorpusSegment> all = new ArrayList<>();
		for (CorpusDocument document : scope.documents()) {
			List<CorpusSegment> here = scope.segments(document.id()).stream()
					.filter(segment -> scope.counts(segment, one) || scope.counts(segment, two)).toList();
			Set<CorpusSegment> found = new LinkedHashSet<>();
			if (nearness.kind() == Nearness.Kind.SAME_TURN) {
				TurnUnits.of(document, here).stream()
						.filter(turn -> turn.segments().stream().anyMatch(segment -> scope.counts(segment, one))
								&& turn.segments().stream().anyMatch(segment -> scope.counts(segment, two)))
						.forEach(turn -> found.addAll(turn.segments()));
			} else {
				new PassageSweep(scope, nearness, (first, second) -> {
					if (areOf(first.segment, second.segment, one, two)) {
						found.add(first.segment);
						found.add(second.segment);
					}
				}).run(document, here);
			}
			here.stream().filter(found::contains).forEach(all::add);
		}
		return all;
	}

	private boolean areOf(CorpusSegment first, CorpusSegment second, int one, int two) {
		return scope.counts(first, one) && scope.counts(second, two)
				|| scope.counts(first, two) && scope.counts(second, one);
	}

	/** A row for each pair. */
	public ResultTable table() {
		List<ResultColumn> columns = List.of(ResultColumn.text(Messages.Column_codeOne),
				ResultColumn.text(Messages.Column_codeTwo), ResultColumn.count(Messages.Column_together),
				ResultColumn.count(Messages.Column_documents), ResultColumn.count(Messages.Column_occurrencesOne),
				ResultColumn.count(Messages.Column_occurrencesTwo), ResultColumn.number(Messages.Column_coefficient));
		return new ResultTable(title(), columns,
				pairs().stream()
						.map(pair -> new Object[] { codes().get(pair.one()).title(), codes().get(pair.two()).title(),
								pair.count(), pair.documents(), occurrences(pair.one()), occurrences(pair.two()),
								pair.coefficient() })
						.toList(),
				remarks());
	}

	/** Codes in rows and columns; those that occur with no other are left out. */
	public ResultTable matrix() {
		int[] used = used();
		List<ResultColumn> columns = new ArrayList<>(List.of(ResultColumn.text(Messages.Column_code)));
		List<Object[]> rows = new ArrayList<>();
		for (int row : used) {
			columns.add(ResultColumn.count(codes().get(row).title()));
			Object[] cells = new Object[used.length + 1];
			cells[0] = codes().get(row).title();
			for (int i = 0; i < used.length; i++) {
				cells[i + 1] = used[i] == row ? null : (Object) count(row, used[i]);
			}
			rows.add(cells);
		}
		return new ResultTable(title(), columns, rows, remarks());
	}

	/** Places of the codes that occur with another. */
	public int[] used() {
		return pairs().stream().flatMap(pair -> List.of(pair.one(), pair.two()).stream()).distinct()
				.mapToInt(Integer::intValue).sorted().toArray();
	}

	/** Such as “Codes in the same turn”. */
	public String title() {
		return switch (nearness.kind()) {
		case OVERLAP -> Messages.Cooccurrence_overlap;
		case SAME_TURN -> Messages.Cooccurrence_turn;
		case NEAR -> NLS.bind(Messages.Cooccurrence_near, nearness.words());
		};
	}

	/** What a reader has to know. */
	public List<String> remarks() {
		List<String> remarks = new ArrayList<>(Remarks.severalCoders(scope));
		remarks.add(nearness.kind() == Nearness.Kind.SAME_TURN ? Messages.Remark_coefficientTurns : Messages.Remark_coefficientPassages);
		return remarks;
	}
}
