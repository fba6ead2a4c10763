/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.CodeFrequencyAnalysis;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.CooccurrenceAnalysis;
import org.imece.coding.analysis.Nearness;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;

/** Analyses of all codings against one pass over them that only counts each code. */
final class AnalysisBenchmark {

	private static final int WARM_UP = 5;
	private static final int ROUNDS = 15;

	private final PrintStream out;

	AnalysisBenchmark(PrintStream out) {
		this.out = out;
	}

	void run(Corpus corpus) throws Exception {
		CodedScope scope = new CodedScope(corpus, AnalysisFilter.ALL);
		Runnable pass = () -> pass(scope);
		Sample.of(WARM_UP, pass::run);
		Sample once = Sample.of(ROUNDS, pass::run);
		int codings = corpus.segments().size();
		compare("frequencies", codings, once, () -> new CodeFrequencyAnalysis(scope).run(null));
		compare("co-occurrence by overlap", codings, once, () -> new CooccurrenceAnalysis(scope, Nearness.OVERLAP).run(null));
		compare("co-occurrence in a turn", codings, once,
				() -> new CooccurrenceAnalysis(scope, Nearness.SAME_TURN).run(null));
		compare("co-occurrence within 20 words", codings, once,
				() -> new CooccurrenceAnalysis(scope, Nearness.near(20)).run(null));
	}

	private static void pass(CodedScope scope) {
		long[] lengths = new long[scope.codes().size()];
		for (CorpusDocument document : scope.documents()) {
			for (CorpusSegment segment : scope.segments(document.id())) {
				for (int place : scope.places(segment)) {
					lengths[place] += segment.length();
				}
			}
		}
	}

	private void compare(String name, int codings, Sample once, Runnable analysis) throws Exception {
		Sample.of(WARM_UP, analysis::run);
		Sample sample = Sample.of(ROUNDS, analysis::run);
		out.printf(Locale.ROOT, "%s of %,d codings / one pass: %.1f (median %.1f ms / %.1f ms)%n", name, codings,
				sample.median() / once.median(), sample.median(), once.median());
	}
}
