/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCase;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusVariable;
import org.imece.coding.query.Texts;
import org.imece.model.coding.VariableType;

/** A corpus with codes: engeller with iletişim and mevzuat below it, and güven. */
final class CodedTexts {

	static final String FIRST = "M: Dernekler şirketlerle aynı dili konuşmuyor.\nG: Hangi proje?\nM: Ortak bir proje.\n";
	static final String SECOND = "Şirketler bağış yapıyor. Vakıflar teşekkür ediyor.\n";

	private final List<CorpusDocument> documents = new ArrayList<>();
	private final List<CorpusSegment> segments = new ArrayList<>();

	CodedTexts() {
		documents.add(Texts.document("d1", "tr", FIRST));
		documents.add(Texts.document("d2", "en-GB", SECOND));
	}

	/** Codes the first place of a passage; the identifier of the coding is a number from 1. */
	CodedTexts code(String document, String passage, String code, String coder) {
		String text = documents.stream().filter(it -> it.id().equals(document)).findFirst().orElseThrow().text();
		int start = text.indexOf(passage);
		if (start < 0) {
			throw new IllegalArgumentException(passage);
		}
		return code(document, start, start + passage.length(), code, coder, "");
	}

	CodedTexts code(String document, int start, int end, String code, String coder, String memo) {
		String id = Integer.toString(segments.size() + 1);
		segments.add(new CorpusSegment(id, "set-" + document + coder, document, start, end, code, coder, memo, 1, null));
		return this;
	}

	static CorpusCode newCode(String id, String parent, String... path) {
		return new CorpusCode(id, path[path.length - 1], parent, List.of(path), 0, true);
	}

	Corpus corpus() {
		return new Corpus(documents,
				List.of(newCode("e", "", "engeller"), newCode("i", "e", "engeller", "iletişim"),
						newCode("m", "e", "engeller", "mevzuat"), newCode("g", "", "güven"),
						newCode("gi", "g", "güven", "iletişim")),
				List.of(new CorpusCoder("a", "Ayşe Demir", false), new CorpusCoder("b", "Bora Işık", false)),
				List.of(new CorpusCase("c1", "Gaziantep", Set.of("d1"), Set.of(),
						Map.of("age", "9", "since", "2019-05-01", "member", "true", "kind", "dernek")),
						new CorpusCase("c2", "İzmir", Set.of(), Set.of("99"), Map.of("age", "10"))),
				List.of(new CorpusVariable("age", "Yaş", VariableType.INTEGER),
						new CorpusVariable("since", "Kuruluş", VariableType.DATE),
						new CorpusVariable("member", "Üye", VariableType.BOOLEAN),
						new CorpusVariable("kind", "Tür", VariableType.TEXT)),
				segments);
	}

	static QueryNames names(Corpus corpus) {
		return new QueryNames(corpus, List.of(new QueryNames.Place("tr-id", "TR", "Türkiye")));
	}
}
