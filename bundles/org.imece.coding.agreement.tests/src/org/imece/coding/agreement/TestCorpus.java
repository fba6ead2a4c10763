/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.model.coding.DocumentKind;

/** Makes a corpus for tests. */
final class TestCorpus {

	private final List<CorpusDocument> documents = new ArrayList<>();
	private final List<CorpusCode> codes = new ArrayList<>();
	private final List<CorpusCoder> coders = new ArrayList<>();
	private final List<CorpusSegment> segments = new ArrayList<>();

	TestCorpus document(String id, String text, CorpusTurn... turns) {
		documents.add(new CorpusDocument(id, id, DocumentKind.INTERVIEW, "tr", "", text, List.of(turns)));
		return this;
	}

	TestCorpus codes(String... ids) {
		for (String id : ids) {
			codes.add(new CorpusCode(id, id, "", List.of(id), 0, true));
		}
		return this;
	}

	TestCorpus coders(String... ids) {
		for (String id : ids) {
			coders.add(new CorpusCoder(id, id, id.startsWith("consensus")));
		}
		return this;
	}

	TestCorpus coded(String coder, String document, String code, int start, int end) {
		segments.add(new CorpusSegment("s" + segments.size(), coder + document, document, start, end, code, coder, "", 1,
				null));
		return this;
	}

	Corpus corpus() {
		return new Corpus(documents, codes, coders, List.of(), List.of(), segments);
	}

	/** Texts of paragraphs of some 300 characters. Coders mark mostly the same passages, with other ends. */
	static Corpus large(int coderCount, int documentCount, int length, int codeCount) {
		TestCorpus corpus = new TestCorpus();
		Random random = new Random(7);
		String paragraph = "Dernekler şirketlerle aynı dili konuşmuyor. ".repeat(7) + "\n";
		for (int c = 0; c < codeCount; c++) {
			corpus.codes("code" + c);
		}
		for (int i = 0; i < coderCount; i++) {
			corpus.coders("coder" + i);
		}
		for (int d = 0; d < documentCount; d++) {
			corpus.document("document" + d, paragraph.repeat(length / paragraph.length() + 1).substring(0, length));
			for (int passage = 0; passage < 200; passage++) {
				int start = random.nextInt(length - 700);
				int end = start + 40 + random.nextInt(500);
				String code = "code" + random.nextInt(codeCount);
				for (int i = 0; i < coderCount; i++) {
					if (random.nextInt(10) > 0) {
						corpus.coded("coder" + i, "document" + d, code, start + random.nextInt(20),
								end + random.nextInt(20));
					}
				}
			}
		}
		return corpus.corpus();
	}

	static AgreementQuestion all(AgreementUnit unit) {
		return new AgreementQuestion(Set.of(), Set.of(), Set.of(), unit);
	}
}
