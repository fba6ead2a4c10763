/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.query.coded.NameKind;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryName;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryOperation;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.coded.QueryPrinter;
import org.imece.coding.query.words.TextPattern;
import org.imece.coding.query.words.TextSearch;

/**
 * Queries of all codings against one pass over them that only adds up their lengths, and searches in all texts against
 * one pass over their letters.
 */
final class QueryBenchmark {

	private static final int WARM_UP = 5;
	private static final int ROUNDS = 15;

	private final PrintStream out;
	/** Keeps passes from being left out as useless. */
	private long sum;

	QueryBenchmark(PrintStream out) {
		this.out = out;
	}

	void run(Corpus corpus) throws Exception {
		queries(corpus);
		searches(corpus);
		if (sum == 0) {
			throw new IllegalStateException("nothing was passed over");
		}
	}

	private void queries(Corpus corpus) throws Exception {
		Sample once = sample(() -> {
			for (CorpusDocument document : corpus.documents()) {
				for (CorpusSegment segment : corpus.segments(document.id())) {
					sum += segment.length();
				}
			}
		});
		QueryNames names = new QueryNames(corpus, List.of());
		List<String> codes = names.all(NameKind.CODE).stream().map(QueryName::title).map(QueryPrinter::quoted).toList();
		String pair = "code %s %%s code %s".formatted(codes.get(0), codes.get(1));
		String codings = "of %,d codings / one pass".formatted(corpus.segments().size());
		for (String relation : List.of("and", "and not", "overlaps", "near 20 words", "near 1 turns")) {
			query(relation + ", two codes, " + codings, corpus, names, pair.formatted(relation), once);
		}
		for (String relation : List.of("and", "overlaps", "near 20 words")) {
			query(relation + ", all with all, " + codings, corpus, names, "any " + relation + " any", once);
		}
	}

	private void query(String name, Corpus corpus, QueryNames names, String text, Sample once) throws Exception {
		Query query = QueryParser.parse(text, names);
		compare(name, sample(() -> new QueryOperation(corpus, query).run(null)), once);
	}

	private void searches(Corpus corpus) throws Exception {
		Sample once = sample(() -> {
			for (CorpusDocument document : corpus.documents()) {
				String text = document.text();
				for (int i = 0; i < text.length(); i++) {
					sum += text.charAt(i);
				}
			}
		});
		String texts = "of all texts / one pass over their letters";
		search("word " + texts, corpus, new TextPattern(TextPattern.Kind.WORDS, "sorumlulu*", false), once);
		search("characters " + texts, corpus, new TextPattern(TextPattern.Kind.TEXT, "sorumluluk", false), once);
		search("expression " + texts, corpus, new TextPattern(TextPattern.Kind.REGEX, "\\bsorumlu\\w+", false), once);
	}

	private void search(String name, Corpus corpus, TextPattern pattern, Sample once) throws Exception {
		compare(name, sample(() -> new TextSearch(corpus, pattern, null, Integer.MAX_VALUE).run(null)), once);
	}

	private static Sample sample(Sample.Work work) throws Exception {
		Sample.of(WARM_UP, work);
		return Sample.of(ROUNDS, work);
	}

	private void compare(String name, Sample sample, Sample once) {
		out.printf(Locale.ROOT, "%s: %.1f (median %.1f ms / %.1f ms)%n", name, sample.median() / once.median(),
				sample.median(), once.median());
	}
}
