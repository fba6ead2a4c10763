/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.imece.coding.agreement.AgreementOperation;
import org.imece.coding.agreement.AgreementQuestion;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.model.coding.DocumentKind;

/** Agreement with intervals against one pass that brings the values alone; 10 seconds are the limit of the former. */
final class AgreementBenchmark {

	private static final int CODERS = 3;
	private static final int DOCUMENTS = 20;
	private static final int LENGTH = 50_000;
	private static final int CODES = 30;
	private static final int PASSAGES = 200;
	private static final int ROUNDS = 5;
	private static final String PARAGRAPH = "Dernekler şirketlerle aynı dili konuşmuyor. ".repeat(7) + '\n';

	private final PrintStream out;

	AgreementBenchmark(PrintStream out) {
		this.out = out;
	}

	void run() throws Exception {
		Corpus corpus = corpus();
		for (AgreementUnit unit : List.of(AgreementUnit.CHARACTER, AgreementUnit.SENTENCE, AgreementUnit.CONTINUUM)) {
			Sample.of(1, () -> measure(corpus, unit, AgreementQuestion.RESAMPLES / 10));
			Sample once = Sample.of(ROUNDS, () -> measure(corpus, unit, 0));
			Sample all = Sample.of(ROUNDS, () -> measure(corpus, unit, AgreementQuestion.RESAMPLES));
			out.printf(Locale.ROOT, "agreement by %s, %d coders, %d documents of %,d characters, %d codes: %,d resamples"
					+ " / one pass: %.1f (median %.0f ms / %.1f ms)%n", unit.key(), CODERS, DOCUMENTS, LENGTH, CODES,
					AgreementQuestion.RESAMPLES, all.median() / once.median(), all.median(), once.median());
		}
	}

	private static void measure(Corpus corpus, AgreementUnit unit, int resamples) throws Exception {
		new AgreementOperation(corpus, new AgreementQuestion(Set.of(), Set.of(), Set.of(), unit, resamples,
				AgreementQuestion.SEED)).run(null);
	}

	/** Coders mark mostly the same passages, with other ends. */
	private static Corpus corpus() {
		Random random = new Random(7);
		List<CorpusDocument> documents = new ArrayList<>();
		List<CorpusCode> codes = new ArrayList<>();
		List<CorpusCoder> coders = new ArrayList<>();
		List<CorpusSegment> segments = new ArrayList<>();
		for (int c = 0; c < CODES; c++) {
			codes.add(new CorpusCode("code" + c, "code" + c, "", List.of("code" + c), 0, true));
		}
		for (int i = 0; i < CODERS; i++) {
			coders.add(new CorpusCoder("coder" + i, "coder" + i, false));
		}
		String text = PARAGRAPH.repeat(LENGTH / PARAGRAPH.length() + 1).substring(0, LENGTH);
		for (int d = 0; d < DOCUMENTS; d++) {
			String document = "document" + d;
			documents.add(new CorpusDocument(document, document, DocumentKind.INTERVIEW, "tr", "", text, List.of()));
			for (int passage = 0; passage < PASSAGES; passage++) {
				int start = random.nextInt(LENGTH - 700);
				int end = start + 40 + random.nextInt(500);
				String code = "code" + random.nextInt(CODES);
				for (CorpusCoder coder : coders) {
					if (random.nextInt(10) > 0) {
						segments.add(new CorpusSegment("s" + segments.size(), coder.id() + document, document,
								start + random.nextInt(20), end + random.nextInt(20), code, coder.id(), "", 1, null));
					}
				}
			}
		}
		return new Corpus(documents, codes, coders, List.of(), List.of(), segments);
	}
}
