/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCase;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.corpus.CorpusVariable;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.VariableType;

/** Makes a corpus by hand. Titles are identifiers too. */
public final class TestCorpus {

	private final List<CorpusDocument> documents = new ArrayList<>();
	private final List<CorpusCode> codes = new ArrayList<>();
	private final List<CorpusCase> cases = new ArrayList<>();
	private final List<CorpusVariable> variables = new ArrayList<>();
	private final List<CorpusSegment> segments = new ArrayList<>();

	public TestCorpus document(String id, String text, CorpusTurn... turns) {
		return document(id, "", text, turns);
	}

	public TestCorpus document(String id, String jurisdiction, String text, CorpusTurn... turns) {
		documents.add(new CorpusDocument(id, id, DocumentKind.INTERVIEW, "tr", jurisdiction, text, List.of(turns)));
		return this;
	}

	public static CorpusTurn turn(int start, int end) {
		return new CorpusTurn(start, end, "", "");
	}

	public TestCorpus codes(String... ids) {
		for (String id : ids) {
			codes.add(new CorpusCode(id, id, "", List.of(id), 0x0072B2, true));
		}
		return this;
	}

	public TestCorpus under(String parent, String... ids) {
		for (String id : ids) {
			codes.add(new CorpusCode(id, id, parent, List.of(parent, id), 0x009E73, true));
		}
		return this;
	}

	public TestCorpus group(String id) {
		codes.add(new CorpusCode(id, id, "", List.of(id), 0xE69F00, false));
		return this;
	}

	public TestCorpus coded(String document, int start, int end, String code) {
		return coded(document, start, end, code, "AY");
	}

	public TestCorpus coded(String document, int start, int end, String code, String coder) {
		String id = "s" + segments.size();
		segments.add(new CorpusSegment(id, "set", document, start, end, code, coder, "", 1, null));
		return this;
	}

	public TestCorpus variable(String id, VariableType type) {
		variables.add(new CorpusVariable(id, id, type));
		return this;
	}

	public TestCorpus unit(String id, Collection<String> documentIds, Collection<String> segmentIds,
			Map<String, String> values) {
		cases.add(new CorpusCase(id, id, Set.copyOf(documentIds), Set.copyOf(segmentIds), values));
		return this;
	}

	public Corpus corpus() {
		List<CorpusCoder> coders = segments.stream().map(CorpusSegment::coderId).distinct()
				.map(id -> new CorpusCoder(id, id, false)).toList();
		return new Corpus(documents, codes, coders, cases, variables, segments);
	}

	public CodedScope scope() {
		return new CodedScope(corpus(), AnalysisFilter.ALL);
	}

	public CodedScope withNarrower() {
		return new CodedScope(corpus(), AnalysisFilter.ALL.withNarrower(true));
	}
}
