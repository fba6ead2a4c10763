/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.core.operation.IOperation;

/**
 * Counts how often each code was used, in how many documents, by how many coders and for how much text.
 *
 * @since 0.1
 */
public final class CodeFrequencyAnalysis implements IOperation<CodeFrequencies> {

	private final CodedScope scope;

	public CodeFrequencyAnalysis(CodedScope scope) {
		this.scope = scope;
	}

	@Override
	public CodeFrequencies run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, scope.documents().size());
		Count[] counts = new Count[scope.codes().size()];
		Arrays.setAll(counts, place -> new Count());
		long text = 0;
		int all = 0;
		for (CorpusDocument document : scope.documents()) {
			progress.split(1);
			text += document.text().length();
			List<CorpusSegment> segments = scope.segments(document.id());
			all += segments.size();
			count(document, segments, counts);
		}
		List<CodeFrequency> rows = new ArrayList<>();
		for (int place = 0; place < counts.length; place++) {
			Count count = counts[place];
			rows.add(new CodeFrequency(scope.codes().get(place), count.own, count.codings, count.documents,
					count.coders.size(), count.characters, count.words, share(count.own, all),
					share(count.characters, text)));
		}
		return new CodeFrequencies(scope, rows);
	}

	private void count(CorpusDocument document, List<CorpusSegment> segments, Count[] counts) {
		if (segments.isEmpty()) {
			return;
		}
		for (Count count : counts) {
			count.covered = -1;
		}
		for (CorpusSegment segment : segments) {
			int[] places = scope.places(segment);
			String code = segment.codeId();
			for (int place : places) {
				Count count = counts[place];
				count.own += scope.codes().get(place).id().equals(code) ? 1 : 0;
				count.codings++;
				count.coders.add(segment.coderId());
				count.cover(segment.start(), Math.min(segment.end(), document.text().length()), document);
			}
		}
	}

	private static double share(long part, long whole) {
		return whole == 0 ? Double.NaN : (double) part / whole;
	}

	private static final class Count {

		private final Set<String> coders = new HashSet<>();
		private int own;
		private int codings;
		private int documents;
		private long characters;
		private long words;
		/** Behind the last unit that was counted in this document; -1 before the first. */
		private int covered;

		/** Passages come by ascending start. */
		void cover(int start, int end, CorpusDocument document) {
			if (covered < 0) {
				documents++;
				covered = 0;
			}
			int from = Math.max(start, covered);
			if (from < end) {
				characters += end - from;
				words += document.wordsBefore(end) - document.wordsBefore(from);
				covered = end;
			}
		}
	}
}
