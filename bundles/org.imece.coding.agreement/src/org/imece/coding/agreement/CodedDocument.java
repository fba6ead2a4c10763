/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;

/**
 * What the coders who are compared gave the codes that are compared, in one document. A coder has judged a document when
 * the coder gave some code in it, be it another one.
 */
final class CodedDocument {

	private record Key(String codeId, String coderId) {
	}

	private final CorpusDocument document;
	private final Set<String> judges = new HashSet<>();
	private final Map<Key, Spans> spans = new HashMap<>();

	CodedDocument(Corpus corpus, CorpusDocument document, Set<String> codeIds, Set<String> coderIds) {
		this.document = document;
		Map<Key, List<CorpusSegment>> segments = new HashMap<>();
		for (CorpusSegment segment : corpus.segments(document.id())) {
			if (coderIds.contains(segment.coderId())) {
				judges.add(segment.coderId());
				if (codeIds.contains(segment.codeId())) {
					segments.computeIfAbsent(new Key(segment.codeId(), segment.coderId()), key -> new ArrayList<>())
							.add(segment);
				}
			}
		}
		segments.forEach((key, own) -> spans.put(key, Spans.of(own, length())));
	}

	CorpusDocument document() {
		return document;
	}

	int length() {
		return document.text().length();
	}

	boolean isJudgedBy(String coderId) {
		return judges.contains(coderId);
	}

	int judges() {
		return judges.size();
	}

	boolean uses(String codeId) {
		return spans.keySet().stream().anyMatch(key -> key.codeId().equals(codeId));
	}

	Spans spans(String codeId, String coderId) {
		return spans.getOrDefault(new Key(codeId, coderId), Spans.NONE);
	}
}
