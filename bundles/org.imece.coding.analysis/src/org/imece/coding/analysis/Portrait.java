/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * A document as a sequence of stretches with the same codes.
 *
 * @param stretches without gaps from the start of the text to its end; neighbours differ in their codes
 * @since 0.1
 */
public record Portrait(CodedScope scope, CorpusDocument document, List<Stretch> stretches) {

	/**
	 * A part of the text.
	 *
	 * @param start first UTF-16 unit
	 * @param end   behind the last UTF-16 unit
	 * @param codes in the order of the codebooks; none where nothing is coded
	 * @since 0.1
	 */
	public record Stretch(int start, int end, List<CorpusCode> codes) {

		public Stretch {
			codes = List.copyOf(codes);
		}

		/** Titles of the codes, or that there are none. */
		public String words() {
			return codes.isEmpty() ? Messages.Portrait_uncoded
					: codes.stream().map(CorpusCode::title).collect(Collectors.joining(", "));
		}
	}

	public Portrait {
		stretches = List.copyOf(stretches);
	}

	/** Sees a document through the codes of a scope; several passages of one code that overlap show once. */
	public static Portrait of(CodedScope scope, CorpusDocument document) {
		List<CorpusSegment> segments = scope.segments(document.id());
		int length = document.text().length();
		TreeSet<Integer> bounds = new TreeSet<>(List.of(0, length));
		int[][] open = new int[length == 0 ? 0 : 2 * segments.size()][];
		int next = 0;
		for (CorpusSegment segment : segments) {
			int start = Math.clamp(segment.start(), 0, length);
			int end = Math.clamp(segment.end(), start, length);
			if (start < end) {
				bounds.add(start);
				bounds.add(end);
				open[next++] = new int[] { start, scope.places(segment)[0], 1 };
				open[next++] = new int[] { end, scope.places(segment)[0], -1 };
			}
		}
		int[][] events = Arrays.copyOf(open, next);
		Arrays.sort(events, (one, two) -> Integer.compare(one[0], two[0]));
		return new Portrait(scope, document, stretches(scope, bounds, events));
	}

	private static List<Stretch> stretches(CodedScope scope, TreeSet<Integer> bounds, int[][] events) {
		int[] depth = new int[scope.codes().size()];
		TreeSet<Integer> now = new TreeSet<>();
		List<Stretch> found = new ArrayList<>();
		int event = 0;
		Integer start = null;
		for (Integer bound : bounds) {
			if (start != null) {
				add(found, new Stretch(start, bound, now.stream().map(scope.codes()::get).toList()));
			}
			for (; event < events.length && events[event][0] == bound; event++) {
				int place = events[event][1];
				depth[place] += events[event][2];
				if (depth[place] > 0) {
					now.add(place);
				} else {
					now.remove(place);
				}
			}
			start = bound;
		}
		return found;
	}

	private static void add(List<Stretch> found, Stretch next) {
		if (!found.isEmpty() && found.getLast().codes().equals(next.codes())) {
			Stretch last = found.removeLast();
			found.add(new Stretch(last.start(), next.end(), next.codes()));
		} else if (next.start() < next.end()) {
			found.add(next);
		}
	}

	/** Place of a position in the text, from 0 to 1. */
	public double share(int position) {
		return document.text().isEmpty() ? 0 : (double) position / document.text().length();
	}

	/** Passages that touch a stretch. */
	public List<CorpusSegment> segments(Stretch stretch) {
		return scope.segments(document.id()).stream()
				.filter(segment -> segment.start() < stretch.end() && stretch.start() < segment.end()).toList();
	}

	/** A row for each stretch, with what is not coded. */
	public ResultTable table() {
		List<ResultColumn> columns = List.of(ResultColumn.share(Messages.Column_from), ResultColumn.share(Messages.Column_to),
				ResultColumn.text(Messages.Column_codes), ResultColumn.count(Messages.Column_characters),
				ResultColumn.text(Messages.Column_speaker));
		return new ResultTable(NLS.bind(Messages.Portrait_title, document.title()), columns,
				stretches.stream()
						.map(stretch -> new Object[] { share(stretch.start()), share(stretch.end()), stretch.words(),
								stretch.end() - stretch.start(),
								document.turnOf(stretch.start()).map(CorpusTurn::speakerLabel).orElse("") })
						.toList(),
				Remarks.severalCoders(scope));
	}
}
