/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query;

import java.util.ArrayList;
import java.util.List;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.model.coding.DocumentKind;

/** Corpora of a few texts. */
public final class Texts {

	private Texts() {
	}

	/** A document whose lines are turns if they begin with a speaker. */
	public static CorpusDocument document(String id, String language, String text) {
		List<CorpusTurn> turns = new ArrayList<>();
		int start = 0;
		for (String line : text.split("(?<=\n)")) {
			int colon = line.indexOf(": ");
			if (colon > 0 && colon < 12) {
				String speaker = line.substring(0, colon);
				turns.add(new CorpusTurn(start, start + line.length(), "speaker-" + speaker, speaker));
			}
			start += line.length();
		}
		return new CorpusDocument(id, "Belge " + id, DocumentKind.INTERVIEW, language, "", text, turns);
	}

	public static Corpus corpus(CorpusDocument... documents) {
		return new Corpus(List.of(documents), List.of(), List.of(), List.of(), List.of(), List.of());
	}
}
