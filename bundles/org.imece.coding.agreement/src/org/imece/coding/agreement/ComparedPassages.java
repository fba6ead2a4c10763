/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Passages in which the spans of one code from several coders hang together: those on which the coders agree and those on
 * which they do not.
 */
final class ComparedPassages {

	private static final Comparator<ComparedPassage> WORST_FIRST = Comparator.comparingLong(ComparedPassage::extent)
			.reversed().thenComparing(ComparedPassage::documentId).thenComparingInt(ComparedPassage::start)
			.thenComparing(ComparedPassage::codeId);

	private ComparedPassages() {
	}

	/** Passages of all codes, document by document, code by code. */
	static List<ComparedPassage> of(Collection<CodedDocument> documents, List<String> codeIds, List<String> coderIds) {
		List<ComparedPassage> found = new ArrayList<>();
		for (CodedDocument document : documents) {
			List<String> judges = coderIds.stream().filter(document::isJudgedBy).toList();
			codeIds.forEach(code -> found.addAll(passages(document, code, judges)));
		}
		return found;
	}

	/** Those on which coders disagree, worst first. */
	static List<ComparedPassage> worst(List<ComparedPassage> all) {
		return all.stream().filter(passage -> passage.extent() > 0).sorted(WORST_FIRST).toList();
	}

	private static List<ComparedPassage> passages(CodedDocument document, String codeId, List<String> judges) {
		List<Spans> spans = judges.stream().map(judge -> document.spans(codeId, judge)).toList();
		int[][] all = spans.stream()
				.flatMap(own -> IntStream.range(0, own.size()).mapToObj(i -> new int[] { own.start(i), own.end(i) }))
				.sorted(Comparator.comparingInt(span -> span[0])).toArray(int[][]::new);
		List<ComparedPassage> passages = new ArrayList<>();
		for (int i = 0; i < all.length;) {
			int start = all[i][0];
			int end = start;
			for (; i < all.length && (end == start || all[i][0] < end); i++) {
				end = Math.max(end, all[i][1]);
			}
			passages.add(passage(document.document().id(), codeId, start, end, judges, spans));
		}
		return passages;
	}

	private static ComparedPassage passage(String documentId, String codeId, int start, int end, List<String> judges,
			List<Spans> spans) {
		List<Spans> within = spans.stream().map(own -> own.within(start, end)).toList();
		long extent = 0;
		for (int a = 0; a < within.size(); a++) {
			for (int b = 0; b < a; b++) {
				extent += within.get(a).difference(within.get(b));
			}
		}
		List<ComparedPassage.Mark> marks = IntStream.range(0, judges.size())
				.mapToObj(i -> new ComparedPassage.Mark(judges.get(i), within.get(i).list())).toList();
		return new ComparedPassage(documentId, codeId, start, end, marks, extent);
	}
}
